import type { Certainty, Definition, EntryKind, Facts, LocalizedText, PartialDate } from '@apertura/domain'
import type { Rule, Verdict } from '@apertura/rules'
import type { Outline } from './outline.js'
import type { Place } from './place.js'
import type { PlanState } from './plan-state.js'

/** What somebody does or wants to do. */
export interface Act {
  readonly kind: EntryKind
  /** Who does it, as the id of a party; by default what `data.actor` says. */
  readonly actor?: string
  /** The data of the entry that would tell it, as far as they are known. */
  readonly data?: object
}

/** What a gate is asked: may this act be done on this date, with what is known so far? */
export interface Question {
  readonly outline: Outline
  readonly state: PlanState
  /** Where the plan may stand just before the act. */
  readonly places: readonly Place[]
  readonly act: Act
  /** The entry that tells the act, when it is already written: it does not count against itself. */
  readonly entry?: string
  /** The day of the act; partial when its source is. */
  readonly on: PartialDate
}

/** The code of a gate. Codes are API and never reused. */
export type GateCode =
  | 'act.not-done-yet'
  | 'application.only-one'
  | 'application.signed'
  | 'application.accompanied'
  | 'membership.applied-first'
  | 'membership.accepted-first'
  | 'membership.at-submission'
  | 'orientation.held-first'
  | 'body.exists'
  | 'forum.exists'
  | 'forum.multi-stakeholder'
  | 'forum.rules-adopted'
  | 'consultation.announced-first'
  | 'consultation.closed-first'
  | 'stage.in-turn'
  | 'stage.opened-first'
  | 'session.with-civil-society'
  | 'commitments.presented-first'
  | 'phase.in-turn'
  | 'plan.endorsed-first'
  | 'plan.validated-first'
  | 'plan.published-first'
  | 'plan.submitted-first'
  | 'validator.has-rules'
  | 'monitor.appointed-first'
  | 'inception.after-submission'
  | 'works.not-suspended'
  | 'works.not-ended'
  | 'works.suspended-first'
  | 'withdrawal.by-letter'
  | 'withdrawal.forum-heard'
  | 'member.not-seated-twice'
  | 'member.in-two-bodies'
  | 'member.was-in-body'
  | 'parenthesis.forbids'

/** A named norm that stands before certain acts. An error forbids them; a warning only advises. */
export interface Gate extends Rule<Question, GateCode> {
  /** The kinds of entry before which it stands, for a given definition; none where it does not apply. */
  readonly guards: readonly EntryKind[] | 'every' | ((definition: Definition) => readonly EntryKind[])
}

/** A verdict from a three-valued answer to "does the norm hold?". */
export function verdict(holds: Certainty, facts: Facts = {}): Verdict {
  return { outcome: holds === 'yes' ? 'met' : holds === 'no' ? 'unmet' : 'undetermined', facts }
}

/** Whether something is true wherever the plan may stand, nowhere, or only in some of those places. */
export function everywhere(places: readonly Place[], holds: (place: Place) => boolean): Certainty {
  const count = places.filter(holds).length
  return count === places.length ? 'yes' : count === 0 ? 'no' : 'perhaps'
}

/** A title as facts, one by language, so that each language can be rendered: `title.es-MX`, `title.en`. */
export const titled = (name: string, text: LocalizedText): Facts =>
  Object.fromEntries(Object.entries(text).map(([locale, words]) => [`${name}.${locale}`, words]))

/** From the beginning: the date from which the norm holds was not established. */
export const always = { from: null } as const
