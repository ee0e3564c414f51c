import type { LastDay, PartialDate } from '../dates.js'
import type { LocalizedText } from '../text.js'
import type { Told } from './told.js'

/** An act in the plan's works. */
export interface WorksAct extends Told {
  /** Body or institution that performed it, where the source says so. */
  readonly actor?: string
}

/** A stage that has no kind of entry of its own began or ended. */
export interface StageMarked extends WorksAct {
  readonly stage: string
}

/** The bases of a consultation were made public beforehand. */
export interface ConsultationAnnounced extends WorksAct {
  /** What it is about, when a silence makes an exception for that. */
  readonly matter?: string
  readonly from: PartialDate
  /** Last day in. */
  readonly to: PartialDate
}

/** The public could send in problems and proposals from this day. */
export interface ConsultationOpened extends WorksAct {
  /** What it is about, when a silence makes an exception for that. */
  readonly matter?: string
  /** Last day in, when one was set. */
  readonly to?: PartialDate
  readonly channels?: readonly LocalizedText[]
  readonly criteria?: readonly LocalizedText[]
}

/** The last day of a consultation was moved. */
export interface ConsultationExtended extends WorksAct {
  /** What it is about, when a silence makes an exception for that. */
  readonly matter?: string
  /** The new last day in. */
  readonly to: PartialDate
}

/** An act that a parenthesis forbids, and to whom. */
export interface Forbidden {
  /** A kind of entry, or `dissemination` for every act that the definition lists as such. */
  readonly act: string
  /** Ids of parties or sectors, or `public-bodies` for every sector that is one. */
  readonly actors: readonly string[]
  /** What it does not forbid although it is such an act, by what it is about; `settled: false` where that is disputed. */
  readonly except?: readonly { readonly matter: string; readonly settled: boolean }[]
}

/** The process met an interruption (*paréntesis*). `on` is its first day. */
export interface ParenthesisOpened extends Told {
  readonly parenthesis: string
  /** Stable key of the cause: a recorded parenthesis and a derived blackout of one cause are one. */
  readonly cause: string
  readonly legalBasis?: LocalizedText
  readonly forbids: readonly Forbidden[]
}

/** A parenthesis ended. */
export interface ParenthesisClosed extends Told {
  readonly parenthesis: string
  readonly lastDay: LastDay
}

/** Another source gives other dates for the same parenthesis; both readings stay. Both ends are days in. */
export interface ParenthesisReread extends Told {
  readonly parenthesis: string
  readonly from: PartialDate
  readonly to: PartialDate
}

/** A date was promised or fixed for something owed. A later one for the same obligation moves it. */
export interface DeadlineSet extends Told {
  /** Code of an obligation of the definition. */
  readonly obligation: string
  readonly due: PartialDate
}
