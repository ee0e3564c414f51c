export const entryPoints: readonly {
  readonly room: string
  readonly id: string
  readonly name: string
  readonly types: string
  readonly file: string
}[]
