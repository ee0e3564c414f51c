import type { PartialDate } from '@apertura/domain'

/** The entry in which an act is told, and its day. */
export interface Told {
  readonly entry: string
  readonly on: PartialDate
}
