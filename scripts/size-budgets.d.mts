export const budgets: readonly {
  readonly name: string
  readonly path: string
  readonly limit: string
  readonly why: string
  readonly import?: string
  readonly command: boolean
}[]
