import { type Clash, clashes, isDay } from '@apertura/calendar'
import type { Day, Definition, LocalizedText } from '@apertura/domain'
import type { PlanState } from '@apertura/plan-cycle'
import { membersOf } from './members.js'
import { ofKind, type Seen } from './seen.js'

/** Two sessions on one day that want the same people. */
export interface SessionClash {
  readonly on: Day
  /** Ids of the entries that tell of them, and their titles. */
  readonly sessions: readonly [string, string]
  readonly titles: readonly [LocalizedText, LocalizedText]
  /** Ids of the parties that both want. */
  readonly members: readonly string[]
  /** `yes` when somebody was surely wanted at both; hours are not told, so they may have had time for both. */
  readonly certainty: 'yes' | 'perhaps'
}

/**
 * Sessions held, or perhaps held, on the same exact day that want the same members: those of the bodies that
 * meet, without the members of another part of the body than the axis of the session.
 */
export function sessionClashes(
  definition: Definition,
  state: PlanState,
  seen: readonly Seen[],
): readonly SessionClash[] {
  const bodiesOf = new Map(definition.series.map(({ id, bodies }) => [id, bodies]))
  const sessions = ofKind(seen, 'session.held').filter(({ entry }) => isDay(entry.on))
  const days = new Set(repeated(sessions.map(({ entry }) => entry.on)))
  const titles = new Map(sessions.map(({ entry }) => [entry.id, entry.data.title]))
  const wanted = sessions
    .filter(({ entry }) => days.has(entry.on))
    .map(({ entry: { id, on, data } }) => {
      const members = (bodiesOf.get(data.series) ?? [])
        .flatMap(body => membersOf(definition, state, seen, body, on as Day))
        .filter(({ subgroup }) => !subgroup || !data.axis || subgroup === data.axis)
      return { id, on, members }
    })
  const sure = new Map(
    wanted.map(({ id, members }) => [
      id,
      new Set(members.flatMap(each => (each.certainty === 'yes' ? [each.id] : []))),
    ]),
  )
  const found = clashes(
    wanted.map(({ id, on, members }) => ({ id, on, members: [...new Set(members.map(each => each.id))] })),
  )
  return grouped(found).map(([first, ...rest]) => {
    const [a, b] = first.sittings
    const members = [first, ...rest].map(({ member }) => member)
    return {
      on: first.on as Day,
      sessions: first.sittings,
      titles: [titles.get(a) ?? {}, titles.get(b) ?? {}],
      members,
      certainty: members.some(id => sure.get(a)?.has(id) && sure.get(b)?.has(id)) ? 'yes' : 'perhaps',
    }
  })
}

const repeated = (list: readonly string[]) => list.filter((each, i) => list.indexOf(each) < i)

function grouped(found: readonly Clash[]): readonly (readonly [Clash, ...Clash[]])[] {
  const groups = new Map<string, [Clash, ...Clash[]]>()
  for (const clash of found) {
    const key = clash.sittings.join(' ')
    const group = groups.get(key)
    if (group) group.push(clash)
    else groups.set(key, [clash])
  }
  return [...groups.values()]
}
