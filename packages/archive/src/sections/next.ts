import type { Dossier } from '@apertura/dossier'
import { adverse, explain } from '@apertura/rules'
import type { Section } from '../story.js'
import type { Teller } from '../teller.js'

/** Which acts would be in order on the day, and why the others would not. */
export function next(d: Dossier, { words, locale }: Teller): Section {
  return {
    id: 'next',
    title: words.next.title,
    intro: words.next.intro,
    items: d.acts.flatMap(kind => {
      const { outcome, findings } = d.may(kind)
      const act = words.acts[kind]
      if (act === undefined) return []
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
