import type { EntryKind } from '@apertura/domain'
import type { TimelineLane } from '../picture-words.js'

const turningPoints: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'application.submitted',
  'membership.accepted',
  'membership.lapsed',
  'body.created',
  'body.installed',
  'cocreation.started',
  'consultation.opened',
  'consultation.extended',
  'consultation.closed',
  'mesas.opened',
  'mesas.closed',
  'agreements.delivered',
  'commitments.presented',
  'plan.endorsed',
  'plan.validated',
  'plan.published',
  'plan.submitted',
  'implementation.started',
  'implementation.completed',
  'withdrawal.notified',
  'withdrawal.announced',
  'works.suspended',
  'works.resumed',
  'works.ended',
  'member.left',
])

const lanes: Readonly<Record<string, TimelineLane>> = {
  session: 'sessions',
  sessions: 'sessions',
  mesa: 'sessions',
  attendance: 'sessions',
  body: 'people',
  member: 'people',
  role: 'people',
  liaison: 'people',
  representative: 'people',
  document: 'papers',
  dissemination: 'papers',
  call: 'papers',
  guidelines: 'papers',
  statement: 'voices',
  omission: 'unsettled',
  reading: 'unsettled',
}

/** Whether an entry turns the story, and else in which line it stands. */
export function laneOf(kind: EntryKind): TimelineLane | 'turning' {
  if (turningPoints.has(kind)) return 'turning'
  const family = kind.split('.', 1)[0] as string
  return Object.hasOwn(lanes, family) ? (lanes[family] as TimelineLane) : 'rest'
}
