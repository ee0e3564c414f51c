// One process on one day

export { type ActDetails, type Dossier, dossier } from './dossier.js'
export { lastDay } from './last-day.js'
export type { Seen, View } from './seen.js'

// What it holds

export type { Dispute } from './disputes.js'
export type { Member, Membership } from './members.js'
export type { Obligation } from './obligations.js'
export type { TimelineRow } from './timeline.js'

// Record and definition

export { type AgreementOptions, checkAgreement } from './check-agreement.js'
