import type { Arithmetic } from '@apertura/domain'

/** What a rule can give by itself; `undecided` where neither side carries the day. */
export type Possible = 'adopted' | 'rejected' | 'undecided'

/** What a rule gives for a ballot: every result that is possible, with the numbers behind it. */
export interface Judged {
  readonly possible: ReadonlySet<Possible>
  readonly arithmetic: readonly Arithmetic[]
}
