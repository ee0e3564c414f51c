import type { Care, Channel } from '../contribution.js'
import type { Certainty, Day } from '../dates.js'
import type { Outcome } from '../finding.js'
import type { ContributionPart } from '../reply.js'
import type { LocalizedText } from '../text.js'
import type { PrivateRef, Told } from './told.js'

/** A part of a contribution that was sent to a consultation. */
interface OfPart extends Told {
  /** Its folio. */
  readonly contribution: string
  readonly part: ContributionPart
}

/** The record of a consultation stands apart; the process cites where it stood. */
export interface ConsultationCited extends Told {
  /** Name of the stream, such as `consultation`. */
  readonly stream: string
  /** Hash of its last entry, and how many it has. */
  readonly head: string
  readonly entries: number
  readonly contributions: number
}

/** A file of contributions, or a box of paper ones, was read to its end. */
export interface IntakeClosed extends Told {
  readonly intake: string
  readonly file: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
  /** Every row of the file: those that became contributions and those that nobody can read. */
  readonly rows: number
  readonly unreadable: readonly { readonly reason: string; readonly count: number }[]
  readonly channels: readonly { readonly channel: Channel; readonly count: number }[]
  /** Id of the privacy notice under which they came in, and what it said they are used for. */
  readonly notice?: string
  readonly purpose?: LocalizedText
}

/** Somebody's contribution came in, `on` the day of its receipt. What it says stands apart. */
export interface ContributionReceived extends Told {
  /** Its folio. */
  readonly contribution: string
  readonly intake?: string
  readonly channel: Channel
  readonly parts: readonly [ContributionPart, ...ContributionPart[]]
  readonly content: PrivateRef
  /** The institution that sent it, when one did: nobody reviews what their own institution sent. */
  readonly from?: string
  readonly notice?: string
  readonly care?: readonly Care[]
}

/** Criteria were held against a part of a contribution, by machine. Each list has the codes of criteria. */
export interface ContributionJudged extends OfPart {
  readonly outcome: Outcome
  /** The criteria and their edition, such as `consultation@1`. */
  readonly pack: string
  readonly met: readonly string[]
  readonly unmet: readonly string[]
  readonly undetermined: readonly string[]
  /** Word lists that marked something in it: a question for people, whatever the criteria found. */
  readonly marks?: readonly string[]
}

/** Somebody is to look at a part of a contribution. */
export interface ReviewAssigned extends OfPart {
  readonly reviewer: string
}

/** Somebody who was to look at it does not, and says why. Whoever comes in their stead is assigned anew. */
export interface ReviewRecused extends OfPart {
  readonly reviewer: string
  readonly reason: LocalizedText
}

/** What somebody who looked at it decided. */
export interface ReviewGiven extends OfPart {
  readonly reviewer: string
  readonly outcome: 'met' | 'unmet'
  /** Code of a reason of the consultation's rules. */
  readonly reason?: string
  /** What they say of it in their own words. */
  readonly words?: LocalizedText
  /** What they found on single criteria, by code. */
  readonly answers?: Readonly<Record<string, 'met' | 'unmet'>>
}

/** Whoever sent it asks for a second look; other people than before take it. Their words stand apart. */
export interface AppealFiled extends OfPart {
  readonly content?: PrivateRef
}

/** What a reply said of one part, by codes alone. */
export interface ToldOfPart {
  readonly part: ContributionPart
  readonly outcome: Outcome
  readonly met: readonly string[]
  readonly unmet: readonly string[]
  readonly undetermined: readonly string[]
  /** Codes of the reasons that people gave. */
  readonly reasons: readonly string[]
}

/** A reply was sent: what somebody was told, for good. The whole of it stands apart, with the words of the sender. */
export interface ReplySent extends Told {
  readonly reply: string
  readonly contribution: string
  readonly pack: string
  readonly parts: readonly [ToldOfPart, ...ToldOfPart[]]
  /** Parties who decided; nobody when criteria alone did. */
  readonly decidedBy: readonly string[]
  /** Last day in for asking for a second look. */
  readonly appealUntil?: Day
  readonly content: PrivateRef
}

/** Contributions that say the same go on as one of them. */
export interface ContributionsMerged extends Told {
  /** Folio under which they go on. */
  readonly into: string
  readonly from: readonly [string, ...string[]]
}

/** A contribution that says several things goes on as several. */
export interface ContributionSplit extends Told {
  readonly contribution: string
  readonly into: readonly [string, string, ...string[]]
}

/** A merging or a splitting is taken back: all go on as they did before it. */
export interface GroupingUndone extends Told {
  /** Id of the entry that merged or split. */
  readonly entry: string
}

/** A person says to which axis a contribution belongs. */
export interface AxisConfirmed extends Told {
  readonly contribution: string
  readonly axis: string
  /** Words that suggested it. */
  readonly evidence?: readonly string[]
}

/** Points that somebody gave on one criterion of the selection. A later one of the same person replaces it. */
export interface ScoreGiven extends OfPart {
  readonly reviewer: string
  readonly criterion: string
  readonly points: number
  readonly words?: LocalizedText
}

/** One line of a published selection, with where it comes from. */
export interface ListedPart {
  readonly contribution: string
  readonly part: ContributionPart
  readonly outcome: Outcome
  /** Those who decided whether it may be selected. */
  readonly reviewers: readonly string[]
  /** Best and worst place that its points allow, counted from 1. */
  readonly rank: { readonly from: number; readonly to: number } | null
  /** Fewest and most points: they differ while scores are missing. */
  readonly points: { readonly min: number; readonly max: number } | null
  readonly scoredBy: readonly string[]
  /** Folios that have the same points. */
  readonly tiedWith: readonly string[]
  /** `perhaps` while missing scores or a tie leave it open. */
  readonly selected: Certainty
}

/** The list of what was selected was published, with the trace of each. */
export interface SelectionListed extends Told {
  readonly list: string
  readonly items: readonly ListedPart[]
}

/** A solution joins the pool from which any axis may draw, whatever came of the problem that brought it. */
export interface SolutionPooled extends Told {
  readonly contribution: string
  /** What came of its problem. */
  readonly problem: Outcome
}
