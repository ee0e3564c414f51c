import type { Certainty, MesaSeat, Method, Named } from '@apertura/domain'
import type { MesaState } from './mesa-state.js'
import { attendanceOf } from './presence.js'
import { seatsFor } from './seat-of.js'
import { seatThere } from './seat-there.js'
import type { Setting } from './setting.js'
import { standInsOf } from './stand-ins.js'

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
  /** Seats whose holder is represented; looked up when somebody first moves. */
  represented: Set<number> | null
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
    represented: represented && new Set(represented),
    all: copyCount(all),
    bodies: bodies.map(copyCount),
    sectors: sectors.map(copyCount),
  }
}

/** A count as it stands. */
export function copyCount({ where, seats, filled, present }: Count): Count {
  return { where, seats, filled, present: { min: present.min, max: present.max } }
}

/** Asks again the seats that somebody holds or may stand in for, after something was noted of them. */
export function tallyAgain(tally: SeatTally, state: Known, method: Method | null, person: string): void {
  const { layout } = tally
  tally.represented ??= new Set(layout.rows.flatMap((seat, row) => (isRepresented(state, seat) ? row : [])))
  const { represented } = tally
  const rows = rowsOf(layout)
  const theirs = rows.get(person) ?? []
  for (const row of theirs)
    if (isRepresented(state, layout.rows[row] as MesaSeat)) represented.add(row)
    else represented.delete(row)
  // Where an alternate sits says where they do not.
  const alternates = new Set(theirs.flatMap(row => layout.rows[row]?.alternates ?? []))
  const others = [...alternates].flatMap(id => (seatsFor(state, id).length > 1 ? (rows.get(id) ?? []) : []))
  const inOrder = [...represented].sort((a, b) => a - b).map(row => layout.rows[row] as MesaSeat)
  const standIns = standInsOf(state, method, inOrder, null)
  for (const row of new Set([...theirs, ...others, ...represented])) {
    const seat = layout.rows[row] as MesaSeat
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

const isRepresented = (state: Known, { holder }: MesaSeat) =>
  holder !== null && attendanceOf(state, holder)?.status === 'represented'

/** Seats with a vote, and where each is counted: worked out once for a list of seats. */
interface Layout {
  readonly rows: readonly MesaSeat[]
  readonly bodies: readonly Named[]
  readonly sectors: readonly Named[]
  readonly bodyOf: readonly number[]
  readonly sectorOf: readonly number[]
  readonly once: readonly Once[]
}

/** Whether a seat is counted over all, in its body and in its sector: of two seats of one person, one is. */
type Once = readonly [all: boolean, body: boolean, sector: boolean]

const layouts = new WeakMap<readonly MesaSeat[], Layout>()
const rows = new WeakMap<Layout, Map<string, number[]>>()

function layoutOf(setting: Setting, seats: readonly MesaSeat[]): Layout {
  const known = layouts.get(seats)
  if (known) return known
  const voting = seats.filter(({ votes }) => votes !== false)
  const bodies = [...new Set(voting.map(({ body }) => body))]
  const sectors = [...new Set(voting.map(({ sector }) => sector))]
  const layout = {
    rows: voting,
    bodies: bodies.map(setting.body),
    sectors: sectors.map(setting.sector),
    bodyOf: voting.map(({ body }) => bodies.indexOf(body)),
    sectorOf: voting.map(({ sector }) => sectors.indexOf(sector)),
    once: onceEach(voting),
  }
  layouts.set(seats, layout)
  return layout
}

function onceEach(seats: readonly MesaSeat[]): readonly Once[] {
  const seen = new Set<string>()
  const first = (holder: string | null, kind: string, id: string) =>
    holder === null || seen.size !== seen.add(`${holder} ${kind} ${id}`).size
  return seats.map(({ holder, body, sector }) => [
    first(holder, 'all', ''),
    first(holder, 'body', body),
    first(holder, 'sector', sector),
  ])
}

/** The seats that each person holds or may stand in for. */
function rowsOf(layout: Layout): Map<string, number[]> {
  const known = rows.get(layout)
  if (known) return known
  const made = new Map<string, number[]>()
  for (const [row, { holder, alternates = [] }] of layout.rows.entries())
    for (const id of holder === null ? alternates : [holder, ...alternates]) {
      const theirs = made.get(id)
      if (theirs) theirs.push(row)
      else made.set(id, [row])
    }
  rows.set(layout, made)
  return made
}
