import type { AttendanceStatus, Certainty, Method } from '@apertura/domain'
import { found } from './found.js'
import type { Attendance, MesaState } from './mesa-state.js'

/** What a roll call is read from. */
export type Noted = Pick<MesaState, 'people' | 'attendance' | 'forItems'>

/** Whether somebody with this mark is there. Words that nobody foresaw leave it open. */
export function thereBy(status: AttendanceStatus): Certainty {
  if (status === 'present' || status === 'late' || status === 'returned') return 'yes'
  return status === 'absent' || status === 'excused' || status === 'left' || status === 'represented'
    ? 'no'
    : 'perhaps'
}

/** What was noted of somebody, for one matter or for all; undefined when nothing was. */
export function attendanceOf(
  { people, attendance, forItems }: Noted,
  person: string,
  item: string | null = null,
): Attendance | undefined {
  const forItem = item === null ? undefined : found(forItems, item)
  const known = found(people, person)
  return (forItem && found(forItem, person)) ?? (known && attendance[known.row]) ?? undefined
}

/** Whether somebody is there. Of whom nobody said anything, perhaps. */
export function thereOf(state: Noted, person: string, item: string | null = null): Certainty {
  return attendanceOf(state, person, item)?.there ?? 'perhaps'
}

/** Whether a method lets somebody stand in this way. */
export function mayRepresent(method: Method | null, as: 'alternate' | 'proxy' | null): Certainty {
  const rule = method?.representation
  if (rule === undefined || as === null) return 'perhaps'
  return (as === 'alternate' ? rule.alternates : rule.proxies > 0) ? 'yes' : 'no'
}

/** Who stepped back from a matter by an interest of their own: from this one, or from all. */
export function stepsBack({ interests }: Pick<MesaState, 'interests'>, person: string, item: string | null) {
  return interests.some(
    each => each.recuses && each.person === person && (each.item === null || each.item === item),
  )
}
