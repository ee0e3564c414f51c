import type { Day } from '@apertura/domain'
import { dayNumber, dayOf } from './day-number.js'

/** A stretch of exact days; both ends are days in. */
export interface Window {
  readonly from: Day
  readonly to: Day
}

/**
 * A set of days kept as windows: sorted, apart from each other by at least one day, both ends in. `first` and
 * `last` hold civil day numbers since 1970-01-01, side by side.
 */
export interface WindowSet {
  readonly kind: 'window-set'
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/**
 * The set of all days that lie in at least one of the windows, which may come in any order, touch or overlap.
 *
 * @throws RangeError when a day does not exist or a window ends before it begins.
 *
 * @example
 * ```ts
 * const free = windowSet([{ from: '2022-01-03', to: '2022-01-04' }, { from: '2022-01-01', to: '2022-01-02' }])
 * toWindows(free) // => [{ from: '2022-01-01', to: '2022-01-04' }]
 * ```
 */
export function windowSet(windows: Iterable<Window>): WindowSet {
  return merged(Array.from(windows, window => windowNumbers(window, 'windowSet')))
}

/** Both ends of a window as civil day numbers, once it is known to hold a day. */
export function windowNumbers({ from, to }: Window, asker: string): readonly [first: number, last: number] {
  const first = dayNumber(from)
  const last = dayNumber(to)
  if (first <= last) return [first, last]
  throw new RangeError(
    `${asker}: the window from ${from} to ${to} ends before it begins, so it holds no day.`,
  )
}

/**
 * The windows of a set, in order and apart from each other.
 *
 * @example
 * ```ts
 * toWindows(windowSet([{ from: '2022-01-01', to: '2022-01-02' }])) // => [{ from: '2022-01-01', to: '2022-01-02' }]
 * ```
 */
export function toWindows(set: WindowSet): Window[] {
  return pairsOf(set).map(([first, last]) => ({ from: dayOf(first), to: dayOf(last) }))
}

/**
 * The days of either set.
 *
 * @example
 * ```ts
 * const may = windowSet([{ from: '2022-05-01', to: '2022-05-31' }])
 * const june = windowSet([{ from: '2022-06-01', to: '2022-06-30' }])
 * toWindows(union(may, june)) // => [{ from: '2022-05-01', to: '2022-06-30' }]
 * ```
 */
export function union(a: WindowSet, b: WindowSet): WindowSet {
  return merged([...pairsOf(a), ...pairsOf(b)])
}

/**
 * The days that lie in both sets.
 *
 * @example
 * ```ts
 * const spring = windowSet([{ from: '2022-03-20', to: '2022-06-20' }])
 * const june = windowSet([{ from: '2022-06-01', to: '2022-06-30' }])
 * toWindows(intersection(spring, june)) // => [{ from: '2022-06-01', to: '2022-06-20' }]
 * ```
 */
export function intersection(a: WindowSet, b: WindowSet): WindowSet {
  const first: number[] = []
  const last: number[] = []
  for (let i = 0, j = 0; i < a.first.length && j < b.first.length; ) {
    const start = Math.max(at(a.first, i), at(b.first, j))
    const end = Math.min(at(a.last, i), at(b.last, j))
    if (start <= end) {
      first.push(start)
      last.push(end)
    }
    if (at(a.last, i) < at(b.last, j)) i++
    else j++
  }
  return { kind: 'window-set', first, last }
}

/**
 * The days of the first set that are not in the second.
 *
 * @example
 * ```ts
 * const june = windowSet([{ from: '2022-06-01', to: '2022-06-30' }])
 * const spring = windowSet([{ from: '2022-03-20', to: '2022-06-20' }])
 * toWindows(difference(june, spring)) // => [{ from: '2022-06-21', to: '2022-06-30' }]
 * ```
 */
export function difference(a: WindowSet, b: WindowSet): WindowSet {
  const first: number[] = []
  const last: number[] = []
  let j = 0
  for (const [start, end] of pairsOf(a)) {
    let next = start
    while (j < b.last.length && at(b.last, j) < start) j++
    for (let k = j; k < b.first.length && at(b.first, k) <= end; k++) {
      if (at(b.first, k) > next) {
        first.push(next)
        last.push(at(b.first, k) - 1)
      }
      next = at(b.last, k) + 1
    }
    if (next <= end) {
      first.push(next)
      last.push(end)
    }
  }
  return { kind: 'window-set', first, last }
}

/**
 * Whether a day lies in the set.
 *
 * @throws RangeError when there is no such day.
 *
 * @example
 * ```ts
 * covers(windowSet([{ from: '2022-06-01', to: '2022-06-30' }]), '2022-06-30') // => true
 * ```
 */
export function covers(set: WindowSet, day: Day): boolean {
  const number = dayNumber(day)
  return number <= at(set.last, lastStartingBy(set.first, number))
}

/**
 * The first day on or after a day that is not in the set.
 *
 * @throws RangeError when there is no such day, or when it would lie after the year 9999.
 *
 * @example
 * ```ts
 * nextFree(windowSet([{ from: '2022-06-01', to: '2022-06-30' }]), '2022-06-10') // => '2022-07-01'
 * ```
 */
export function nextFree(set: WindowSet, day: Day): Day {
  const number = dayNumber(day)
  const last = at(set.last, lastStartingBy(set.first, number))
  return number <= last ? dayOf(last + 1) : day
}

/** Index of the last window that begins on or before the day, given where each begins; -1 when there is none. */
export function lastStartingBy(first: readonly number[], number: number): number {
  let low = 0
  let high = first.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(first, middle) <= number) low = middle + 1
    else high = middle
  }
  return low - 1
}

type Pair = readonly [first: number, last: number]

function pairsOf(set: WindowSet): Pair[] {
  return set.first.map((first, index) => [first, at(set.last, index)])
}

/** Sorted and joined where they overlap or touch: between two days in a row there is no third. */
function merged(pairs: Pair[]): WindowSet {
  const first: number[] = []
  const last: number[] = []
  for (const [start, end] of pairs.sort((a, b) => a[0] - b[0])) {
    const before = last.length - 1
    if (start <= at(last, before) + 1) last[before] = Math.max(at(last, before), end)
    else {
      first.push(start)
      last.push(end)
    }
  }
  return { kind: 'window-set', first, last }
}

/** A number of a list; before its beginning lies a day that never was. */
function at(list: readonly number[], index: number): number {
  return list[index] ?? -Infinity
}
