// One process on one day

export { type ActDetails, type Dossier, dossier } from './dossier.js'
export { firstDay } from './first-day.js'
export { lastDay } from './last-day.js'
export type { Seen, View } from './seen.js'
export { type Followed, type Known, withBlackouts } from './with-blackouts.js'

// What it holds

export type { Agenda, ConsultationDays, DayOff, ForbiddingWindow, SessionDay } from './agenda.js'
export type { CalendarCode } from './calendar-code.js'
export type { Dispute } from './disputes.js'
export type { Hindering } from './hindering.js'
export type { Member, Membership } from './members.js'
export type { Obligation } from './obligations.js'
export type { ScheduleAnswer } from './schedule-of.js'
export { sessionAccounts } from './session-accounts.js'
export type { SessionClash } from './session-clashes.js'
export type { TimelineRow } from './timeline.js'

// Record and definition

export { type AgreementOptions, checkAgreement } from './check-agreement.js'
