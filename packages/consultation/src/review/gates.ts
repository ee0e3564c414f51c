import type { Gate } from './gate.js'
import { answering } from './gates/answering.js'
import { deciding } from './gates/deciding.js'
import { looking } from './gates/looking.js'
import type { ReviewKind } from './review-act.js'

const gates: readonly Gate[] = [...looking, ...deciding, ...answering]
const byKind = new Map<ReviewKind, readonly Gate[]>()

/** The gates before acts of one kind. */
export function gatesBefore(kind: ReviewKind): readonly Gate[] {
  const known = byKind.get(kind)
  if (known) return known
  const found = gates.filter(({ guards }) => guards.includes(kind))
  byKind.set(kind, found)
  return found
}
