import type { Care, Channel, ContributionPart, Day, Outcome, PartialDate } from '@apertura/domain'

/** What criteria gave, by codes. */
export interface Judged {
  readonly outcome: Outcome
  readonly pack: string
  readonly unmet: readonly string[]
  readonly undetermined: readonly string[]
}

/** The last word of one reviewer. What they wrote of it is not kept. */
export interface Reviewed {
  readonly reviewer: string
  readonly outcome: 'met' | 'unmet'
}

/** When an answer was sent, and what it says of the whole. */
export interface Answered {
  readonly on: PartialDate
  /** Ids of parties; nobody when criteria alone decided. */
  readonly decidedBy: readonly string[]
  readonly appealUntil: Day | null
}

/** What an answer said of one part. */
export interface ToldPart {
  readonly answer: Answered
  readonly outcome: Outcome
  readonly unmet: readonly string[]
  readonly undetermined: readonly string[]
  readonly reasons: readonly string[]
}

/** What the record says last of one part of a contribution. */
export interface PartStanding {
  readonly judged: Judged | null
  readonly reviews: readonly Reviewed[]
  readonly told: ToldPart | null
  /** The days on which somebody asked for a second look. */
  readonly appeals: readonly PartialDate[]
}

/** All that the record says of a folio, the private left out. */
export interface FolioStanding {
  readonly problem: PartStanding
  readonly solution: PartStanding
  readonly axis: string | null
  /** The folio under which it goes on, and those that go on under it. */
  readonly into: string | null
  readonly took: readonly string[]
  /** The folios that it was split into, and the one from which it was split. */
  readonly splitInto: readonly string[]
  readonly splitFrom: string | null
}

/** One contribution in the order of receipt. Its place never moves, whatever is recorded later. */
export interface ContributionPlace {
  readonly folio: string
  /** 1, or more when the same folio came in before. */
  readonly turn: number
  /** Null when the entry of its receipt was withdrawn: its place stays empty. */
  readonly receivedOn: PartialDate | null
  readonly channel: Channel
  readonly parts: readonly ContributionPart[]
  /** What makes its data need care: it is counted, and never told of one. */
  readonly care: readonly Care[]
  /** Whether what it says was erased: then its text is not shown, whoever hands it in. */
  readonly erased: boolean
  readonly standing: FolioStanding
}

const untouched: PartStanding = { judged: null, reviews: [], told: null, appeals: [] }

/** What is known of a folio of which nothing was recorded. */
export const nothingOf: FolioStanding = {
  problem: untouched,
  solution: untouched,
  axis: null,
  into: null,
  took: [],
  splitInto: [],
  splitFrom: null,
}
