import type { Certainty, Forbidden } from '@apertura/domain'
import { allOf, anyOf } from './certainty.js'

/** An act as a silence sees it. */
export interface SilencedAct {
  /** The kind of entry that it is, and `dissemination` when it is one. */
  readonly kinds: readonly string[]
  /** Who acts: the party, its sector, `public-bodies` when it is one. Empty when nobody says who. */
  readonly actors: readonly string[]
  /** What it is about, such as `health`. */
  readonly matter?: string
}

/**
 * Whether an act is one of those that are forbidden. `yes` when its kind and its actor are; `no` when either is
 * not, or when what it is about is excepted; `perhaps` when the actor is not known, or when the exception is
 * disputed. A matter that nobody states is no exception.
 *
 * @example
 * ```ts
 * const forbids = [
 *   { act: 'dissemination', actors: ['public-bodies'], except: [{ matter: 'health', settled: true }] },
 * ]
 * silences(forbids, { kinds: ['dissemination'], actors: ['public-bodies'] }) // => 'yes'
 * silences(forbids, { kinds: ['dissemination'], actors: ['public-bodies'], matter: 'health' }) // => 'no'
 * silences(forbids, { kinds: ['dissemination'], actors: [] }) // => 'perhaps'
 * ```
 */
export function silences(forbids: readonly Forbidden[], act: SilencedAct): Certainty {
  return anyOf(
    ...forbids.map(forbidden => allOf(isSuch(forbidden, act), binds(forbidden, act), holds(forbidden, act))),
  )
}

function isSuch({ act }: Forbidden, { kinds }: SilencedAct): Certainty {
  return kinds.includes(act) ? 'yes' : 'no'
}

function binds({ actors: bound }: Forbidden, { actors }: SilencedAct): Certainty {
  if (bound.length === 0) return 'no'
  if (actors.length === 0) return 'perhaps'
  return actors.some(actor => bound.includes(actor)) ? 'yes' : 'no'
}

/** Where a matter is excepted twice, the settled exception counts. */
function holds({ except = [] }: Forbidden, { matter }: SilencedAct): Certainty {
  const excepted = except.filter(exception => exception.matter === matter)
  if (excepted.length === 0) return 'yes'
  return excepted.some(exception => exception.settled) ? 'no' : 'perhaps'
}
