import type { Named } from './account-base.js'
import type { ClockTime } from './dates.js'
import type { PositionTaken } from './entries/mesa-decision.js'
import type { Outcome } from './finding.js'
import type { DecisionRule } from './method.js'
import type { LocalizedText } from './text.js'

/** A count between which the sources leave it open: equal when nothing is open. */
export interface Between {
  readonly min: number
  readonly max: number
}

/** One line of the arithmetic of a quorum. */
export interface QuorumLine {
  /** A body or sector; null for the whole. */
  readonly where: Named | null
  /** What the whole is; null where nobody states how many could come. */
  readonly whole: number | null
  /** How many of it must be there; null where that is a share of a whole that is not stated. */
  readonly needed: number | null
  readonly present: Between
  readonly outcome: Outcome
}

/** The quorum as it was counted at one moment. */
export interface QuorumReading {
  /** What it was counted for: `installed`, a decision, a coming or a going. */
  readonly at: 'installation' | 'decision' | 'movement' | 'statement'
  readonly time: ClockTime | null
  /** The decision that it was counted for. */
  readonly decision: string | null
  readonly outcome: Outcome
  /** Why there is no arithmetic: there is no rule, or the source does not state it. */
  readonly without: 'none' | 'not-stated' | null
  readonly lines: readonly QuorumLine[]
  /** What was said in the session, when somebody said it. */
  readonly stated: boolean | null
}

/** A text to decide on, with all that it was before. */
export interface AccountProposal {
  readonly id: string
  readonly item: string | null
  readonly by: readonly string[]
  /** The last is the one that stands. */
  readonly versions: readonly { readonly words: LocalizedText; readonly by: readonly string[] }[]
}

/** Where somebody stood in a decision. */
export interface AccountPosition {
  readonly person: string
  readonly position: PositionTaken
  readonly reason: LocalizedText | null
  /** Who said it for them. */
  readonly by: string | null
  /** Whether it counts: a later word of the same person, an absence or a missing vote takes it away. */
  readonly counts: boolean
}

/** One number of the arithmetic of a decision, such as `in-favour`, `against`, `base`, `needed`. */
export interface Arithmetic {
  readonly what: string
  readonly value: number | Between
  /** Sector by sector, where it was counted so. */
  readonly where?: Named
}

/** What the rule makes of the positions. */
export interface ComputedResult {
  readonly rule: DecisionRule | 'not-stated'
  /** `undetermined` while the positions known allow more than one result. */
  readonly result: 'adopted' | 'rejected' | 'no-consensus' | 'deferred' | 'undetermined'
  readonly arithmetic: readonly Arithmetic[]
  /** Rules tried before, with what they gave, when this one stood in for another. */
  readonly before: readonly Omit<ComputedResult, 'before'>[]
}

/** A matter that was decided, or was to be. */
export interface AccountDecision {
  readonly id: string
  readonly item: string | null
  readonly proposal: string | null
  /** The version that was decided on, counted from 1. */
  readonly version: number | null
  readonly matter: LocalizedText
  readonly ballot: 'open' | 'secret'
  readonly time: ClockTime | null
  /** Without names when the ballot was secret. */
  readonly positions: readonly AccountPosition[]
  readonly counted: {
    readonly how: string
    readonly counts: readonly { readonly position: PositionTaken; readonly count: number }[]
  } | null
  readonly computed: ComputedResult
  /** What the session was told; null when nobody said it. */
  readonly declared: 'adopted' | 'rejected' | 'no-consensus' | 'deferred' | 'withdrawn' | null
  readonly to: string | null
  readonly quorum: QuorumReading | null
}
