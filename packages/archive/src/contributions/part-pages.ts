import type { Locale } from '@apertura/domain'
import { contributionsWordsOf } from '../site/locales/contributions-words.js'
import { markOf } from '../site/mark-of.js'
import type { ContributionPlace } from './contribution-place.js'
import type { Contributions } from './contributions.js'
import { placesInChunk } from './place-list.js'

/** Where the page of a chunk lies, from the folder of its language. Nothing that comes later moves it. */
export const partPath = (locale: Locale, chunk: number): string =>
  `${contributionsWordsOf(locale).folder}/${partName(chunk)}`

/** The file of a chunk, by its number and no more: what people wrote is in no path. */
export const partName = (chunk: number): string => `${String(chunk + 1).padStart(4, '0')}.html`

/** The mark of a contribution on its page. */
export const contributionMark = ({ folio, turn }: Pick<ContributionPlace, 'folio' | 'turn'>): string =>
  // Marks never end in two underscores and a digit, so that this one is nobody else's.
  `a-${markOf(folio)}${turn === 1 ? '' : `__${turn}`}`

/** From one page of contributions to a folio on another, or undefined while it has not come in. */
export function linkToFolio({ numberOf }: Contributions, folio: string): string | undefined {
  const number = numberOf(folio)
  if (number === undefined) return undefined
  return `${partName(Math.floor(number / placesInChunk))}#${contributionMark({ folio, turn: 1 })}`
}
