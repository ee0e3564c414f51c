import type { PartialDate, Result } from '@apertura/domain'
import { readDate } from './read-date.js'

/**
 * A partial date as the first and the last day that it may be: civil day numbers since 1970-01-01, both
 * in. A side that is open is `-Infinity` or `Infinity`. It is *one* day that is not known exactly, not a stretch of days.
 */
export interface Span {
  readonly earliest: number
  readonly latest: number
}

/**
 * Reads a partial date (EDTF: `2022-07-05`, `2022-07`, `2022`, `[a..b]`, `[a..]`, `[..b]`, `XXXX`).
 * Days that do not exist, reversed ranges, spaces and anything else are refused with one issue that says why.
 *
 * @example
 * ```ts
 * parseDate('1970-01') // => { ok: true, value: { earliest: 0, latest: 30 } }
 * parseDate('2022-02-30').ok // => false
 * ```
 */
export function parseDate(text: string): Result<Span> {
  const parts = typeof text === 'string' ? readDate(text) : `expected text, found ${typeof text}`
  if (typeof parts === 'string') {
    return { ok: false, issues: [{ path: '', message: parts, value: String(text).slice(0, 60) }] }
  }
  const { first, last } = parts
  return {
    ok: true,
    value: { earliest: first ? first.earliest : -Infinity, latest: last ? last.latest : Infinity },
  }
}

/*
 * The dates of a record come back thousands of times. Forgetting all at the limit keeps the store small
 * and the answers the same.
 */
const limit = 4096
const known = new Map<string, Span>()

/**
 * The first and the last day that a partial date may be. The same as {@link parseDate} for dates that
 * were checked before, such as those of a record that was read.
 *
 * @throws RangeError when the text is not a partial date.
 *
 * @example
 * ```ts
 * spanOf('[..1970-01-02]') // => { earliest: -Infinity, latest: 1 }
 * ```
 */
export function spanOf(date: PartialDate): Span {
  const before = known.get(date)
  if (before) return before
  const read = parseDate(date)
  if (!read.ok) {
    throw new RangeError(`spanOf: ${read.issues[0]?.message}, so it cannot be placed on the calendar.`)
  }
  if (known.size >= limit) known.clear()
  known.set(date, read.value)
  return read.value
}

/**
 * Whether a partial date is one exact day.
 *
 * @throws RangeError when the text is not a partial date.
 *
 * @example
 * ```ts
 * isDay('2022-07') // => false
 * ```
 */
export function isDay(date: PartialDate): boolean {
  const { earliest, latest } = spanOf(date)
  return earliest === latest
}
