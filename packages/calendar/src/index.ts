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
// What a silence forbids; the silences themselves are at `/blackouts`
export { type SilencedAct, silences } from './silences.js'
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

// Working days, terms and sessions

export { type Clash, clashes, type Sitting } from './clashes.js'
export { type DueDate, dueDate, type Hindrance } from './due-date.js'
export { type DayOfRest, restDaysIn } from './rest-days.js'
export { sessionDays } from './session-days.js'
export { type WorkCalendar, workCalendar } from './work-calendar.js'
export {
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDaysIn,
  workingDayUntil,
} from './working-days.js'
export { yearlyDate } from './yearly-date.js'
