import type { PartialDate } from './dates.js'
import type { LocalizedText } from './text.js'

/** By which way a contribution came in. */
export type Channel = 'web' | 'paper' | 'telephone' | 'in-person' | 'not-stated' | (string & {})

/** What somebody's data were asked for, and what they were told: kept with every contribution that came in. */
export interface PrivacyNotice {
  readonly id: string
  readonly title: LocalizedText
  readonly url?: string
  /** What the data are used for. */
  readonly purpose: LocalizedText
  /** Institution that answers for them. */
  readonly responsible: string
}

/** What makes a contribution need more care with its data. A flag is a question for a person, never a verdict. */
export type Care = 'sensitive-data' | 'minor'

/**
 * What one person or organisation sent to a consultation: a problem and, perhaps, a solution with it. The two
 * are judged apart. Text stays exactly as it came.
 */
export interface Contribution {
  /** Its folio: unique in its consultation. */
  readonly id: string
  readonly title: string
  readonly body: string
  /** The proposal of a solution that came with the problem. */
  readonly solution?: string
  /** The axis that the sender chose, by its id in the definition or in the sender's words. */
  readonly axis?: string
  readonly receivedOn?: PartialDate
  readonly channel: Channel
  /** Who wrote it down for somebody, on paper, by telephone or in person. */
  readonly helpedBy?: string
  /** Key or name of a place. */
  readonly territory?: string
  /** Id of the {@link PrivacyNotice} under which it came in. */
  readonly notice?: string
  readonly care?: readonly Care[]
  /** File and line from which it was read, the line counted from 1. */
  readonly origin?: { readonly file: string; readonly line: number }
  /** Columns of its file that have no other place here. */
  readonly more?: Readonly<Record<string, string>>
}
