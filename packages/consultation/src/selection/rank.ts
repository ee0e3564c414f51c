/** A sum of points that may still be a range. */
export interface Points {
  readonly min: number
  readonly max: number
}

/** The best and the worst place that points allow among others, counted from 1; both the same when it is settled. */
export interface Rank {
  readonly from: number
  readonly to: number
}

/**
 * The places that each may take. Whoever has the same points shares their places: a tie is said, never broken.
 *
 * @example
 * ```ts
 * ranksOf([{ min: 9, max: 9 }, { min: 4, max: 7 }, { min: 5, max: 5 }])
 * // => [{ from: 1, to: 1 }, { from: 2, to: 3 }, { from: 2, to: 3 }]
 * ```
 */
export function ranksOf(all: readonly Points[]): readonly Rank[] {
  const mins = all.map(({ min }) => min).sort((a, b) => a - b)
  const maxs = all.map(({ max }) => max).sort((a, b) => a - b)
  return all.map(({ min, max }) => ({
    from: 1 + all.length - firstAbove(mins, max),
    to: all.length - firstNotBelow(maxs, min),
  }))
}

/** Place of the first number above a limit in a sorted list. */
const firstAbove = (sorted: readonly number[], limit: number) => search(sorted, each => each > limit)
const firstNotBelow = (sorted: readonly number[], limit: number) => search(sorted, each => each >= limit)

function search(sorted: readonly number[], isPast: (each: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(sorted[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}
