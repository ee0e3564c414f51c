import type { MesaAccount } from '@apertura/domain'
import type { TreeReference } from '../tree/document-tree.js'
import { slug } from './make-blocks.js'
import type { Say } from './say.js'

/**
 * People, bodies, institutions and offices that a document names. A name that is confidential or reserved is not
 * repeated here, where no mark could tell a public version of it.
 */
export function referencesOf(account: MesaAccount, say: Say): readonly TreeReference[] {
  const { people, bodies, officers, agreements, mesa, title } = account
  const institutions = new Set(
    agreements.flatMap(({ handedTo }) => handedTo.map(({ institution }) => institution)),
  )
  const all: readonly TreeReference[] = [
    ...people.map(({ id, name, data }): TreeReference => {
      const open = name !== null && (data === 'public-by-role' || data === 'consented')
      return { id, kind: 'person', name: open ? name : say.words('person.unnamed') }
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
