import type { Role } from './body.js'
import type { Term } from './schedule.js'
import type { Citation } from './source.js'
import type { LocalizedText } from './text.js'

/** What a moment is for, so that an act can be told to come too early; the list is open on purpose. */
export type MomentPurpose =
  | 'welcome'
  | 'roll-call'
  | 'agenda'
  | 'development'
  | 'consensus'
  | 'closing'
  | (string & {})

/** One step of a session, in the order of its method. */
export interface Moment {
  readonly id: string
  readonly title: LocalizedText
  /** What happens in it; its id when absent. */
  readonly purposes?: readonly MomentPurpose[]
}

/** A part of a whole, exactly, such as `1/2` or `2/3`: no binary fraction can say a third. */
export type Share = `${number}/${number}`

/** How many must be present, of what, counted where. */
export interface QuorumRule {
  /** A share of the whole, or a number of seats. */
  readonly atLeast: Share | number
  /** True for *more than* instead of *at least*. */
  readonly strict?: boolean
  /** What the whole is: every seat, or those that somebody holds. Every seat when absent. */
  readonly of?: 'seats' | 'filled'
  /** Where it is counted: over all, or in each body or sector. Over all when absent. */
  readonly in?: 'all' | 'each-body' | 'each-sector'
  /** Further rules that must hold as well. */
  readonly also?: readonly QuorumRule[]
}

/** What makes a session quorate; `not-stated` where the source is silent. */
export type Quorum = 'none' | 'not-stated' | QuorumRule

/** How a matter is decided. */
export type DecisionRule = ConsensusRule | ConsentRule | GradedRule | VoteRule

/** What happens when a rule does not decide: another one, or the matter goes to a later session. */
export interface Otherwise {
  readonly otherwise?: DecisionRule | 'defer'
}

/** All can live with it. */
export interface ConsensusRule extends Otherwise {
  readonly kind: 'consensus'
  /** `block`: one objection stands in the way; `noted`: whoever moderates declares it, and objections are written down. */
  readonly objections: 'block' | 'noted'
}

/** Nobody has a reason against it: silence is agreement, an objection stands in the way. */
export interface ConsentRule extends Otherwise {
  readonly kind: 'consent'
}

/** Everybody says how far they agree, on a scale. */
export interface GradedRule extends Otherwise {
  readonly kind: 'graded'
  /** Positions from most to least in favour; the words are the city's. */
  readonly scale: readonly [string, ...string[]]
  /** The last position of the scale that still counts as in favour. */
  readonly inFavourUpTo: string
  /** Share of those who take a position that must be in favour. */
  readonly atLeast: Share
  /** A position that stands in the way by itself. */
  readonly blocking?: string
}

/** Those in favour are counted against a base. */
export interface VoteRule extends Otherwise {
  readonly kind: 'vote'
  /** `simple`: more in favour than against; otherwise a share of the base. */
  readonly majority: 'simple' | Share
  /** Whether the share must be passed (*more than half*) instead of reached. */
  readonly strict?: boolean
  /** What a share is of: votes in favour and against, members present, seats that are held, or all seats. `cast` when absent. */
  readonly of?: 'cast' | 'present' | 'filled' | 'seats'
  /** Every sector weighs the same: a sector's votes become one, by its own majority. */
  readonly parity?: 'by-sector'
  /** Who breaks a tie; a tie is not adopted when absent. */
  readonly tie?: 'moderator'
}

/** How people are called to a session. */
export interface CallRule {
  /** How long before the session the call goes out. */
  readonly notice?: Term
  /** Whether the agenda goes with it. */
  readonly agenda?: boolean
  /** The same session at a later hour, for when too few came; with a quorum of its own. */
  readonly secondCall?: { readonly afterMinutes: number; readonly quorum: Quorum }
}

/** Who may stand in for somebody. */
export interface RepresentationRule {
  /** Whether a substitute who was named for the seat may sit in it. */
  readonly alternates: boolean
  /** How many absent members one present member may vote for; 0 for none. */
  readonly proxies: number
}

/** Who is heard first. */
export interface TurnRule {
  /** Reasons to come first, the strongest first; after that, in the order of asking. */
  readonly first: readonly ('first-time' | 'under-heard-sector')[]
  /** How long a turn is meant to take. */
  readonly minutes?: number
}

/** A way of holding a session. What the source does not state is `not-stated`, never a guess. */
export interface Method {
  readonly id: string
  readonly title: LocalizedText
  readonly moments: readonly Moment[] | 'not-stated'
  readonly roles: readonly Role[] | 'not-stated'
  readonly quorum: Quorum
  /** A rule, or only its name where the source does not say how it is measured. */
  readonly decision: 'consensus' | 'vote' | 'not-stated' | DecisionRule
  readonly call?: CallRule
  readonly representation?: RepresentationRule
  readonly turns?: TurnRule
  readonly legalBasis?: readonly Citation[]
}
