import type { Entry } from '@apertura/domain'
import type { Item } from './story-parts.js'
import type { Teller } from './teller.js'

/** An entry as one thing told: when, what, and where it stands; what had to be deduced is said. */
export function itemOf({ id, on, data, sources }: Entry, teller: Teller): Item {
  const { text, date, words } = teller
  const deduced = sources.flatMap(({ deduced }) => (deduced ? [words.deduced(text(deduced))] : []))
  return {
    id,
    when: date(on),
    text: text(data.title),
    ...(data.detail ? { detail: text(data.detail) } : {}),
    ...(deduced.length > 0 ? { notes: deduced } : {}),
    sources: teller.sources(sources),
  }
}
