import { carePatterns } from '@apertura/consultation/intake'
import type { Finder } from '@apertura/minutes/public-version'

/** Finds what has the form of personal data, such as an e-mail address or a telephone number: only ever a proposal. */
export const findPersonal: Finder = text =>
  carePatterns
    .filter(({ care }) => care === 'sensitive-data')
    .flatMap(({ pattern, what }) =>
      [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].map(found => ({
        from: found.index,
        to: found.index + found[0].length,
        what,
      })),
    )
