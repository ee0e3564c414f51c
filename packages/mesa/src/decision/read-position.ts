import type { PositionTaken } from '@apertura/domain'

/**
 * What a position is to a rule. `neither` takes part without weighing on a side, `away` takes no part, and
 * `unread` is a word that the rule does not know, which may mean any of them.
 */
export type Side = 'in-favour' | 'against' | 'neither' | 'away' | 'unread'

/** Reads a position as a rule does. */
export type ReadPosition = (position: PositionTaken) => Side

const sides: ReadonlyMap<PositionTaken, Side> = new Map<PositionTaken, Side>([
  ['agree', 'in-favour'],
  ['reservation', 'in-favour'],
  ['object', 'against'],
  ['stand-aside', 'neither'],
  ['abstain', 'neither'],
  ['absent', 'away'],
  ['recused', 'away'],
])

/** Reads a position in the words that every method has: a reservation is in favour, standing aside is on no side. */
export const readPosition: ReadPosition = position => sides.get(position) ?? 'unread'
