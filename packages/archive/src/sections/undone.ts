import type { Dossier } from '@apertura/dossier'
import { itemOf } from '../item-of.js'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** What was owed or announced and never done. */
export function undone(d: Dossier, teller: Teller): Section {
  const { words, text, date, name, source } = teller
  const owed = d.obligations
    .filter(({ outcome }) => outcome === 'unmet')
    .map(({ code, title, owedBy, due, overdueSince }) => ({
      id: code,
      text: `${text(title)} — ${name(owedBy)}`,
      points: [
        {
          text:
            due === null
              ? words.neverSet
              : overdueSince
                ? words.lateSince(date(due), date(overdueSince))
                : words.due(date(due)),
        },
      ],
      sources: (d.definition.obligations.find(rule => rule.code === code)?.basis ?? []).map(source),
    }))
  const omitted = d.seen
    .filter(({ entry, happened }) => entry.kind === 'omission.noted' && happened !== 'no')
    .map(({ entry }) => itemOf(entry, teller))
  return {
    id: 'undone',
    title: words.undoneSection.title,
    intro: words.undoneSection.intro,
    items: [...owed, ...omitted],
  }
}
