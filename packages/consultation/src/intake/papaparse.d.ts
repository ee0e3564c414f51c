/** The part of Papa Parse that is used here. */
declare module 'papaparse' {
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly { readonly code: string; readonly index?: number }[]
    readonly meta: { readonly cursor: number }
  }
  interface Writing {
    readonly delimiter: string
    readonly newline: string
    readonly header: boolean
    readonly escapeFormulae: RegExp
  }
  const papa: {
    readonly Parser: new (config: {
      readonly delimiter: string
      readonly newline: '\n'
      readonly preview?: number
    }) => { parse(text: string, from: number, withoutLastRow: boolean): Parsed }
    unparse(rows: readonly (readonly string[])[], writing: Writing): string
  }
  export default papa
}
