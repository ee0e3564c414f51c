import type { LocalizedText } from '../text.js'

/** What every entry says to a reader: one plain sentence, and more where it helps. */
export interface Told {
  readonly title: LocalizedText
  readonly detail?: LocalizedText
}

/** A digest that stands for personal data kept apart, so that erasing it leaves the chain verifiable. */
export interface PrivateRef {
  /** Salted commitment, SHA-256 in hexadecimal. */
  readonly commitment: string
}
