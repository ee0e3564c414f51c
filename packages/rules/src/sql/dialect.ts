import type { Term } from './term.js'

/**
 * What one database says otherwise than another. The `as…` give a column as a value of that kind, and NULL where
 * the column is of another: nothing is converted, for in the rules a number in words is no number.
 */
export interface Dialect {
  readonly asText: (column: Term) => Term
  readonly asNumber: (column: Term) => Term
  readonly asBoolean: (column: Term) => Term
  readonly asList: (column: Term) => Term
  /** How many code points a text has after NFC. */
  readonly length: (text: Term) => Term
  /** Whether a list has one of these, which are not none and stand in square brackets. */
  readonly hasAny: (list: Term, wanted: Term) => Term
  readonly matches: (text: Term, pattern: Term) => Term
  /** A pattern in RE2 syntax as this database writes it, or why it cannot. */
  readonly pattern: (re2: string) => { readonly text: string } | { readonly unsupported: string }
  /** Whatever cannot be a text there. */
  readonly noText: RegExp
  /** Names that the database takes for one have one key. */
  readonly nameKey: (name: string) => string
  readonly longestName: number
  readonly fence: string
}
