import type { CivicCalendar } from '@apertura/domain'
import { blackoutRules } from './blackout-rules.js'
import { restDays } from './rest-days.js'
import { votes } from './votes.js'

/**
 * What every city of Mexico shares: statutory rest days, the votes that silence public bodies, and how. Public offices
 * do not work on Saturdays and Sundays. A city adds the days without work of its own authorities as closures.
 *
 * @example
 * ```ts
 * calendar.weekend // => [6, 7]
 * ```
 */
export const calendar: CivicCalendar = { weekend: [6, 7], restDays, closures: [], votes, blackoutRules }
