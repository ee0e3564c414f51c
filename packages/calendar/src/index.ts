// Certainty: yes, no, perhaps

// Exact days
export { addMonths } from './add-months.js'
export { allOf, anyOf, not } from './certainty.js'
// Partial dates
export { compareDates, happenedBy, isBefore, isOn } from './compare-dates.js'
// Words
export type { DateWords, SaidBound, SaidDay } from './date-words.js'
export { addDays, dayNumber, dayOf } from './day-number.js'
export { formatSpan } from './format-span.js'
// Periods between partial dates
export { daysIn, overlap, type Period, within } from './period.js'
export { sayDate } from './say-date.js'
export { isDay, parseDate, type Span, spanOf } from './span.js'
// Sets of exact days
export {
  covers,
  difference,
  intersection,
  nextFree,
  toWindows,
  union,
  type Window,
  type WindowSet,
  windowSet,
} from './window-set.js'
