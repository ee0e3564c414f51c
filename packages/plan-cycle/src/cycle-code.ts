import type { GateCode } from './gate.js'

/** Every code that this room can answer with about an act: the gates, and the arrows of the machine. */
export type CycleCode = GateCode | 'cycle.no-arrow' | 'cycle.out-of-order'
