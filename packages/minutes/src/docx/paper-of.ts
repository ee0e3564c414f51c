/** Sheets of paper, in twentieths of a point. */
const papers = { letter: { width: 12240, height: 15840 }, a4: { width: 11906, height: 16838 } } as const

/** The name of a sheet of paper. */
export type PaperName = keyof typeof papers

/** Where offices print on Letter; elsewhere they print on A4. */
const letterCountries = new Set('BZ CA CL CO CR DO GT HN MX NI PA PH PR SV US VE'.split(' '))

/** Margin on every side: 2.2 cm. */
const margin = 1247

/** The sheet for a country, and the width of the text on it. */
export function paperOf(country: string, name?: PaperName) {
  const size = papers[name ?? (letterCountries.has(country.toUpperCase()) ? 'letter' : 'a4')]
  return {
    width: size.width - 2 * margin,
    page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } },
  }
}
