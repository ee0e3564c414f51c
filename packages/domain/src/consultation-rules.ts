import type { Channel, PrivacyNotice } from './contribution.js'
import type { Term } from './schedule.js'
import type { LocalizedText } from './text.js'

/** A reason that a reviewer may give, with the criteria to which it belongs. */
export interface ReasonCode {
  readonly code: string
  readonly title: LocalizedText
  /** Codes of criteria; every one when absent. */
  readonly criteria?: readonly string[]
}

/** How people look at what criteria cannot settle. */
export interface ReviewRules {
  /** Bodies whose members review. */
  readonly bodies: readonly string[]
  /** How many look at each contribution before it is decided; two unless said otherwise. */
  readonly reviewers: number
  /** Whether they must come from different sectors. */
  readonly differentSectors: boolean
  readonly reasons: readonly ReasonCode[]
}

/** How whoever sent a contribution may ask for a second look. */
export interface AppealRules {
  /** How long they have from the day of the answer. */
  readonly term: Term
  readonly how: LocalizedText
}

/**
 * How a city holds its consultation: by which criteria it judges, how it asks and answers. What it leaves out
 * was not stated.
 */
export interface ConsultationRules {
  /** The criteria with their edition, such as `cdmx-consultation@1`. */
  readonly criteria: string
  /** Id of the source that lays the consultation down, such as its bases. */
  readonly source: string
  /** Institution that receives contributions and answers. */
  readonly by: string
  /** What the city sets in place of the criteria's own parameters, by name. */
  readonly parameters?: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** Word lists of the criteria whose words send a contribution to a person, and never decide. */
  readonly moderation?: readonly string[]
  readonly channels: readonly Channel[]
  readonly notices: readonly PrivacyNotice[]
  readonly review?: ReviewRules
  readonly appeal?: AppealRules
  /** What happens with what is accepted. */
  readonly next?: LocalizedText
  /** Where to ask. */
  readonly ask?: LocalizedText
}
