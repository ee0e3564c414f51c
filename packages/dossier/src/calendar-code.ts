/** The codes of `checkCalendar` and of a planned schedule. Codes are API and never reused. */
export type CalendarCode =
  | 'blackout.differs'
  | 'sessions.clash'
  | 'schedule.infeasible'
  | 'schedule.uncertain'
