/** The part of Papa Parse that is used here. */
declare module 'papaparse' {
  const papa: {
    parse(
      text: string,
      reading: { readonly delimiter: string; readonly newline: '\r\n' },
    ): { readonly data: readonly (readonly string[])[] }
    unparse(
      rows: readonly (readonly string[])[],
      writing: { readonly newline: string; readonly escapeFormulae: RegExp },
    ): string
  }
  export default papa
}
