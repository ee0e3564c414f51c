import type { LocalizedText } from '@apertura/domain'

/** What the selection gives points for. */
export interface ScoringCriterion {
  readonly code: string
  readonly title: LocalizedText
  /** Fewest and most points. */
  readonly from: number
  readonly to: number
  /** How often its points count; once when absent. */
  readonly weight?: number
}
