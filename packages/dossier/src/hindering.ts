import { dayOf, daysIn, spanOf } from '@apertura/calendar'
import type { Certainty, Day } from '@apertura/domain'
import type { Parenthesis } from '@apertura/plan-cycle'

/** A parenthesis that keeps somebody from doing something: the days on which it surely does, and perhaps does. */
export interface Hindering {
  readonly id: string
  readonly title: Parenthesis['title']
  /** Absent when on no day it surely does. */
  readonly surely?: { readonly from: Day; readonly to: Day }
  /** `to: null` when it has no known end. */
  readonly perhaps: { readonly from: Day; readonly to: Day | null }
}

/**
 * The days of a parenthesis, taken from all readings of its dates: those on which it is open by every
 * reading, and those on which it is by any. None at all when it begins on no day that can be named.
 *
 * @param forbids - whether it forbids the act in question
 */
export function hindering(parenthesis: Parenthesis, forbids: Certainty): readonly Hindering[] {
  if (forbids === 'no') return []
  const { id, title, on, closed, rereadings, known } = parenthesis
  const told = daysIn({ from: on, to: closed?.on ?? null, lastDay: closed?.lastDay ?? 'not-stated' })
  const readings = [told, ...rereadings].map(({ from, to }) => ({
    first: spanOf(from),
    last: to === null ? { earliest: Infinity, latest: Infinity } : spanOf(to),
  }))
  const surely = {
    from: Math.max(...readings.map(({ first }) => first.latest)),
    to: Math.min(...readings.map(({ last }) => last.earliest)),
  }
  const perhaps = {
    from: Math.min(...readings.map(({ first }) => first.earliest)),
    to: Math.max(...readings.map(({ last }) => last.latest)),
  }
  if (!Number.isFinite(perhaps.from) || perhaps.from > perhaps.to) return []
  const sure = forbids === 'yes' && known === 'yes' && rereadings.every(each => each.known === 'yes')
  return [
    {
      id,
      title,
      ...(sure && surely.from <= surely.to && Number.isFinite(surely.to)
        ? { surely: { from: dayOf(surely.from), to: dayOf(surely.to) } }
        : {}),
      perhaps: {
        from: dayOf(perhaps.from),
        to: Number.isFinite(perhaps.to) ? dayOf(perhaps.to) : null,
      },
    },
  ]
}
