import { anyOf, dayOf, happenedBy, not, spanOf } from '@apertura/calendar'
import type {
  Certainty,
  Day,
  Definition,
  LocalizedText,
  ObligationRule,
  Outcome,
  PartialDate,
} from '@apertura/domain'
import { ofKind, type Seen } from './seen.js'

/** Something owed to the process, on a day: by whom, until when, and whether it was done. */
export interface Obligation {
  readonly code: string
  readonly title: LocalizedText
  readonly owedBy: string
  /** The date in force; null when none was ever set, which is not the same as overdue. */
  readonly due: PartialDate | null
  /** The first date that was set. */
  readonly original: PartialDate | null
  /** First day on which it was surely late; null while it is not. */
  readonly overdueSince: Day | null
  readonly outcome: Outcome
}

/** What is owed on the day of the view, by the obligations of the definition and the dates set since. */
export function obligationsOf(definition: Definition, seen: readonly Seen[], at: Day): readonly Obligation[] {
  return definition.obligations
    .filter(rule => isOwed(rule, seen) !== 'no')
    .map(rule => obligation(rule, seen, at))
}

function isOwed(rule: ObligationRule, seen: readonly Seen[]): Certainty {
  return rule.owedFrom ? anyOf('no', ...ofKind(seen, rule.owedFrom).map(({ happened }) => happened)) : 'yes'
}

function obligation(rule: ObligationRule, seen: readonly Seen[], at: Day): Obligation {
  const dates = ofKind(seen, 'deadline.set')
    .filter(({ entry, happened }) => entry.data.obligation === rule.code && happened !== 'no')
    .map(({ entry }) => entry.data.due)
  const original = rule.due ?? dates[0] ?? null
  const due = dates.at(-1) ?? rule.due
  const done = anyOf('no', ...fulfilments(rule, seen))
  const late = due !== null && done === 'no' && not(happenedBy(due, at)) === 'no' ? dayAfter(due, at) : null
  return {
    code: rule.code,
    title: rule.title,
    owedBy: rule.owedBy,
    due,
    original,
    overdueSince: late,
    outcome: done === 'yes' ? 'met' : done === 'no' ? 'unmet' : 'undetermined',
  }
}

/** A body that owes an act about itself, such as its own rules, is not relieved by another body's. */
function fulfilments(rule: ObligationRule, seen: readonly Seen[]): readonly Certainty[] {
  return ofKind(seen, rule.fulfilledBy)
    .filter(({ entry }) => !('body' in entry.data) || entry.data.body === rule.owedBy)
    .map(({ happened }) => happened)
}

function dayAfter(due: PartialDate, at: Day): Day | null {
  const { latest } = spanOf(due)
  const next = Number.isFinite(latest) ? dayOf(latest + 1) : null
  return next !== null && next <= at ? next : null
}
