import { daysIn } from '@apertura/calendar'
import type { Day, Forbidden, LocalizedText, PartialDate } from '@apertura/domain'
import { isOpen, periodOf } from './known-facts.js'
import type { Place } from './place.js'
import type { PlanState } from './plan-state.js'

/** Where a plan stands on a day. Where more than one state is possible, `state` and `stage` are both null. */
export interface Summary {
  readonly membership: { readonly state: string | null; readonly possible: readonly string[] }
  readonly works: {
    readonly state: string | null
    readonly stage: readonly string[] | null
    /** Each as `[state, ...stage]`. */
    readonly possible: readonly (readonly string[])[]
  }
  /** Those open on the day, or perhaps open. */
  readonly parentheses: readonly OpenParenthesis[]
}

/** A parenthesis that is open, or perhaps open, on a day. Both ends are days in. */
export interface OpenParenthesis {
  readonly id: string
  readonly cause: string
  readonly title: LocalizedText
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly certainty: 'yes' | 'perhaps'
  readonly forbids: readonly Forbidden[]
}

/** Tells where a plan stands from the places in which it may be and the facts that are known. */
export function summariseState(state: PlanState, places: readonly Place[], at: Day): Summary {
  const membership = distinct(places.map(place => place.membership))
  const works = distinct(places.map(({ pace, stage }) => [pace, ...stage].join('/')))
  const [pace = null, ...stage] = only(works)?.split('/') ?? []
  return {
    membership: { state: only(membership), possible: membership },
    works: {
      state: pace,
      stage: pace === null ? null : stage,
      possible: works.map(path => path.split('/')),
    },
    parentheses: state.parentheses.flatMap(parenthesis => {
      const certainty = isOpen(parenthesis, at)
      if (certainty === 'no') return []
      const { id, cause, title, forbids } = parenthesis
      return [{ id, cause, title, ...daysIn(periodOf(parenthesis)), certainty, forbids }]
    }),
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
const only = (texts: readonly string[]): string | null => (texts.length === 1 ? (texts[0] ?? null) : null)
