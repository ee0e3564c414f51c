import { parseDate } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'

/**
 * The date that people or programs wrote: ISO 8601 with or without an hour, day first with `/`, `-` or `.`, or
 * EDTF. The day is the one that is written, whatever zone stands behind it. Undefined when it is no date.
 *
 * @example
 * ```ts
 * readDate('5/7/2022') // => '2022-07-05'
 * readDate('2022-07-05T18:30:00Z') // => '2022-07-05'
 * readDate('2022-07') // => '2022-07'
 * readDate('31/02/2022') // => undefined
 * ```
 */
export function readDate(text: string): PartialDate | undefined {
  const written = text.trim()
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].{0,40})?$/.exec(written)
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ,].{0,40})?$/.exec(written)
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : []
  if (year && month && day) {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return parseDate(date).ok ? date : undefined
  }
  return written.length < 64 && parseDate(written).ok ? written : undefined
}

/** Reads dates, the same text only once: a file has few days and many rows. */
export function dateReader(): typeof readDate {
  const known = new Map<string, PartialDate | undefined>()
  return text => {
    if (known.has(text)) return known.get(text)
    const date = readDate(text)
    if (text.length <= 64 && known.size < 10_000) known.set(text, date)
    return date
  }
}
