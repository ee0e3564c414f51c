import type { Dossier } from '@apertura/dossier'
import { itemOf } from '../item-of.js'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** What people and institutions said: beside the facts, moving none of them. */
export function voices(d: Dossier, teller: Teller): Section {
  return {
    id: 'voices',
    title: teller.words.voices.title,
    intro: teller.words.voices.intro,
    items: d.seen.flatMap(({ entry, happened }) => {
      if (entry.kind !== 'statement.made' || happened === 'no') return []
      const speakers = entry.data.speakers.map(teller.name).join(', ')
      return [
        {
          ...itemOf(entry, teller),
          when: `${speakers} · ${teller.words.forms[entry.data.form]}`,
          minor: entry.data.form !== 'reason' && entry.data.form !== 'concern',
        },
      ]
    }),
  }
}
