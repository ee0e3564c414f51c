/**
 * Every Friday of two years without six blackouts and 36 holidays, as ISO days. Run by
 * `npm run bench -- calendar`.
 */
import { dayOf, sessionDays, windowSet } from '@apertura/calendar'
import { addDays, format, isWithinInterval, nextFriday, parseISO } from 'date-fns'
import { numberByHand, textByHand } from './by-hand.mjs'

const from = '2021-01-01'
const to = '2022-12-31'
const start = 18_628
const blackouts = Array.from({ length: 6 }, (_, i) => ({
  from: dayOf(start + 40 + i * 118),
  to: dayOf(start + 40 + i * 118 + 17),
}))
const holidays = Array.from({ length: 36 }, (_, i) => dayOf(start + 4 + i * 20))

const recurrence = { every: { weeks: 1, on: [5] }, from, to }
const without = windowSet([...blackouts, ...holidays.map(day => ({ from: day, to: day }))])
const apertura = () => sessionDays(recurrence, without)

const byHand = {
  blackouts: blackouts.map(window => [numberByHand(window.from), numberByHand(window.to)]),
  holidays: new Set(holidays.map(numberByHand)),
}
function reference() {
  const days = []
  const last = numberByHand(to)
  let day = numberByHand(from)
  while ((day + 4) % 7 !== 5) day += 1
  next: for (; day <= last; day += 7) {
    if (byHand.holidays.has(day)) continue
    for (const [first, end] of byHand.blackouts) if (day >= first && day <= end) continue next
    days.push(textByHand(day))
  }
  return days
}

const inDates = {
  intervals: blackouts.map(window => ({ start: parseISO(window.from), end: parseISO(window.to) })),
  holidays: new Set(holidays),
}
function dateFns() {
  const days = []
  const last = parseISO(to)
  for (let day = nextFriday(addDays(parseISO(from), -1)); day <= last; day = addDays(day, 7)) {
    if (inDates.intervals.some(interval => isWithinInterval(day, interval))) continue
    const text = format(day, 'yyyy-MM-dd')
    if (!inDates.holidays.has(text)) days.push(text)
  }
  return days
}

const times = 20

/** Several times a round, each in a loop of its own, so that a clock can see it. */
export const cases = [
  {
    case: 'fridays',
    n: times,
    contestants: [
      {
        contestant: 'reference',
        run: () => {
          let days
          for (let i = 0; i < times; i += 1) days = reference()
          return days
        },
      },
      {
        contestant: 'apertura',
        run: () => {
          let days
          for (let i = 0; i < times; i += 1) days = apertura()
          return days
        },
      },
      {
        contestant: 'date-fns',
        run: () => {
          let days
          for (let i = 0; i < times; i += 1) days = dateFns()
          return days
        },
      },
    ],
  },
]
