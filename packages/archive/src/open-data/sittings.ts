import type { Certainty } from '@apertura/domain'
import type { Dossier, Membership } from '@apertura/dossier'

/** Somebody in a body, whether they came in or a norm or account gives them a seat. */
export interface InBody extends Membership {
  /** Unique among all: the body, the member and a count. */
  readonly key: string
  readonly body: string
  /** Whether they sit there on the day of the dossier. */
  readonly sits: Certainty
  /** `joined`: the record tells that they came in; `seat-told`: a norm or an account gives them the seat. */
  readonly basis: 'joined' | 'seat-told'
}

/** Everybody who came into a body, and those who sit there without a coming in. */
export function sittings(dossier: Dossier): readonly InBody[] {
  return dossier.definition.bodies.flatMap(({ id: body }) => {
    const joined = dossier.memberships(body)
    const members = dossier.members(body)
    const certainties = new Map(members.map(member => [stretchOf(member), member.certainty]))
    const stretches = new Set(joined.map(stretchOf))
    const all = [
      ...joined.map(each => ({
        ...each,
        sits: certainties.get(stretchOf(each)) ?? ('no' as const),
        basis: 'joined' as const,
      })),
      ...members
        .filter(member => !stretches.has(stretchOf(member)))
        .map(({ certainty, ...each }) => ({ ...each, sits: certainty, basis: 'seat-told' as const })),
    ]
    const times = new Map<string, number>()
    return all.map(each => {
      const time = (times.get(each.id) ?? 0) + 1
      times.set(each.id, time)
      return { ...each, body, key: `${body}.${each.id}.${time}` }
    })
  })
}

const stretchOf = ({ id, subgroup, from, to }: Membership): string => JSON.stringify([id, subgroup, from, to])
