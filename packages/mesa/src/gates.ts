import type { Gate } from './gate.js'
import { agenda } from './gates/agenda.js'
import { agreeing } from './gates/agreeing.js'
import { calling } from './gates/calling.js'
import { deciding } from './gates/deciding.js'
import { hours } from './gates/hours.js'
import { order } from './gates/order.js'
import { people } from './gates/people.js'
import { voting } from './gates/voting.js'
import type { MesaKind } from './mesa-act.js'

const gates: readonly Gate[] = [
  ...order,
  ...hours,
  ...calling,
  ...people,
  ...agenda,
  ...deciding,
  ...voting,
  ...agreeing,
]
const byCode = new Map(gates.map(gate => [gate.code as string, gate]))
const byKind = new Map<MesaKind, readonly Gate[]>()

/** The gates before acts of one kind. */
export function gatesBefore(kind: MesaKind): readonly Gate[] {
  const known = byKind.get(kind)
  if (known) return known
  const found = gates.filter(({ guards }) => guards.includes(kind))
  byKind.set(kind, found)
  return found
}

/** The gate of a code. */
export function gateOf(code: string): Gate | undefined {
  return byCode.get(code)
}
