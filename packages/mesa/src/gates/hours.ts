import type { ClockTime } from '@apertura/domain'
import { found } from '../found.js'
import { type Gate, gate, type Question, verdict } from '../gate.js'
import { secondOfDay } from '../turns/clock-seconds.js'

const ends = [
  'mesa.installed',
  'mesa.resumed',
  'mesa.closed',
  'item.closed',
  'turn.ended',
  'attendance.noted',
] as const

/** Hours that run backwards. An hour alone does not say its day, so only the day of the opening is judged. */
export const hours: readonly Gate[] = [
  gate('mesa.hours-in-order', ends, { from: 'reason', weight: 'warning' }, question => {
    const { state, act, on } = question
    const { at } = act.data
    const begun = beginningOf(question)
    if (at === undefined || begun === null || state.held.on !== on) return null
    return verdict((secondOfDay(at) ?? 0) >= (secondOfDay(begun) ?? 0), { at, begun })
  }),
]

/** When that which an act ends had begun. */
function beginningOf({ state, act }: Question<(typeof ends)[number]>): ClockTime | null {
  const { held, people, attendance, agenda, turns, breaks } = state
  const { data } = act
  if ('marks' in data) {
    const [{ person, status }] = data.marks
    const known = found(people, person)
    if (status !== 'left' || data.item !== undefined || !known) return null
    return attendance[known.row]?.stretches.at(-1)?.from ?? null
  }
  if ('item' in data && 'outcome' in data) return agenda.find(({ id }) => id === data.item)?.opened ?? null
  if ('person' in data) return turns.findLast(({ state: now }) => now === 'speaking')?.begun ?? null
  if (act.kind === 'mesa.resumed') return breaks.at(-1)?.from ?? null
  return act.kind === 'mesa.closed' ? (held.installed ?? held.opened) : held.opened
}
