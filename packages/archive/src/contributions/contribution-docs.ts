import type { Outcome } from '@apertura/domain'
import type { PublicText } from '../archive-source.js'
import type { SearchDoc } from '../search/search-doc.js'
import type { ContributionPlace, PartStanding } from './contribution-place.js'
import { contributionMark, partPath } from './part-pages.js'
import type { Chunk } from './place-list.js'

/** What a search may find of one chunk: what stands on its page and no more. */
export const contributionDocs = (
  { places }: Chunk,
  texts: readonly (PublicText | undefined)[],
  number: number,
): readonly SearchDoc[] => {
  const pages = { 'es-MX': partPath('es-MX', number), en: `en/${partPath('en', number)}` }
  return places.map((place, at) => docOf(place, texts[at], pages))
}

function docOf(place: ContributionPlace, text: PublicText | undefined, pages: SearchDoc['pages']): SearchDoc {
  const { folio, receivedOn, standing } = place
  const anchor = contributionMark(place)
  if (receivedOn === null) return { kind: 'contribution', title: folio, folio, pages, anchor }
  const outcome = outcomeOf(standing.problem) ?? outcomeOf(standing.solution)
  const year = /^\d{4}/.exec(receivedOn)?.[0]
  const body = [text?.body, text?.solution].filter(Boolean).join(' ')
  return {
    kind: 'contribution',
    title: text?.title || folio,
    folio,
    date: receivedOn,
    pages,
    anchor,
    ...(body === '' ? {} : { body }),
    ...(year === undefined ? {} : { year }),
    ...(standing.axis === null ? {} : { axis: standing.axis }),
    ...(outcome === undefined ? {} : { outcome }),
  }
}

const outcomeOf = ({ told, judged }: PartStanding): Outcome | undefined => (told ?? judged)?.outcome
