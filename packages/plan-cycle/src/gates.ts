import type { Definition, EntryKind } from '@apertura/domain'
import type { Gate } from './gate.js'
import { applying } from './gates/applying.js'
import { approving } from './gates/approving.js'
import { closing } from './gates/closing.js'
import { consulting } from './gates/consulting.js'
import { convening } from './gates/convening.js'
import { following } from './gates/following.js'
import { leaving } from './gates/leaving.js'
import { pausing } from './gates/pausing.js'
import { seating } from './gates/seating.js'
import { working } from './gates/working.js'

/** Every gate, in the order in which answers list them. */
export const gates: readonly Gate[] = [
  ...applying,
  ...convening,
  ...consulting,
  ...approving,
  ...following,
  ...closing,
  ...working,
  ...leaving,
  ...seating,
  ...pausing,
]

/** The gates of a definition, looked up by kind of entry. */
export interface GateIndex {
  /** Kinds before which a gate of their own stands. */
  readonly kinds: readonly EntryKind[]
  before(kind: EntryKind): readonly Gate[]
}

/** Sorts the gates by the kinds that they guard in this definition. */
export function gatesOf(definition: Definition): GateIndex {
  const everyKind = gates.filter(({ guards }) => guards === 'every')
  const byKind = new Map<EntryKind, Gate[]>()
  for (const gate of gates) {
    if (gate.guards === 'every') continue
    for (const kind of typeof gate.guards === 'function' ? gate.guards(definition) : gate.guards) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), gate])
    }
  }
  const before = new Map([...byKind].map(([kind, own]) => [kind, [...own, ...everyKind]]))
  return { kinds: [...byKind.keys()], before: kind => before.get(kind) ?? everyKind }
}
