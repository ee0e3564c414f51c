/** The part of Papa Parse that is used here. */
declare module 'papaparse' {
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly { readonly code: string; readonly index?: number }[]
  }
  const papa: {
    readonly Parser: new (config: {
      readonly delimiter: string
      readonly newline: '\n'
    }) => { parse(text: string, from: number, withoutLastRow: boolean): Parsed }
  }
  export default papa
}
