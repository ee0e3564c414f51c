import type { Span } from '@apertura/calendar'
import type { Certainty } from '@apertura/domain'

/** Somebody in a body, with what is known of both ends. */
export interface Seat {
  readonly name: string
  readonly from: Span
  /** Last day in. */
  readonly to: Span
  readonly certain: boolean
  readonly short: string
  readonly note: string
  readonly saidFrom: string
  readonly saidTo: string
  readonly still: Certainty
}

export interface SectorSeats {
  /** Place of the sector in the definition, by which it is dressed. */
  readonly index: number
  readonly title: string
  readonly seats: readonly Seat[]
}

export interface BodySeats {
  readonly title: string
  /** What holds for all of it, in sentences. */
  readonly note: string
  readonly sectors: readonly SectorSeats[]
}
