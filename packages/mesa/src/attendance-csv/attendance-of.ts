import type { AttendanceMark, ClockTime, Day } from '@apertura/domain'
import type { Untitled } from '../draft-of.js'
import type { NamedPerson } from './match-name.js'
import { matchedRows, type RowsOfNobody } from './matched-rows.js'
import type { PlatformRow } from './platform-rows.js'
import { mergedStays, momentAt, type Stay, secondsAt, staysWithin } from './stays.js'

/** What the report does not tell by itself. */
export interface AttendanceOptions {
  /** The day of the session; the first of the report when absent. */
  readonly on?: Day
  /** When the session began: whoever came later is late. Without it nobody is, and each is present from when they came. */
  readonly from?: ClockTime
  /** When it ended: whoever stayed until then did not leave. Without it everybody leaves when they went. */
  readonly to?: ClockTime
  /** An absence of no more than this many minutes is a lost connection; 1 when absent. */
  readonly gapMinutes?: number
  /** What people decided on names: the id of the person by the name that was shown. */
  readonly known?: Readonly<Record<string, string>>
}

/** What a report makes known of the attendance of a session. */
export interface ImportedAttendance extends RowsOfNobody {
  /** What to note, in the order in which it happened: the data of an act, and its day where the report gives one. */
  readonly marks: readonly { readonly on: Day | null; readonly data: Untitled<'attendance.noted'> }[]
  /** People whom no row fits; they may have been in the room. */
  readonly notSeen: readonly string[]
  /** People who were only there before the beginning or after the end. */
  readonly outside: readonly string[]
}

/**
 * Turns the rows of a report into what a secretariat would have noted: present, late, left and returned, each at its
 * hour. Two devices of one person are one stay. A name that fits nobody, or several, is never guessed: people decide,
 * and say so in `known`.
 *
 * @throws RangeError when `known` gives a person who is not among the people.
 *
 * @example
 * ```ts
 * const at = (time: '10:10' | '11:00') => ({ day: '2030-06-20', time }) as const
 * const rows = [{ line: 2, name: 'PRUEBA, ANA (Vecinas)', joined: at('10:10'), left: at('11:00') }]
 * attendanceOf(rows, [{ id: 'ana', name: 'Ana Prueba' }], { from: '10:00', to: '11:00' }).marks
 * // => [{ on: '2030-06-20', data: { at: '10:10', marks: [{ person: 'ana', status: 'late', mode: 'virtual' }] } }]
 * ```
 */
export function attendanceOf(
  rows: readonly PlatformRow[],
  people: readonly NamedPerson[],
  options: AttendanceOptions = {},
): ImportedAttendance {
  const { rowsOf, unknown, ambiguous } = matchedRows(rows, people, options.known ?? {})
  const firstDay = rows.flatMap(({ joined }) => (joined?.day ? [joined.day] : [])).sort()[0]
  const session = sessionOf(options, options.on ?? firstDay ?? null)
  const events: Event[] = []
  const outside: string[] = []
  for (const [person, own] of rowsOf) {
    const timed = own.filter(row => row.joined !== null)
    const stays = mergedStays(timed.map(session.stayOf), (options.gapMinutes ?? 1) * 60)
    const within = staysWithin(stays, session)
    if (within.length > 0) events.push(...eventsOf(person, within, session))
    else if (timed.length < own.length) events.push({ at: null, person, status: 'present' })
    else outside.push(person)
  }
  return {
    marks: together(events, session.dated),
    unknown,
    ambiguous,
    notSeen: people.map(({ id }) => id).filter(id => !rowsOf.has(id)),
    outside,
  }
}

interface Event {
  /** Null where the report gives no hour. */
  readonly at: number | null
  readonly person: string
  readonly status: 'present' | 'late' | 'left' | 'returned'
}

interface Session extends Stay {
  readonly dated: boolean
  readonly stayOf: (row: PlatformRow) => Stay
}

const wholeDay = 24 * 60 * 60

function sessionOf({ from, to }: AttendanceOptions, on: Day | null): Session {
  const begin = from === undefined ? Number.NEGATIVE_INFINITY : secondsAt({ day: null, time: from }, on)
  const written = to === undefined ? Number.POSITIVE_INFINITY : secondsAt({ day: null, time: to }, on)
  const end = written < begin ? written + wholeDay : written
  const stayOf = ({ joined, left }: PlatformRow): Stay => {
    const came = joined ? secondsAt(joined, on) : begin
    // Without a day, an hour more than half a day before the beginning is one of the next morning.
    const since = joined?.day === null && came < begin - wholeDay / 2 ? came + wholeDay : came
    const went = left ? secondsAt(left, on) : Number.POSITIVE_INFINITY
    const until = left?.day === null && went < since ? went + wholeDay : went
    return { from: since, to: until }
  }
  return { from: begin, to: end, dated: on !== null, stayOf }
}

function eventsOf(person: string, stays: readonly Stay[], session: Session): readonly Event[] {
  return stays.flatMap(({ from, to }, at): readonly Event[] => {
    const late = from > session.from && session.from !== Number.NEGATIVE_INFINITY
    const came: Event = { at: from, person, status: at > 0 ? 'returned' : late ? 'late' : 'present' }
    const stayed = to >= session.to || to === Number.POSITIVE_INFINITY
    return stayed ? [came] : [came, { at: to, person, status: 'left' }]
  })
}

/** What happened at the same hour is one act; what has no hour comes first. */
function together(events: readonly Event[], dated: boolean): ImportedAttendance['marks'] {
  const byHour = new Map<number | null, AttendanceMark[]>()
  for (const { at, person, status } of events) {
    byHour.set(at, [...(byHour.get(at) ?? []), { person, status, mode: 'virtual' }])
  }
  const order = (at: number | null) => at ?? Number.NEGATIVE_INFINITY
  return [...byHour]
    .sort(([a], [b]) => (order(a) === order(b) ? 0 : order(a) - order(b)))
    .map(([at, marks]) => {
      const noted = marks as [AttendanceMark, ...AttendanceMark[]]
      if (at === null) return { on: null, data: { marks: noted } }
      const { day, time } = momentAt(at, dated)
      return { on: day, data: { at: time, marks: noted } }
    })
}
