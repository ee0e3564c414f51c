import type { MesaState } from './mesa-state.js'
import { mayRepresent } from './presence.js'
import type { SeatCount, SeatCounts } from './quorum/lines-of-rule.js'
import { copyCount, keepTally, keptTally, type SeatTally, tallySeats } from './seat-tally.js'
import type { Setting } from './setting.js'

/** What a count looks at, and the tally of a run, where there is one. */
export type CountedState = Pick<
  MesaState,
  'call' | 'seats' | 'people' | 'attendance' | 'forItems' | 'counted'
> & { tally?: SeatTally | null }

/**
 * Every seat with a vote, asked whether somebody is there, over all and by body and sector. Where people were
 * counted without a list of names, the count stands for the seats of that body, or of all.
 */
export function seatCounts(setting: Setting, state: CountedState, item: string | null): SeatCounts {
  const { all, bodies, sectors } = tallied(setting, state, item)
  // A tally goes on changing; what is told of it does not.
  const told = { all: copyCount(all), bodies: bodies.map(copyCount), sectors: sectors.map(copyCount) }
  return state.counted.length === 0 ? told : withCounted(setting, state, told)
}

/** The tally of a run is made once, and holds for all matters without marks of their own. */
function tallied(setting: Setting, state: CountedState, item: string | null): SeatTally {
  const method = setting.methodOf(state)
  const own = item !== null && Object.hasOwn(state.forItems, item)
  if (own) return tallySeats(setting, state, method, item)
  const known = state.tally ?? keptTally(state, method)
  if (known) return known
  const tally = tallySeats(setting, state, method, null)
  if (state.tally === undefined) keepTally(state, tally)
  else state.tally = tally
  return tally
}

/** Adds people who were counted. Of which sector they are nobody said, so each sector may have all or none of them. */
function withCounted(
  setting: Setting,
  state: CountedState,
  { all, bodies, sectors }: SeatCounts,
): SeatCounts {
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
  return {
    all: total,
    bodies: state.counted.some(({ body }) => body === null) ? [total] : [...known, ...ofBodies],
    sectors: [
      { ...total, present: { min: 0, max: total.present.max } },
      ...sectors.filter(({ seats }) => seats !== 0),
    ],
  }
}

/** No count is higher than there are people, so that its arithmetic stays exact. */
export const people = (count: number): number => Math.min(count, 8_000_000_000)

function sum(a: SeatCount, b: SeatCount): SeatCount {
  const plus = (x: number | null, y: number | null) => (x === null || y === null ? null : people(x + y))
  const present = { min: people(a.present.min + b.present.min), max: people(a.present.max + b.present.max) }
  return { where: null, seats: plus(a.seats, b.seats), filled: plus(a.filled, b.filled), present }
}
