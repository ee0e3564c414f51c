import type { Between, MesaSeat, Named } from '@apertura/domain'
import type { MesaState } from './mesa-state.js'
import { mayRepresent, seatThere } from './presence.js'
import type { SeatCount, SeatCounts } from './quorum/lines-of-rule.js'
import type { Setting } from './setting.js'

type Known = Pick<MesaState, 'call' | 'seats' | 'people' | 'attendance' | 'forItems' | 'counted'>

/**
 * Every seat with a vote, asked whether somebody is there, over all and by body and sector. Where people were
 * counted without a list of names, the count stands for the seats of that body, or of all.
 */
export function seatCounts(setting: Setting, state: Known, item: string | null): SeatCounts {
  const { rows, bodies, sectors, bodyOf, sectorOf } = layoutOf(setting, state.seats)
  const method = setting.methodOf(state)
  const totals = newCount(null)
  const byBody = bodies.map(newCount)
  const bySector = sectors.map(newCount)
  const skipped = new Set(state.counted.map(({ body }) => body))
  if (!skipped.has(null))
    for (const [at, seat] of rows.entries()) {
      if (skipped.size > 0 && skipped.has(seat.body)) continue
      const filled = seat.holder !== null
      const there = filled ? seatThere(state, method, seat, item) : 'no'
      add(totals, filled, there)
      add(byBody[bodyOf[at] as number] as Count, filled, there)
      add(bySector[sectorOf[at] as number] as Count, filled, there)
    }
  return state.counted.length === 0
    ? { all: totals, bodies: byBody, sectors: bySector }
    : withCounted(setting, state, { all: totals, bodies: byBody, sectors: bySector })
}

interface Count extends SeatCount {
  seats: number
  filled: number
  readonly present: { min: number; max: number }
}

const newCount = (where: Named | null): Count => ({ where, seats: 0, filled: 0, present: { min: 0, max: 0 } })

function add(count: Count, filled: boolean, there: 'yes' | 'no' | 'perhaps'): void {
  count.seats += 1
  if (!filled) return
  count.filled += 1
  if (there === 'yes') count.present.min += 1
  if (there !== 'no') count.present.max += 1
}

/** Adds people who were counted. Of which sector they are nobody said, so each sector may have all or none of them. */
function withCounted(setting: Setting, state: Known, { all, bodies, sectors }: SeatCounts): SeatCounts {
  const allowed = mayRepresent(setting.methodOf(state), 'proxy')
  const counted = state.counted.map(({ body, present, represented, whole }): SeatCount => {
    const min = people(present + (allowed === 'yes' ? represented : 0))
    const max = people(present + (allowed === 'no' ? 0 : represented))
    const seats = whole === null ? null : people(Math.max(whole, max))
    return { where: body === null ? null : setting.body(body), seats, filled: seats, present: { min, max } }
  })
  const total = counted.reduce(sum, all)
  const known = bodies.filter(({ where }) => !state.counted.some(({ body }) => body === where?.id))
  const ofBodies = counted.filter(({ where }) => where !== null)
  const open: Between = { min: 0, max: total.present.max }
  return {
    all: total,
    bodies: state.counted.some(({ body }) => body === null) ? [total] : [...known, ...ofBodies],
    sectors: [{ ...total, present: open }, ...sectors.filter(({ seats }) => seats !== 0)],
  }
}

/** No count is higher than there are people, so that its arithmetic stays exact. */
export const people = (count: number): number => Math.min(count, 8_000_000_000)

function sum(a: SeatCount, b: SeatCount): SeatCount {
  const plus = (x: number | null, y: number | null) => (x === null || y === null ? null : people(x + y))
  const present = { min: people(a.present.min + b.present.min), max: people(a.present.max + b.present.max) }
  return { where: null, seats: plus(a.seats, b.seats), filled: plus(a.filled, b.filled), present }
}

/** Seats with a vote, and where each is counted: worked out once for a list of seats. */
interface Layout {
  readonly rows: readonly MesaSeat[]
  readonly bodies: readonly Named[]
  readonly sectors: readonly Named[]
  readonly bodyOf: readonly number[]
  readonly sectorOf: readonly number[]
}

const layouts = new WeakMap<readonly MesaSeat[], Layout>()

function layoutOf(setting: Setting, seats: readonly MesaSeat[]): Layout {
  const known = layouts.get(seats)
  if (known) return known
  const rows = seats.filter(({ votes }) => votes !== false)
  const bodies = [...new Set(rows.map(({ body }) => body))]
  const sectors = [...new Set(rows.map(({ sector }) => sector))]
  const layout = {
    rows,
    bodies: bodies.map(setting.body),
    sectors: sectors.map(setting.sector),
    bodyOf: rows.map(({ body }) => bodies.indexOf(body)),
    sectorOf: rows.map(({ sector }) => sectors.indexOf(sector)),
  }
  layouts.set(seats, layout)
  return layout
}
