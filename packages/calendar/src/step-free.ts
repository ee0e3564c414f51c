import { lastStartingBy, type WindowSet } from './window-set.js'

/**
 * The civil day number of the count-th day after a day that is not in the set; before it when the count is
 * negative; the day itself for 0. It passes over whole windows, so that a long way costs as many steps as
 * there are windows on it.
 */
export function stepFree({ first, last }: WindowSet, number: number, count: number): number {
  let index = lastStartingBy(first, number)
  let at = number
  if (count < 0) {
    for (let left = -count; ; index--) {
      const start = index < 0 ? -Infinity : (last[index] as number) + 1
      if (at - left >= start) return at - left
      left -= Math.max(0, at - start)
      at = first[index] as number
    }
  }
  if (count > 0 && index >= 0) at = Math.max(at, last[index] as number)
  for (let left = count; ; index++) {
    const end = index + 1 < first.length ? (first[index + 1] as number) - 1 : Infinity
    if (at + left <= end) return at + left
    left -= end - at
    at = last[index + 1] as number
  }
}

/** How many days from the first to the last, both in, are not in the set. */
export function countFree({ first, last }: WindowSet, from: number, to: number): number {
  let free = to - from + 1
  for (let index = Math.max(0, lastStartingBy(first, from)); index < first.length; index++) {
    const start = Math.max(from, first[index] as number)
    if (start > to) break
    free -= Math.max(0, Math.min(to, last[index] as number) - start + 1)
  }
  return free
}

/** Whether a day is not in the set. */
export function isFree({ first, last }: WindowSet, number: number): boolean {
  const index = lastStartingBy(first, number)
  return index < 0 || number > (last[index] as number)
}
