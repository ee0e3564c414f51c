import type { Dossier } from '@apertura/dossier'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** Who came into each body and who left it. */
export function people(d: Dossier, { words, text, date }: Teller): Section {
  return {
    id: 'people',
    title: words.people.title,
    intro: words.people.intro,
    items: d.definition.bodies.flatMap(({ id, title }) => {
      const memberships = d.memberships(id)
      if (memberships.length === 0) return []
      const sitting = new Set(d.members(id).map(member => member.id))
      return [
        {
          id,
          text: text(title),
          points: memberships.map(({ id: member, name, from, to }) => ({
            text: words.sat(name, date(from), to === null ? null : date(to), sitting.has(member)),
          })),
          sources: [],
        },
      ]
    }),
  }
}
