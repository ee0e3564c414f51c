import type { Activity } from '@apertura/domain'
import { dayNumber } from '../day-number.js'
import type { Window } from '../window-set.js'
import { type Silence, type SilenceList, silenceList } from './silence-list.js'

/** Activities that the same silences forbid: those of a larger group, and one silence more. */
interface Group {
  readonly larger?: Group
  readonly silence?: Silence
}

/**
 * For each activity the silences that forbid it; activities with the same ones share one list. All begin in
 * one group, and each silence splits every group into those that it forbids and the rest.
 *
 * @throws RangeError when a silence has impossible days or ends before it begins.
 */
export function silenceGroups(
  activities: readonly Activity[],
  silences: readonly { readonly id: string; readonly days: Window }[],
  forbids: (activity: Activity, silence: string) => boolean,
): readonly SilenceList[] {
  const nothing: Group = {}
  const groups = activities.map(() => nothing)
  for (const { id, days } of silences) {
    const silence = { id, first: dayNumber(days.from), last: dayNumber(days.to) }
    if (silence.first > silence.last) {
      throw new RangeError(
        `planSchedule: the silence '${id}' from ${days.from} to ${days.to} ends before it begins, so it forbids no day.`,
      )
    }
    const split = new Map<Group, Group>()
    activities.forEach((activity, index) => {
      if (!forbids(activity, id)) return
      const larger = groups[index] as Group
      const group = split.get(larger) ?? { larger, silence }
      split.set(larger, group)
      groups[index] = group
    })
  }
  const lists = new Map<Group, SilenceList>()
  return groups.map(group => {
    const list = lists.get(group) ?? silenceList(silencesOf(group))
    lists.set(group, list)
    return list
  })
}

function silencesOf(group: Group): Silence[] {
  const silences: Silence[] = []
  for (let each: Group | undefined = group; each; each = each.larger) {
    if (each.silence) silences.push(each.silence)
  }
  return silences.reverse()
}
