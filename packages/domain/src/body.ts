import type { ApproximateCount } from './dates.js'
import type { Citation } from './source.js'
import type { LocalizedText } from './text.js'

/** What a body is for in the making of a plan. */
export type BodyKind =
  | 'promoter'
  | 'forum'
  | 'advisory'
  | 'council'
  | 'secretariat'
  | 'monitoring'
  | (string & {})

/** How a seat is filled, or by what act a member came in. */
export type Instrument = 'agreement' | 'call' | 'invitation' | 'designation' | 'law' | 'vote' | 'not-stated'

/** What a member does beyond sitting in the body. */
export type Role = 'convener' | 'facilitator' | 'secretariat' | 'chair' | 'member' | (string & {})

/** A kind of seat that a norm gives to a body: not the person who happens to fill it. */
export interface SeatRule {
  readonly id: string
  readonly title: LocalizedText
  readonly sector: string
  readonly count: ApproximateCount
  /** Institution that holds the seat by law, when there is one. */
  readonly heldBy?: string
  readonly filledBy: Instrument
}

/** A collegiate body of the process: who may sit in it, for what, and by which norm. */
export interface Body {
  readonly id: string
  readonly title: LocalizedText
  readonly kind: BodyKind
  readonly duties?: readonly LocalizedText[]
  readonly seats?: readonly SeatRule[]
  /** Ids of parts of the body, such as the axes by which its members are grouped. */
  readonly subgroups?: readonly string[]
  readonly remuneration?: 'honorary' | 'paid' | 'not-stated'
  readonly cadence?: LocalizedText
  readonly legalBasis?: readonly Citation[]
}
