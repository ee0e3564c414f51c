import type { Dossier } from '@apertura/dossier'
import { itemOf } from '../item-of.js'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** What interrupted the process, from when to when, and what it forbade to whom. */
export function parentheses(d: Dossier, teller: Teller): Section {
  const { words, date } = teller
  const happened = d.seen.filter(each => each.happened !== 'no')
  return {
    id: 'parentheses',
    title: words.parentheses.title,
    intro: words.parentheses.intro,
    items: happened.flatMap(({ entry }) => {
      if (entry.kind !== 'parenthesis.opened') return []
      const { parenthesis, forbids } = entry.data
      const end = happened.find(
        each => each.entry.kind === 'parenthesis.closed' && each.entry.data.parenthesis === parenthesis,
      )
      const rereadings = happened.flatMap(each =>
        each.entry.kind === 'parenthesis.reread' && each.entry.data.parenthesis === parenthesis
          ? [each.entry]
          : [],
      )
      const item = itemOf(entry, teller)
      return [
        {
          ...item,
          when: words.fromTo(date(entry.on), end ? date(end.entry.on) : null),
          points: [
            ...forbids.map(({ act, actors }) => ({
              text: words.forbids(
                act,
                actors.map(actor => words.actors[actor] ?? teller.name(actor)),
              ),
            })),
            ...rereadings.map(({ data, sources }) => ({
              text: words.otherReading(words.fromTo(date(data.from), date(data.to)), teller.text(data.title)),
              source: sources.map(teller.source).join('; '),
            })),
          ],
        },
      ]
    }),
  }
}
