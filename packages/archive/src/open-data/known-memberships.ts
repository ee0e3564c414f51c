import type { Given } from './given.js'
import { ofKind } from './of-kind.js'
import { type InBody, sittings } from './sittings.js'

/** Who belongs to a body: a person, an institution, or a person for an institution. */
export interface KnownMembership extends Partial<Pick<InBody, 'subgroup' | 'sits' | 'basis'>> {
  /** Unique among all. */
  readonly key: string
  readonly body: string
  readonly person?: string
  readonly institution?: string
  readonly role: 'member' | 'representative'
  readonly from: string
  readonly to: string | null
}

/**
 * Who belongs where, of those whom the definition knows. A record that nobody checked may name others: in data whose
 * ids refer to each other, they would lead nowhere.
 */
export function knownMemberships({ dossier, entries }: Given): readonly KnownMembership[] {
  const { parties, bodies } = dossier.definition
  const people = new Set(parties.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const known = new Set(bodies.map(({ id }) => id))
  const institutions = new Set([
    ...known,
    ...parties.filter(({ kind }) => kind !== 'person').map(({ id }) => id),
  ])
  return [
    ...sittings(dossier)
      .filter(({ id }) => people.has(id) || institutions.has(id))
      .map(({ id, ...each }) => ({
        ...each,
        ...(people.has(id) ? { person: id } : { institution: id }),
        role: 'member' as const,
      })),
    ...ofKind(entries, 'representative.designated')
      .filter(({ data }) => people.has(data.person) && known.has(data.body))
      .map(({ id, on, data: { body, person, institution } }) => ({
        key: id,
        body,
        person,
        ...(institutions.has(institution) ? { institution } : {}),
        role: 'representative' as const,
        from: on,
        to: null,
      })),
  ]
}
