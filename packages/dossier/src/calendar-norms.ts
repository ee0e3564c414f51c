import type { Norm } from '@apertura/rules'
import type { CalendarCode } from './calendar-code.js'

const blackouts = { title: 'The blackout rules of the definition' } as const
const series = { title: 'The bodies that each series of the definition brings together' } as const
const schedule = { title: 'The schedule and the calendar of the definition' } as const

/** What stands behind each finding of the calendar, and how much it weighs. */
export const calendarNorms: { readonly [Code in CalendarCode]: Norm<Code> } = {
  'blackout.differs': {
    code: 'blackout.differs',
    severity: 'info',
    certainty: 'deduced',
    source: blackouts,
  },
  'sessions.clash': { code: 'sessions.clash', severity: 'info', certainty: 'deduced', source: series },
  'schedule.infeasible': {
    code: 'schedule.infeasible',
    severity: 'error',
    certainty: 'deduced',
    source: schedule,
  },
  'schedule.uncertain': {
    code: 'schedule.uncertain',
    severity: 'info',
    certainty: 'deduced',
    source: schedule,
  },
}
