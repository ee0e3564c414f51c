import type { AccountDecision, Between, Named, PositionTaken } from '@apertura/domain'

/** What a decision is computed from. */
export interface Ballot {
  /** The last position of each person that counts, and those of people who are absent or stepped back. */
  readonly positions: readonly BallotPosition[]
  /**
   * What somebody counted without names. It stands for the whole ballot: a position that is also named is one of
   * those counted.
   */
  readonly counted: AccountDecision['counted']
  /** How many who may decide are there; those who stepped back are among them, whether or not they left the room. */
  readonly present: Between
  /** How many seats that may decide somebody holds. */
  readonly filled: number
  /** How many seats there are that may decide. */
  readonly seats: number
  /** How many of those stepped back, however they said so: every base is smaller by them. */
  readonly recused: number
  /** How whoever moderates broke a tie; null when nobody did. */
  readonly tieBroken: 'adopted' | 'rejected' | null
  /** What the session was told, for a rule by which that is what decides. */
  readonly declared?: AccountDecision['declared']
}

export interface BallotPosition {
  readonly position: PositionTaken
  readonly sector: Named | null
}
