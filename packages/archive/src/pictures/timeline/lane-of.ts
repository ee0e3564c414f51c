import type { EntryKind } from '@apertura/domain'
import { turningPoints } from '../../turning-points.js'
import type { TimelineLane } from '../picture-words.js'

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
