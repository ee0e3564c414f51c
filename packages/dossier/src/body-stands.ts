import { allOf, anyOf, not } from '@apertura/calendar'
import type { Certainty } from '@apertura/domain'
import type { Seen } from './seen.js'

/**
 * Whether a body stands at the end of the day of the view: created or installed, and not dissolved since.
 *
 * @param before - what to hold of it while nothing is told: a record may begin long after the body
 */
export function bodyStands(seen: readonly Seen[], body: string, before: Certainty): Certainty {
  return seen.reduce((stands, { entry, happened }) => {
    switch (entry.kind) {
      case 'body.created':
      case 'body.installed':
        return entry.data.body === body ? anyOf(stands, happened) : stands
      case 'body.dissolved':
        return entry.data.body === body ? allOf(stands, not(happened)) : stands
      default:
        return stands
    }
  }, before)
}
