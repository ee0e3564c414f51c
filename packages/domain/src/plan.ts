import type { PartialDate } from './dates.js'
import type { EntryKind } from './entry-kinds.js'
import type { Recurrence, Term } from './schedule.js'
import type { Citation } from './source.js'
import type { LocalizedText } from './text.js'

/** A theme of the plan. */
export interface Axis {
  readonly id: string
  readonly title: LocalizedText
  /** True for an axis that crosses all the others. */
  readonly transversal?: boolean
  /** Institutions that the city expected to take part in it. */
  readonly institutions?: readonly string[]
}

/** A stage inside co-creation, in the order in which the definition lists it. */
export interface Stage {
  readonly id: string
  readonly title: LocalizedText
  /** The kind of entry that begins it. */
  readonly opensWith: EntryKind
  /** The kind of entry that ends it, when the city records one. */
  readonly closesWith?: EntryKind
}

/** The four acts that turn an agreed text into a submitted plan; their order is the city's. */
export type ApprovalAct = 'plan.endorsed' | 'plan.validated' | 'plan.published' | 'plan.submitted'

/** One act of approval: who owes it, in which form. */
export interface Approval {
  readonly act: ApprovalAct
  readonly title: LocalizedText
  /** Body or institution that performs it. */
  readonly by: string
  readonly legalBasis?: readonly Citation[]
}

/** Sessions that belong together and share a method. */
export interface Series {
  readonly id: string
  readonly title: LocalizedText
  /** Bodies that meet. */
  readonly bodies: readonly string[]
  /** Id of a method, or `not-stated` where the source is silent. */
  readonly method: string
  readonly cadence?: LocalizedText
  /** The same as days, where the source gives enough to count them. */
  readonly recurs?: Recurrence
}

/** Something that somebody owes the process. `due: null` means that no date was ever set, which is not overdue. */
export interface ObligationRule {
  readonly code: string
  readonly title: LocalizedText
  readonly owedBy: string
  /** The kind of entry that fulfils it. */
  readonly fulfilledBy: EntryKind
  readonly due: PartialDate | null
  /** The kind of entry from which it is owed; from the start when absent. */
  readonly owedFrom?: EntryKind
  /** How long the one who owes it has from then on. */
  readonly term?: Term
  readonly basis: readonly Citation[]
}
