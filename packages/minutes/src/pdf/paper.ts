/** Where people put Letter into their printers, as Unicode CLDR lists it. */
const letter = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'])

/** The sheet of a country (ISO 3166-1 alpha-2), as Typst calls it. */
export function paper(country: string): 'us-letter' | 'a4' {
  return letter.has(country.toUpperCase()) ? 'us-letter' : 'a4'
}
