import type { Gate } from './gate.js'
import { looking } from './gates/looking.js'
import { standing } from './gates/standing.js'
import { versions } from './gates/versions.js'
import type { LifeKind } from './life-act.js'

const gates: readonly Gate[] = [...versions, ...looking, ...standing]

/** The gates before acts of one kind. */
export const gatesBefore = (kind: LifeKind): readonly Gate[] =>
  gates.filter(({ guards }) => guards.includes(kind))
