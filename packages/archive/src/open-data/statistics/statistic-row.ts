import type { Numbered } from './numbers-of.js'

/** One number. */
export interface StatisticRow {
  readonly about: 'contributions' | 'parts' | 'people' | 'turns' | 'seconds'
  readonly session: string | null
  readonly by: Numbered | 'sector'
  /** The code that it is of; null for the total, where there is no code, and where even that stays unsaid. */
  readonly value: string | null
  /** Null where it stays unsaid. */
  readonly count: number | null
}
