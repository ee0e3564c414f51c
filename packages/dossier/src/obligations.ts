import { anyOf, dayNumber, dayOf, spanOf } from '@apertura/calendar'
import type {
  Certainty,
  Day,
  Definition,
  Entry,
  EntryKind,
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
  /** Id of a body or party of the definition. */
  readonly owedBy: string
  /** The date in force, the last that was set; null when none ever was, which is not the same as overdue. */
  readonly due: PartialDate | null
  /** The first date that was set. */
  readonly original: PartialDate | null
  /** First day on which it was surely late; null while it is not. */
  readonly overdueSince: Day | null
  /** `undetermined` also while it is not certain that it was owed. */
  readonly outcome: Outcome
}

/** What is owed on the day of the view, by the obligations of the definition and the dates set since. */
export function obligationsOf(definition: Definition, seen: readonly Seen[], at: Day): readonly Obligation[] {
  const bodies = new Set(definition.bodies.map(({ id }) => id))
  return definition.obligations.flatMap(rule => {
    // Of what happens to a body as a whole, only its own counts for a body: another's rules are not its rules.
    const bears = ({ data, kind }: Entry) =>
      !(bodies.has(rule.owedBy) && kind.startsWith('body.') && 'body' in data && data.body !== rule.owedBy)
    const done = (kind: EntryKind): Certainty =>
      anyOf(...ofKind(seen, kind).map(({ entry, happened }) => (bears(entry) ? happened : 'no')))
    const owed = rule.owedFrom ? done(rule.owedFrom) : 'yes'
    return owed === 'no' ? [] : [obligation(rule, owed, done(rule.fulfilledBy), datesSet(rule, seen), at)]
  })
}

function obligation(
  { code, title, owedBy, due }: ObligationRule,
  owed: Certainty,
  done: Certainty,
  dates: readonly DateSet[],
  at: Day,
): Obligation {
  const missed = done === 'no' && owed === 'yes'
  return {
    code,
    title,
    owedBy,
    due: dates.at(-1)?.due ?? due,
    original: due ?? dates[0]?.due ?? null,
    overdueSince: missed ? lateSince(maybeInForce(due, dates), at) : null,
    outcome: done === 'yes' ? 'met' : missed ? 'unmet' : 'undetermined',
  }
}

interface DateSet {
  readonly due: PartialDate
  readonly sure: boolean
}

function datesSet(rule: ObligationRule, seen: readonly Seen[]): readonly DateSet[] {
  return ofKind(seen, 'deadline.set')
    .filter(({ entry, happened }) => entry.data.obligation === rule.code && happened !== 'no')
    .map(({ entry, happened }) => ({ due: entry.data.due, sure: happened === 'yes' }))
}

/** The last date that was surely set, and whatever may have been set since. */
function maybeInForce(first: PartialDate | null, dates: readonly DateSet[]): readonly (PartialDate | null)[] {
  const last = dates.findLastIndex(({ sure }) => sure)
  return [...(last < 0 ? [first] : []), ...dates.slice(Math.max(last, 0)).map(({ due }) => due)]
}

/** The day after the last of all days on which it may have been due, once that day has come. */
function lateSince(dues: readonly (PartialDate | null)[], at: Day): Day | null {
  const latest = Math.max(...dues.map(due => (due === null ? Infinity : spanOf(due).latest)))
  return latest < dayNumber(at) ? dayOf(latest + 1) : null
}
