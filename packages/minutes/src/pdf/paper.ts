/** Where offices print on Letter; elsewhere they print on A4. */
const letter = new Set('BZ CA CL CO CR DO GT HN MX NI PA PH PR SV US VE'.split(' '))

/** The sheet of a country (ISO 3166-1 alpha-2), as Typst calls it. */
export function paper(country: string): 'us-letter' | 'a4' {
  return letter.has(country.toUpperCase()) ? 'us-letter' : 'a4'
}
