import type { CivicCalendar, Definition } from '@apertura/domain'

/** The calendar of a definition; one without its own has free Saturdays and Sundays, and nothing else. */
export const calendarOf = ({ calendar }: Definition): CivicCalendar => calendar ?? civilWeek

const civilWeek: CivicCalendar = {
  weekend: [6, 7],
  restDays: [],
  closures: [],
  votes: [],
  blackoutRules: [],
}
