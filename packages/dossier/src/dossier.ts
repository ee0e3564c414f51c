import type { Day, Definition, Entry, EntryKind, Finding } from '@apertura/domain'
import { type Answer, planCycle, type Summary } from '@apertura/plan-cycle'
import { type Agenda, agendaOf } from './agenda.js'
import { bestAnswer } from './best-answer.js'
import { calendarFindings } from './calendar-findings.js'
import { type Dispute, disputesOf } from './disputes.js'
import { follow } from './follow.js'
import { type Member, type Membership, membershipsOf, membersOf } from './members.js'
import { moments } from './moments.js'
import { type Obligation, obligationsOf } from './obligations.js'
import { type ScheduleAnswer, scheduleOf } from './schedule-of.js'
import { type Seen, seenEntries, type View } from './seen.js'
import { sessionClashes } from './session-clashes.js'
import { type TimelineRow, timelineOf } from './timeline.js'
import { withBlackouts } from './with-blackouts.js'

/**
 * One process read on one day: everything in it is computed from a definition, a record and that day, and
 * can be thrown away and computed again.
 */
export interface Dossier {
  readonly definition: Definition
  readonly view: View
  /** The entries that count, in the order in which they happened. */
  readonly seen: readonly Seen[]
  readonly membership: Summary['membership']
  readonly works: Summary['works']
  /** Parentheses open, or perhaps open, on the day; both ends are days in. */
  readonly parentheses: Summary['parentheses']
  /** What is owed on the day, or perhaps is, done or not. */
  readonly obligations: readonly Obligation[]
  /** What the sources do not settle. */
  readonly disputes: readonly Dispute[]
  /** What the norms say of what had happened by then; met ones are left out. */
  readonly findings: readonly Finding[]
  /** Who sits in a body on the day; RangeError when the definition has no such body. */
  readonly members: (body: string) => readonly Member[]
  /** Everybody who had come into a body by the day, and when they left. */
  readonly memberships: (body: string) => readonly Membership[]
  /** Whether an act would be in order next, after all that happened on the day; with every reason. */
  readonly may: (kind: EntryKind, act?: ActDetails) => Answer
  /**
   * Whether an act would have been in order at some moment of the day: before what happened on it, or after.
   * History may do it all the same.
   */
  readonly could: (kind: EntryKind, act?: ActDetails) => Answer
  /** The acts one can ask `may` about. */
  readonly acts: readonly EntryKind[]
  /** What fell, or may have fallen, between two days, both in; everything without them, also after the day. */
  readonly timeline: (from?: Day, to?: Day) => readonly TimelineRow[]
  /** Days without work, windows that forbid, sessions and consultations between two days, both in. */
  readonly agenda: (from: Day, to: Day) => Agenda
  /**
   * The schedule of the definition, laid on its calendar as it is known to the view, from its own first day or
   * another; undefined when the definition has none.
   */
  readonly schedule: (start?: Day) => ScheduleAnswer | undefined
}

/** More about an act that is asked about: who would do it, and with which data. */
export interface ActDetails {
  readonly actor?: string
  readonly data?: object
}

/**
 * Reads a process on a day.
 *
 * @param definition - how the city co-creates its plan
 * @param record - what happened, in the order in which it was recorded; nothing here checks hashes
 * @param view - `at`, the day asked about, read at its end; `knownOn`, to see only what was public by then
 * @throws RangeError when a day of the view does not exist or a date of the record is malformed; TypeError when
 * the definition is none
 *
 * @example
 * ```ts
 * // definition and record from @apertura/cities/cdmx
 * const d = dossier(definition, record, { at: '2022-03-01' })
 * d.may('consultation.opened').outcome // => 'unmet' (a parenthesis forbids it)
 * ```
 */
export function dossier(definition: Definition, record: readonly Entry[], view: View): Dossier {
  const cycle = planCycle(definition)
  const seen = seenEntries(record, view)
  const followed = withBlackouts(definition, seen, view.knownOn)
  const { state, findings } = follow(cycle, followed, view.at)
  const may: Dossier['may'] = (kind, act) => cycle.can(state, { kind, ...act }, view.at)
  const could: Dossier['could'] = (kind, act) =>
    bestAnswer(may(kind, act), moments(cycle, followed, view.at), then =>
      cycle.can(then, { kind, ...act }, view.at),
    )
  const summary = cycle.summarise(state, view.at)
  return {
    definition,
    view,
    seen,
    ...summary,
    obligations: obligationsOf(definition, state, seen, view.at),
    disputes: disputesOf(seen),
    findings: [...findings, ...calendarFindings(definition, seen, sessionClashes(definition, state, seen))],
    members: body => membersOf(definition, state, seen, body, view.at),
    memberships: body => membershipsOf(definition, state, body, view.at),
    may,
    could,
    acts: cycle.acts,
    timeline: (from, to) => timelineOf(seen, from, to),
    agenda: (from, to) => agendaOf(definition, state, seen, { from, to, ...knownOnOf(view) }),
    schedule: start => scheduleOf(definition, state, view.at, start),
  }
}

const knownOnOf = ({ knownOn }: View) => (knownOn === undefined ? {} : { knownOn })
