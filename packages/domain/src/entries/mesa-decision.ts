import type { DecisionRule } from '../method.js'
import type { LocalizedText } from '../text.js'
import type { MesaAct } from './mesa-call.js'

/** A text to decide on was put before the session. */
export interface ProposalTabled extends MesaAct {
  readonly proposal: string
  readonly item?: string
  readonly words: LocalizedText
  readonly by?: readonly string[]
}

/** The text to decide on changed: another version, counted from 1 for the first text. */
export interface ProposalAmended extends MesaAct {
  readonly proposal: string
  readonly version: number
  readonly words: LocalizedText
  readonly by?: readonly string[]
}

/** A matter is to be decided. */
export interface DecisionOpened extends MesaAct {
  readonly decision: string
  readonly item?: string
  readonly proposal?: string
  /** What is decided, where there is no proposal. */
  readonly matter?: LocalizedText
  /** By which rule; that of the method when absent. */
  readonly rule?: DecisionRule
  readonly ballot: 'open' | 'secret'
}

/** What somebody can say of a proposal; a method may have a scale of its own, so the list is open. */
export type PositionTaken =
  | 'agree'
  | 'reservation'
  | 'stand-aside'
  | 'object'
  | 'abstain'
  | 'absent'
  | 'recused'
  | (string & {})

/** Somebody said where they stand. */
export interface PositionNoted extends MesaAct {
  readonly decision: string
  readonly person: string
  readonly position: PositionTaken
  readonly reason?: LocalizedText
  /** Who said it for them. */
  readonly by?: string
}

/** Positions that were counted without names, or taken as given. */
export interface BallotsCounted extends MesaAct {
  readonly decision: string
  readonly how: 'show-of-hands' | 'secret' | 'written' | 'assent' | 'unanimity' | (string & {})
  /** None for an assent that nobody counted. */
  readonly counts: readonly { readonly position: PositionTaken; readonly count: number }[]
}

/** What the session was told that it had decided. */
export interface DecisionDeclared extends MesaAct {
  readonly decision: string
  readonly result: 'adopted' | 'rejected' | 'no-consensus' | 'deferred' | 'withdrawn'
  /** The session to which it was put off, as it was called. */
  readonly to?: string
  /** The vote that broke a tie. */
  readonly tieBroken?: 'adopted' | 'rejected'
}

/** Somebody has an interest of their own in a matter. */
export interface InterestDeclared extends MesaAct {
  readonly person: string
  readonly interest: LocalizedText
  readonly item?: string
  /** Whether they step back from deciding it. */
  readonly recuses: boolean
}
