import type { Certainty, MesaSeat, Method, Named } from '@apertura/domain'
import type { MesaState } from './mesa-state.js'
import { attendanceOf } from './presence.js'
import { type Layout, layoutOf, type Once, rowsOf } from './seat-layout.js'
import { seatsFor } from './seat-of.js'
import { seatThere } from './seat-there.js'
import type { Setting } from './setting.js'
import { type StandIns, standInsOf } from './stand-ins.js'

type Known = Pick<MesaState, 'seats' | 'people' | 'attendance' | 'forItems' | 'counted'>

/** A count that may still change. */
export interface Count {
  readonly where: Named | null
  seats: number
  filled: number
  readonly present: { min: number; max: number }
}

/** Whether each seat with a vote counts as present, and what that comes to. */
export interface SeatTally {
  /** For which seats, counts and method it was made. */
  readonly of: Pick<MesaState, 'seats' | 'counted'> & { readonly method: Method | null }
  readonly layout: Layout
  readonly there: Certainty[]
  /** Seats whose holder is represented, and by whom; looked up when somebody first moves. */
  represented: Map<number, string | null> | null
  readonly all: Count
  readonly bodies: readonly Count[]
  readonly sectors: readonly Count[]
}

/** Asks every seat with a vote; those of a body that was counted without a list are left out. */
export function tallySeats(
  setting: Setting,
  state: Known,
  method: Method | null,
  item: string | null,
): SeatTally {
  const layout = layoutOf(setting, state.seats)
  const tally: SeatTally = {
    of: { seats: state.seats, counted: state.counted, method },
    layout,
    there: [],
    represented: null,
    all: newCount(null),
    bodies: layout.bodies.map(newCount),
    sectors: layout.sectors.map(newCount),
  }
  const counted = new Set(state.counted.map(({ body }) => body))
  const { rows: seats } = layout
  const standIns = standInsOf(state, method, seats, item)
  for (let row = 0; row < seats.length; row += 1) {
    const seat = seats[row] as MesaSeat
    const there = seatThere(state, method, seat, item, standIns)
    tally.there.push(there)
    if (counted.size > 0 && (counted.has(null) || counted.has(seat.body))) continue
    for (const count of countsOf(tally, row)) begin(count, seat, there)
  }
  return tally
}

const kept = new WeakMap<MesaState['attendance'], SeatTally>()

/** Keeps what a run has counted beside the attendance that it came to, which never changes any more. */
export function keepTally({ attendance }: Pick<MesaState, 'attendance'>, tally: SeatTally): void {
  kept.set(attendance, tally)
}

/** What was counted of this very attendance, when it still holds. Whoever wants to change it takes a copy. */
export function keptTally(state: Known, method: Method | null): SeatTally | null {
  const tally = kept.get(state.attendance)
  if (tally?.of.seats !== state.seats || tally.of.counted !== state.counted) return null
  return tally.of.method === method ? tally : null
}

/** A tally of one's own, to change. */
export function ownTally(tally: SeatTally): SeatTally {
  const { all, bodies, sectors, there, represented } = tally
  return {
    ...tally,
    there: [...there],
    represented: represented && new Map(represented),
    all: copyCount(all),
    bodies: bodies.map(copyCount),
    sectors: sectors.map(copyCount),
  }
}

/** A count as it stands. */
export function copyCount({ where, seats, filled, present }: Count): Count {
  return { where, seats, filled, present: { min: present.min, max: present.max } }
}

/** Asks again the seats that may count otherwise after something was noted of somebody. */
export function tallyAgain(tally: SeatTally, state: Known, method: Method | null, person: string): void {
  const asked = rowsToAsk(tally, state, person)
  const standIns = standInsAmong(tally, state, method, asked)
  for (const row of asked) {
    const seat = tally.layout.rows[row] as MesaSeat
    const before = tally.there[row] as Certainty
    const there = seatThere(state, method, seat, null, standIns)
    if (there === before) continue
    tally.there[row] = there
    for (const count of countsOf(tally, row)) {
      add(count, before, -1)
      add(count, there, 1)
    }
  }
}

/** Seats that somebody holds or may stand in for, and those of whoever is represented by the same people. */
function rowsToAsk(tally: SeatTally, state: Known, person: string): ReadonlySet<number> {
  const { layout } = tally
  const rows = rowsOf(layout)
  const theirs = rows.get(person) ?? []
  const first = tally.represented === null
  tally.represented ??= new Map(layout.rows.flatMap((seat, row) => representedBy(state, seat, row)))
  const { represented } = tally
  const by = new Set<string | null>([person])
  for (const row of theirs) {
    by.add(represented.get(row) ?? null)
    represented.delete(row)
    for (const [, now] of representedBy(state, layout.rows[row] as MesaSeat, row)) {
      represented.set(row, now)
      by.add(now)
    }
  }
  const asked = new Set(theirs)
  // Where an alternate sits says where they do not.
  for (const row of theirs)
    for (const id of layout.rows[row]?.alternates ?? [])
      if (seatsFor(state, id).length > 1) for (const other of rows.get(id) ?? []) asked.add(other)
  for (const [row, now] of represented) if (first || by.has(now)) asked.add(row)
  return asked
}

/** Who stands in, as far as the seats to ask depend on it: in the order of the seats. */
function standInsAmong(
  { layout, represented }: SeatTally,
  state: Known,
  method: Method | null,
  asked: ReadonlySet<number>,
): StandIns {
  const by = new Set<string | null>()
  for (const row of asked) {
    by.add(represented?.get(row) ?? null)
    for (const id of layout.rows[row]?.alternates ?? []) by.add(id)
  }
  const among = [...(represented ?? [])].filter(([, now]) => by.has(now)).sort(([a], [b]) => a - b)
  return standInsOf(
    state,
    method,
    among.map(([row]) => layout.rows[row] as MesaSeat),
    null,
  )
}

const newCount = (where: Named | null): Count => ({ where, seats: 0, filled: 0, present: { min: 0, max: 0 } })

function begin(count: Count, { holder }: MesaSeat, there: Certainty): void {
  count.seats += 1
  if (holder !== null) count.filled += 1
  add(count, there, 1)
}

function countsOf({ all, bodies, sectors, layout }: SeatTally, row: number): readonly Count[] {
  const { once, bodyOf, sectorOf } = layout
  const [overAll, inBody, inSector] = once[row] as Once
  return [
    ...(overAll ? [all] : []),
    ...(inBody ? [bodies[bodyOf[row] as number] as Count] : []),
    ...(inSector ? [sectors[sectorOf[row] as number] as Count] : []),
  ]
}

function add({ present }: Count, there: Certainty, one: 1 | -1): void {
  if (there === 'yes') present.min += one
  if (there !== 'no') present.max += one
}

function representedBy(
  state: Known,
  { holder }: MesaSeat,
  row: number,
): readonly (readonly [number, string | null])[] {
  const noted = holder === null ? undefined : attendanceOf(state, holder)
  return noted?.status === 'represented' ? [[row, noted.by?.person ?? null]] : []
}
