import type { DateWords, SaidBound } from '../date-words.js'
import { shortened } from './shortened.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Partial dates in plain English. */
export const en: DateWords = {
  unknown: 'no date in the source',
  day: name,
  either: (first, second) => `${name(shortened(first, second))} or ${name(second)}`,
  someDayOf: bound => `some day in ${name(bound)}`,
  between: (first, second) => `between ${name(shortened(first, second))} and ${name(second)}`,
  notBefore: bound => `not before ${name(bound)}`,
  notAfter: bound => `no later than ${name(bound)}`,
}

function name({ year, month, day }: Partial<SaidBound>): string {
  return [day, month && months[month - 1], year].filter(part => part !== undefined).join(' ')
}
