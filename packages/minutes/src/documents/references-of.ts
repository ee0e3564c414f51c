import type { AccountPerson, MesaAccount } from '@apertura/domain'
import type { Block, TreeReference } from '../tree/document-tree.js'
import { slug } from './make-blocks.js'
import type { Say } from './say.js'

/**
 * People, bodies, institutions and offices that a document names. A name that is confidential or reserved is not
 * repeated here, where no mark could tell a public version of it; an id may tell it too, so whoever has such a name is
 * among them only where a passage speaks of them.
 */
export function referencesOf(
  account: MesaAccount,
  say: Say,
  blocks: readonly Block[],
): readonly TreeReference[] {
  const { people, bodies, officers, agreements, mesa, title } = account
  const institutions = new Set(
    agreements.flatMap(({ handedTo }) => handedTo.map(({ institution }) => institution)),
  )
  const spokenOf = people.every(isOpen) ? new Set() : peopleIn(blocks)
  const all: readonly TreeReference[] = [
    ...people
      .filter(person => isOpen(person) || spokenOf.has(person.id))
      .map((person): TreeReference => {
        const name = isOpen(person) ? person.name : null
        return { id: person.id, kind: 'person', name: name ?? say.words('person.unnamed') }
      }),
    ...bodies.map(
      ({ id, title }): TreeReference => ({
        id: slug('body', id),
        kind: 'organisation',
        name: say.title(title),
      }),
    ),
    ...[...institutions].map(
      (name): TreeReference => ({ id: slug('institution', name), kind: 'organisation', name }),
    ),
    ...[...new Set(officers.map(({ office }) => office))].map(
      (office): TreeReference => ({
        id: slug('office', office),
        kind: 'role',
        name: say.word('office', office),
      }),
    ),
    { id: slug('session', mesa), kind: 'event', name: say.title(title) },
  ]
  return all.filter(({ id }, index) => all.findIndex(other => other.id === id) === index)
}

const isOpen = ({ name, data }: AccountPerson): boolean =>
  name !== null && (data === 'public-by-role' || data === 'consented')

/** Ids of people of whom something is said anywhere below a value, or who are said to have done something. */
function peopleIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, below] of Object.entries(value)) {
    if (typeof below === 'object') peopleIn(below, found)
    else if (key === 'person' || key === 'by') found.add(String(below))
  }
  return found
}
