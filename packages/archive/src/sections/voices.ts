import type { StatementMade } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { itemOf } from '../item-of.js'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** Voices without which the story is not understood. */
const essential: ReadonlySet<StatementMade['form']> = new Set<StatementMade['form']>([
  'reason',
  'undertaking',
  'concern',
])

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
          minor: !essential.has(entry.data.form),
        },
      ]
    }),
  }
}
