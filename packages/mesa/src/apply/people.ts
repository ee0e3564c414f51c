import type { AttendanceMark, ClockTime, MesaPerson, Role } from '@apertura/domain'
import { found } from '../found.js'
import { grown, type Memory, replaced, withEntry } from '../memory.js'
import type { ActOf } from '../mesa-act.js'
import type { Attendance } from '../mesa-state.js'
import { thereBy } from '../presence.js'
import { keptTally, ownTally, tallyAgain } from '../seat-tally.js'
import type { Setting } from '../setting.js'
import { readMoved, readStated } from './readings.js'
import type { Told } from './told.js'

/** Seats are replaced, people are added. */
export function seated(setting: Setting, memory: Memory, { data }: ActOf<'mesa.seated'>, told: Told): void {
  for (const person of data.people) know(memory, person, found(memory.people, person.id)?.as ?? null)
  memory.seats = data.seats
  memory.tally = null
  readMoved(setting, memory, data.at ?? null, told)
}

export function admitted(memory: Memory, { data }: ActOf<'guest.admitted'>): void {
  know(memory, data.person, data.as)
}

function know(memory: Memory, person: MesaPerson, as: Role | null): void {
  const known = found(memory.people, person.id)
  const row = known?.row ?? memory.attendance.length
  memory.people = withEntry(memory, memory.people, person.id, { ...person, as, row })
  if (!known) memory.attendance = grown(memory, memory.attendance, null)
}

/** One mark of a roll call. One that is for a matter alone leaves the rest of the session as it was. */
export function marked(
  setting: Setting,
  memory: Memory,
  { data }: ActOf<'attendance.noted'>,
  told: Told,
): void {
  const [mark] = data.marks
  const at = data.at ?? null
  if (data.item === undefined) {
    const method = setting.methodOf(memory)
    const kept = memory.tally ? null : keptTally(memory, method)
    if (kept) memory.tally = ownTally(kept)
    const { row } = found(memory.people, mark.person) ?? { row: memory.attendance.length }
    const now = attendanceAfter(memory.attendance[row] ?? undefined, mark, at)
    memory.attendance = replaced(memory, memory.attendance, row, now)
    if (memory.tally) tallyAgain(memory.tally, memory, method, mark.person)
    readMoved(setting, memory, at, told)
    return
  }
  const forItem = found(memory.forItems, data.item) ?? {}
  const now = attendanceAfter(undefined, mark, at)
  memory.forItems = withEntry(
    memory,
    memory.forItems,
    data.item,
    withEntry(memory, forItem, mark.person, now),
  )
}

function attendanceAfter(
  before: Attendance | undefined,
  { status, cause, mode, by, as }: AttendanceMark,
  at: ClockTime | null,
): Attendance {
  const there = thereBy(status)
  const stretches = before?.stretches ?? []
  const last = stretches[stretches.length - 1]
  const isIn = before?.there === 'yes'
  const ended = isIn && last ? [...stretches.slice(0, -1), { ...last, to: at }] : stretches
  return {
    status,
    there,
    cause: cause ?? null,
    mode: mode ?? before?.mode ?? null,
    by: by === undefined ? null : { person: by, as: as ?? null },
    stretches: there === 'yes' ? (isIn ? stretches : [...stretches, { from: at, to: null }]) : ended,
  }
}

/** People who were counted; a later count of the same body takes the place of the earlier one. */
export function counted(
  setting: Setting,
  memory: Memory,
  { data }: ActOf<'attendance.counted'>,
  told: Told,
): void {
  const { body = null, present, represented = 0, whole = null, at = null } = data
  const others = memory.counted.filter(each => each.body !== body)
  memory.tally = null
  memory.counted = [...others, { body, present, represented, whole, time: at }]
  readMoved(setting, memory, at, told)
}

/** What was said of the quorum stands beside the count. */
export function stated(setting: Setting, memory: Memory, { data }: ActOf<'quorum.stated'>): void {
  readStated(setting, memory, data.at ?? null, data.reached)
}
