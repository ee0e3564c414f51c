/**
 * The next day outside 2,000 windows of which every fourth overlaps another. date-fns has no sets of days: its
 * way is to look at every window for every day until one is free. So most of the distance to it is the
 * algorithm, merged windows and a binary search, which the hand-written yardstick has too; the rest is that a
 * day here is a number and no object. Run by `npm run bench -- calendar`.
 */
import { dayOf, nextFree, windowSet } from '@apertura/calendar'
import { addDays, format, isWithinInterval, parseISO } from 'date-fns'
import { numberByHand, textByHand } from './by-hand.mjs'

const first = 18_000
const windows = []
for (let i = 0, at = first; windows.length < 2000; i += 1, at += 5) {
  windows.push({ from: dayOf(at), to: dayOf(at + (i % 4 === 0 ? 6 : 2)) })
}
const queries = Array.from({ length: 40 }, (_, i) => dayOf(first + ((i * 2_477) % 9_990)))

const set = windowSet(windows)
function apertura() {
  const answers = []
  for (const query of queries) answers.push(nextFree(set, query))
  return answers
}

const merged = mergedByHand(windows.map(({ from, to }) => [numberByHand(from), numberByHand(to)]))
function reference() {
  const answers = []
  for (const query of queries) {
    const day = numberByHand(query)
    let low = 0
    let high = merged.firsts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (merged.firsts[middle] <= day) low = middle + 1
      else high = middle
    }
    const last = low === 0 ? -1 : merged.lasts[low - 1]
    answers.push(last >= day ? textByHand(last + 1) : query)
  }
  return answers
}

const intervals = windows.map(({ from, to }) => ({ start: parseISO(from), end: parseISO(to) }))
function dateFns() {
  const answers = []
  for (const query of queries) {
    let day = parseISO(query)
    while (intervals.some(interval => isWithinInterval(day, interval))) day = addDays(day, 1)
    answers.push(format(day, 'yyyy-MM-dd'))
  }
  return answers
}

function mergedByHand(pairs) {
  const firsts = []
  const lasts = []
  for (const [from, to] of pairs.sort((a, b) => a[0] - b[0])) {
    const end = lasts.length - 1
    if (end >= 0 && from <= lasts[end] + 1) lasts[end] = Math.max(lasts[end], to)
    else {
      firsts.push(from)
      lasts.push(to)
    }
  }
  return { firsts: Int32Array.from(firsts), lasts: Int32Array.from(lasts) }
}

/** Few queries: date-fns needs a tenth of a second for them. */
export const cases = [
  {
    case: 'next-day',
    n: queries.length,
    contestants: [
      { contestant: 'reference', run: reference },
      { contestant: 'apertura', run: apertura },
      { contestant: 'date-fns', run: dateFns },
    ],
  },
]
