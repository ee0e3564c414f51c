import type { Day } from '@apertura/domain'
import { dayNumber, dayOf } from '../day-number.js'

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\[([^\]]+)\]$/
const second = 1000
const dayLength = 86_400 * second

/**
 * The instant of a local civil time, in UTC. The zone is an IANA name, and what it meant on that day is read
 * from the time zone data of the platform, never from a fixed offset. Where clocks go forward, a time that
 * was skipped counts with the offset from before; where they go back, a time that came twice is the first
 * of the two (RFC 5545, 3.3.5).
 *
 * @throws RangeError when the text is not a day, a time and a zone, or when no such day or zone exists.
 *
 * @example
 * ```ts
 * toInstant('2022-10-27T10:00[America/Mexico_City]') // => '2022-10-27T15:00:00Z'
 * toInstant('2022-11-10T10:00[America/Mexico_City]') // => '2022-11-10T16:00:00Z'
 * ```
 */
export function toInstant(local: string): string {
  const [, day, hours, minutes, seconds, zone] = shape.exec(local) ?? []
  if (day === undefined || zone === undefined) {
    throw new RangeError(
      `toInstant: '${local}' is not a local time written 2022-11-10T10:00[America/Mexico_City], so it is no instant.`,
    )
  }
  const wall =
    dayNumber(day as Day) * dayLength +
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) * second
  // A zone lies at most 14 hours off: a day earlier and a day later are on either side of any change.
  const before = wall - offsetAt(zone, wall - dayLength)
  const after = wall - offsetAt(zone, wall + dayLength)
  const matching = [before, after].filter(instant => instant + offsetAt(zone, instant) === wall)
  return written(matching.length > 0 ? Math.min(...matching) : before)
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  const said = formatOf(zone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes, seconds] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(said ?? '') ?? []
  if (sign === undefined) return 0
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
  return (sign === '-' ? -size : size) * second
}

/* Making a format costs far more than using it, and a calendar has one zone or two. */
const limit = 64
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const made = formats.get(zone) ?? makeFormat(zone)
  if (formats.size >= limit) formats.clear()
  formats.set(zone, made)
  return made
}

function makeFormat(zone: string): Intl.DateTimeFormat {
  try {
    // Some platforms take '+05:00' for a zone; it is a fixed offset, which is what nobody may rely on.
    if (/^[A-Za-z]/.test(zone))
      return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch {}
  throw new RangeError(
    `toInstant: '${zone}' is not a zone of the IANA time zone data, so a local time in it is no instant.`,
  )
}

function written(instant: number): string {
  const number = Math.floor(instant / dayLength)
  const rest = (instant - number * dayLength) / second
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60]
  return `${dayOf(number)}T${time.map(part => String(part).padStart(2, '0')).join(':')}Z`
}
