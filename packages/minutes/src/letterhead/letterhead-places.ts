import { sayDate } from '@apertura/calendar'
import type { DocumentTree } from '../tree/document-tree.js'
import { safeText } from '../tree/safe-text.js'
import { ptBrDates } from '../wording/locales/pt-br-dates.js'

/** The places of a letterhead that take one text. */
export const textPlaces = ['title', 'subtitle', 'date', 'place', 'process', 'version', 'id'] as const

/** The name of a place that takes one text. */
export type TextPlace = (typeof textPlaces)[number]

/** The place that takes the whole document. */
export const contentPlace = 'content'

/** What a document says in each place; `said` replaces it. */
export function placeTexts(
  { title, subtitle = '', on, lang, about, id }: DocumentTree,
  said: Partial<Record<TextPlace, string>>,
): Readonly<Record<TextPlace, string>> {
  const texts = {
    title,
    subtitle,
    date: said.date ?? sayDate(on, lang, { pt: ptBrDates }),
    place: about.place,
    process: about.process,
    version: String(about.version),
    id,
    ...said,
  }
  return Object.fromEntries(textPlaces.map(place => [place, safeText(texts[place])])) as Record<
    TextPlace,
    string
  >
}
