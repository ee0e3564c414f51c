import type {
  Certainty,
  EntryDraft,
  EntryKind,
  Forbidden,
  LastDay,
  LocalizedText,
  PartialDate,
} from '@apertura/domain'
import type { Position } from './place.js'

/**
 * Where a plan stands and what has been done, as plain JSON: it can be stored, sent and taken up again.
 *
 * Dates may be partial, so a plan may stand in one of several places: `positions` lists all of them, sorted.
 * Facts keep their dates as exact as their source, and whether they are known for certain; questions about a
 * day are answered from them with yes, no or perhaps.
 */
export interface PlanState {
  readonly v: 1
  readonly positions: readonly Position[]
  /** Acts done, by kind of entry, in the order in which they were told. */
  readonly acts: Readonly<Partial<Record<EntryKind, readonly DoneAct[]>>>
  /** Who came into which body and when, by party. */
  readonly sittings: Readonly<Record<string, readonly Sitting[]>>
  readonly parentheses: readonly Parenthesis[]
  /** Told before what they are about: who left without having come, a reading of a parenthesis not yet open. */
  readonly early: readonly Early[]
}

/** An entry that waits for what it is about. */
export interface Early {
  readonly known: Dated['known']
  readonly entry: Extract<
    EntryDraft,
    { readonly kind: 'member.left' | 'parenthesis.closed' | 'parenthesis.reread' }
  >
}

/** A fact that was told: when, and whether it is known for certain. */
export interface Dated {
  /** Id of the entry that tells it. */
  readonly entry: string
  readonly on: PartialDate
  /** `perhaps` when it is not certain that this was known on the day from which one looks. */
  readonly known: Exclude<Certainty, 'no'>
}

/** An act that was done. */
export interface DoneAct extends Dated {
  /** What it was done to: ids of bodies, of a stage, a call, an obligation, a series. */
  readonly about?: readonly string[]
  /** Who did it, or spoke, or was present, as ids of parties. */
  readonly actors?: readonly string[]
  /** The party in whose place. */
  readonly replaces?: string
  /** The party to whom it was addressed. */
  readonly addressedTo?: string
  /** The date that the act itself sets: a last day, or the day on which something is due. */
  readonly until?: PartialDate
}

/** A party in a body, from one entry to another. */
export interface Sitting extends Dated {
  readonly body: string
  readonly subgroup?: string
  readonly left: Ending | null
}

/** An ending that was told. */
export interface Ending extends Dated {
  readonly lastDay: LastDay
}

/** An interruption of the process. `on` is its first day. */
export interface Parenthesis extends Dated {
  readonly id: string
  readonly cause: string
  readonly title: LocalizedText
  readonly forbids: readonly Forbidden[]
  readonly closed: Ending | null
  /** Other readings of its dates: both ends are days in. */
  readonly rereadings: readonly Rereading[]
}

/** The dates that another source gives for the same parenthesis. */
export interface Rereading {
  readonly entry: string
  readonly known: Dated['known']
  readonly from: PartialDate
  readonly to: PartialDate
}
