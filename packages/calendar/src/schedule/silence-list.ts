import { lastStartingBy } from '../window-set.js'

/** One silence: its days as civil day numbers, both in. */
export interface Silence {
  readonly id: string
  readonly first: number
  readonly last: number
}

/**
 * Silences that forbid the same activities, in two orders. Beside each stands the one that reaches furthest
 * among all up to there, so that the silence which moves an activity most is found by one binary search,
 * however many overlap.
 */
export interface SilenceList {
  /** First days, ascending; beside each the silence with the latest end among those that begin by then. */
  readonly firsts: readonly number[]
  readonly reachingLatest: readonly Silence[]
  /** Last days, ascending; beside each the silence with the earliest beginning among those that end from then on. */
  readonly lasts: readonly number[]
  readonly reachingEarliest: readonly Silence[]
}

export function silenceList(silences: readonly Silence[]): SilenceList {
  const byFirst = silences.toSorted((a, b) => a.first - b.first)
  const reachingLatest = [...byFirst]
  for (let i = 1; i < byFirst.length; i++) {
    const before = reachingLatest[i - 1] as Silence
    if (before.last >= (reachingLatest[i] as Silence).last) reachingLatest[i] = before
  }
  const byLast = silences.toSorted((a, b) => a.last - b.last)
  const reachingEarliest = [...byLast]
  for (let i = byLast.length - 2; i >= 0; i--) {
    const after = reachingEarliest[i + 1] as Silence
    if (after.first <= (reachingEarliest[i] as Silence).first) reachingEarliest[i] = after
  }
  return {
    firsts: byFirst.map(({ first }) => first),
    reachingLatest,
    lasts: byLast.map(({ last }) => last),
    reachingEarliest,
  }
}

/** Of the silences that touch these days, the one that ends last: where an activity may go on after it. */
export function silenceToWaitFor(list: SilenceList, first: number, last: number): Silence | undefined {
  const latest = list.reachingLatest[lastStartingBy(list.firsts, last)]
  return latest && latest.last >= first ? latest : undefined
}

/** Of the silences that touch these days, the one that begins first: by when an activity must be over. */
export function silenceToPrecede(list: SilenceList, first: number, last: number): Silence | undefined {
  const earliest = list.reachingEarliest[lastStartingBy(list.lasts, first - 1) + 1]
  return earliest && earliest.first <= last ? earliest : undefined
}
