import { dayOf, spanOf } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import { element, type Xml } from './xml.js'

/**
 * A date in the metadata. The schema wants whole days, so a date that is only as exact as its source becomes the first
 * and the last day that it may be, each named for what it is; a date that no source gives has the lowest day and says so.
 */
export function workDates(on: PartialDate): readonly Xml[] {
  const { earliest, latest } = spanOf(on)
  if (earliest === latest) return [dateXml(dayOf(earliest), 'session')]
  const bounds = [
    ...(Number.isFinite(earliest) ? [dateXml(dayOf(earliest), 'not-before')] : []),
    ...(Number.isFinite(latest) ? [dateXml(dayOf(latest), 'not-after')] : []),
  ]
  return bounds.length > 0 ? bounds : [dateXml('0001-01-01', 'not-stated')]
}

/** The date in an address: the day, the year when it is sure, or that there is none. */
export function addressDate(on: PartialDate): string {
  const { earliest, latest } = spanOf(on)
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return 'undated'
  const [first, last] = [dayOf(earliest), dayOf(latest)]
  if (first === last) return first
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : 'undated'
}

const dateXml = (date: string, name: string): Xml => element('FRBRdate', { date, name })
