export type {
  BlackoutItem,
  CalendarItem,
  ConsultationItem,
  DeadlineItem,
  ItemStatus,
  LocalTime,
  SessionItem,
} from './calendar-item.js'
export type { Calendar, CalendarOptions, WrittenCalendar } from './to-icalendar.js'
export { toICalendar } from './to-icalendar.js'
export { toInstant } from './to-instant.js'
