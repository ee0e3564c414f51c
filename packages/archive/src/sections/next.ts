import type { EntryKind } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { adverse, explain } from '@apertura/rules'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** Acts that may be done again after they were done. */
const repeatable: ReadonlySet<EntryKind> = new Set<EntryKind>(['consultation.opened', 'works.resumed'])

/** Which acts would be in order on the day, and why the others would not. */
export function next(d: Dossier, { words, locale }: Teller): Section {
  const done = new Set(d.seen.filter(({ happened }) => happened === 'yes').map(({ entry }) => entry.kind))
  return {
    id: 'next',
    title: words.next.title,
    intro: words.next.intro,
    items: d.acts.flatMap(kind => {
      const act = words.acts[kind]
      if (act === undefined || (done.has(kind) && !repeatable.has(kind))) return []
      const { outcome, findings } = d.may(kind)
      return [
        {
          id: kind,
          text: words.mayDo(act, outcome),
          points: adverse(findings)
            .filter(({ severity }) => severity === 'error')
            .map(finding => ({ text: explain(finding, locale) })),
          sources: [],
        },
      ]
    }),
  }
}
