import type { CalendarItem } from './calendar-item.js'
import { escapeText, plainText } from './escape-text.js'
import { foldLine } from './fold-line.js'
import { toInstant } from './to-instant.js'
import { whenLines } from './when-lines.js'

/** A calendar to be handed out. */
export interface Calendar {
  readonly name: string
  readonly items: readonly CalendarItem[]
}

/** What the file cannot know by itself. */
export interface CalendarOptions {
  /** The instant at which it is written, in UTC: `2022-11-10T16:00:00Z`. */
  readonly stamp: string
  /** A domain name of whoever hands it out; UIDs are `id@domain`. */
  readonly domain: string
}

/** A calendar as text, and what could not be put in it. */
export interface WrittenCalendar {
  /** An iCalendar file, with CRLF at the end of each line. */
  readonly text: string
  /** Items that lack an exact day, in their order: tell the reader of them in words. */
  readonly leftOut: readonly CalendarItem[]
}

/**
 * Writes a calendar as an iCalendar file (RFC 5545), for people to subscribe to or to import. Sessions,
 * consultations and blackouts are events, deadlines are to-dos; days stay days, and times are written as
 * instants in UTC. Dates are those of the Gregorian calendar. A file knows no *perhaps* for a date: items
 * whose days are not exact are left out and returned. The same input gives the same bytes.
 *
 * @throws RangeError when an item ends before it begins, has an empty id or the id of another, or a date, zone,
 *   address or sequence number that is none; when the stamp is no instant or the domain no domain.
 *
 * @example
 * ```ts
 * const items = [{ kind: 'deadline', id: 'plan', title: 'Submit the plan', due: '2022-12-31' }] as const
 * const options = { stamp: '2022-11-10T16:00:00Z', domain: 'example.org' }
 * toICalendar({ name: 'Our plan', items }, options).text.split('\r\n')[10] // => 'DUE;VALUE=DATE:20221231'
 * ```
 */
export function toICalendar({ name, items }: Calendar, options: CalendarOptions): WrittenCalendar {
  const stamp = stampOf(options.stamp)
  const suffix = `@${domainOf(options.domain)}`
  const ids = new Set<string>()
  const leftOut: CalendarItem[] = []
  const components = items.flatMap(item => {
    checkId(item.id, ids)
    const when = whenLines(item)
    if (when === null) leftOut.push(item)
    return when === null ? [] : component(item, [`UID:${escapeText(item.id + suffix)}`, stamp, ...when])
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Apertura//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 gave calendars a name; programs from before it read the second line.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...components,
    'END:VCALENDAR',
  ]
  return { text: lines.map(line => `${foldLine(line)}\r\n`).join(''), leftOut }
}

function component(item: CalendarItem, head: readonly string[]): readonly string[] {
  const name = item.kind === 'deadline' ? 'VTODO' : 'VEVENT'
  const { id, title, description, url, location, categories = [], sequence = 0 } = item
  if (!Number.isSafeInteger(sequence) || sequence < 0) {
    throw new RangeError(
      `toICalendar: the sequence of '${id}' is ${sequence}, and changes are counted from 0.`,
    )
  }
  return [
    `BEGIN:${name}`,
    ...head,
    `SEQUENCE:${sequence}`,
    `STATUS:${statusOf(item)}`,
    ...(item.kind === 'consultation' || item.kind === 'blackout' ? ['TRANSP:TRANSPARENT'] : []),
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(url ? [`URL:${addressOf(id, url)}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    `END:${name}`,
  ]
}

const statusOfDeadline = { open: 'NEEDS-ACTION', done: 'COMPLETED', cancelled: 'CANCELLED' }

function statusOf(item: CalendarItem): string {
  if (item.kind === 'deadline') return statusOfDeadline[item.status ?? 'open']
  return (item.status ?? 'confirmed').toUpperCase()
}

function checkId(id: string, ids: Set<string>): void {
  if (id.trim() === '' || plainText(id) !== id || id.includes('\n')) {
    throw new RangeError(`toICalendar: ${JSON.stringify(id)} is no id in one line, so its item has no UID.`)
  }
  if (ids.has(id)) {
    throw new RangeError(`toICalendar: two items have the id '${id}', so one would replace the other.`)
  }
  ids.add(id)
}

function domainOf(domain: string): string {
  if (/^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(domain)) return domain
  throw new RangeError(
    `toICalendar: ${JSON.stringify(domain)} is not a domain name, so UIDs would not be unique.`,
  )
}

function stampOf(stamp: string): string {
  const [, local] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(stamp) ?? []
  if (local === undefined) {
    throw new RangeError(
      `toICalendar: the stamp ${JSON.stringify(stamp)} is not an instant written 2022-11-10T16:00:00Z.`,
    )
  }
  return `DTSTAMP:${toInstant(`${local}[UTC]`).replace(/[-:]/g, '')}`
}

function addressOf(id: string, url: string): string {
  const plain = plainText(url)
  if (plain === url && /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(url)) {
    return url.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
  }
  throw new RangeError(`toICalendar: the address of '${id}', ${JSON.stringify(url)}, is not one of the web.`)
}
