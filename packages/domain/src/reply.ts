import type { Contribution } from './contribution.js'
import type { Day } from './dates.js'
import type { Finding, Outcome } from './finding.js'
import type { LocalizedText } from './text.js'

/** The part of a contribution that a verdict is about. */
export type ContributionPart = 'problem' | 'solution'

/** What was decided on one part of a contribution, and why. */
export interface ReplyPart {
  readonly part: ContributionPart
  readonly outcome: Outcome
  /** Every criterion that was asked, the met ones too. */
  readonly findings: readonly Finding[]
  /** Reasons of the people who reviewed it, by the code and the words they gave. */
  readonly reasons: readonly { readonly code: string; readonly words: LocalizedText }[]
}

/** Somebody who took part in deciding: public by role. */
export interface Decider {
  readonly party: string
  readonly name: string
  readonly sector: LocalizedText
}

/**
 * The reasoned answer owed to whoever sent a contribution: what was decided, by whom, by which criteria, what
 * can still be done and where to ask. The consultation makes it; documents are made of it.
 */
export interface Reply {
  readonly id: string
  readonly contribution: Pick<Contribution, 'id' | 'title' | 'receivedOn' | 'channel'>
  readonly on: Day
  readonly parts: readonly ReplyPart[]
  /** Nobody when criteria alone decided. */
  readonly decidedBy: readonly Decider[]
  /** The criteria and their edition, such as `consultation@1`. */
  readonly pack: string
  /** What happens with the contribution now. */
  readonly next: readonly LocalizedText[]
  /** Last day in for asking for a second look, and how; null when there is none. */
  readonly appeal: { readonly until: Day; readonly how: LocalizedText } | null
  /** Where to ask. */
  readonly ask: LocalizedText
}
