import type { PartialDate } from '../dates.js'
import type { LocalizedText } from '../text.js'
import type { Told } from './told.js'

/** A document of an application, with a date of its own where one is known. */
export interface ApplicationDocument {
  readonly title: LocalizedText
  readonly dated: PartialDate
  readonly url?: string
}

/** Who signed, in which capacity, and on whose behalf. */
export interface Signer {
  readonly institution: string
  readonly capacity: LocalizedText
  readonly onBehalfOf?: LocalizedText
}

/** A theme as the application worded it, beside the axis that it became, when it became one. */
export interface ApplicationTheme {
  readonly worded: LocalizedText
  readonly axis?: string
}

/** The application to OGP Local as a dossier. */
export interface ApplicationSubmitted extends Told {
  readonly applicants: readonly string[]
  readonly documents: readonly ApplicationDocument[]
  readonly signers: readonly Signer[]
  readonly laws: readonly LocalizedText[]
  readonly precedents: readonly LocalizedText[]
  /** Organisations that accompanied it: not members of anything by that alone. */
  readonly accompaniedBy: readonly string[]
  readonly facilitatedBy?: string
  readonly themes: readonly ApplicationTheme[]
  /** How decisions would be taken. */
  readonly scheme?: LocalizedText
  readonly promisedDelivery?: PartialDate
}

/** OGP welcomed the applicant. */
export interface MembershipAccepted extends Told {
  readonly cohort?: string
}

/** The government told OGP that it leaves. */
export interface WithdrawalNotified extends Told {
  readonly from: string
  readonly to: string
}
