export { planSchedule } from './plan-schedule.js'
export type { Constraint, PartlyPlanned, Planned, PlannedActivity, Push } from './planned.js'
export type { PlanInput } from './read-plan.js'
export type { RestCalendar } from './workdays.js'
