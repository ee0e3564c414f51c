import type { CivicCalendar } from '@apertura/domain'
import { calendar as country } from '../mx/index.js'

/**
 * The calendar of Mexico City: that of the country. No list of the days without work of the City's own authorities
 * (recesses, days decreed during the pandemic) was found: there are no closures here, and a term counted in
 * working days may have ended later than it says.
 */
export const calendar: CivicCalendar = { ...country, closures: [] }
