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
  Term,
} from '@apertura/domain'
import { forbidsAct, type PlanState } from '@apertura/plan-cycle'
import { calendarOf } from './calendar-of.js'
import { type Due, dueOf } from './due-of.js'
import { hindering } from './hindering.js'
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
  /** Each parenthesis that moved the date in force, and from when to when. */
  readonly history: Due['history']
  /** First day on which it was surely late; null while it is not. */
  readonly overdueSince: Day | null
  /** `undetermined` also while it is not certain that it was owed. */
  readonly outcome: Outcome
}

/** What is owed on the day of the view, by the obligations of the definition and the dates set since. */
export function obligationsOf(
  definition: Definition,
  state: PlanState,
  seen: readonly Seen[],
  at: Day,
): readonly Obligation[] {
  const bodies = new Set(definition.bodies.map(({ id }) => id))
  const forbids = forbidsAct(definition)
  return definition.obligations.flatMap(rule => {
    // Of what happens to a body as a whole, only its own counts for a body: another's rules are not its rules.
    const bears = ({ data, kind }: Entry) =>
      !(bodies.has(rule.owedBy) && kind.startsWith('body.') && 'body' in data && data.body !== rule.owedBy)
    const told = (kind: EntryKind) =>
      ofKind(seen, kind).filter(({ entry, happened }) => bears(entry) && happened !== 'no')
    const done = (kind: EntryKind): Certainty => anyOf(...told(kind).map(({ happened }) => happened))
    const owed = rule.owedFrom ? done(rule.owedFrom) : 'yes'
    if (owed === 'no') return []
    const moved = (term: Term, event: PartialDate): Due =>
      dueOf(
        term,
        event,
        state.parentheses.flatMap(each =>
          hindering(each, forbids(each.forbids, { kind: rule.fulfilledBy, actor: rule.owedBy })),
        ),
        calendarOf(definition),
        rule.owedBy,
      )
    const events = rule.owedFrom ? told(rule.owedFrom) : []
    const dates = [...termSet(rule, events, moved), ...datesSet(rule, seen)]
    return [obligation(rule, owed, done(rule.fulfilledBy), dates, at)]
  })
}

/** The date that follows from the term, counted from the first event that makes it owed. */
function termSet(
  { term }: ObligationRule,
  [event]: readonly Seen[],
  moved: (term: Term, event: PartialDate) => Due,
): readonly DateSet[] {
  return term && event ? [{ ...moved(term, event.entry.on), sure: event.happened === 'yes' }] : []
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
    original: due ?? dates[0]?.original ?? null,
    history: dates.at(-1)?.history ?? [],
    overdueSince: missed ? lateSince(maybeInForce(due, dates), at) : null,
    outcome: done === 'yes' ? 'met' : missed ? 'unmet' : 'undetermined',
  }
}

interface DateSet extends Due {
  readonly sure: boolean
}

function datesSet(rule: ObligationRule, seen: readonly Seen[]): readonly DateSet[] {
  return ofKind(seen, 'deadline.set')
    .filter(({ entry, happened }) => entry.data.obligation === rule.code && happened !== 'no')
    .map(({ entry: { data }, happened }) => ({
      due: data.due,
      original: data.due,
      history: [],
      sure: happened === 'yes',
    }))
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
