import type { Between, Named, QuorumLine, QuorumRule } from '@apertura/domain'
import { neededOf } from './needed-of.js'

/** How many seats there are somewhere, how many somebody holds, and on how many of those somebody is there. */
export interface SeatCount {
  /** A body or sector; null for the whole. */
  readonly where: Named | null
  /** Null where people were counted and nobody states how many could come. */
  readonly seats: number | null
  readonly filled: number | null
  readonly present: Between
}

/** The same seats, counted over all and place by place. */
export interface SeatCounts {
  readonly all: SeatCount
  readonly bodies: readonly SeatCount[]
  readonly sectors: readonly SeatCount[]
}

/** The lines of a rule, then those of the rules that must hold as well. */
export function linesOfRule(rule: QuorumRule, counts: SeatCounts): readonly QuorumLine[] {
  const { also = [] } = rule
  return [
    ...placesOf(rule, counts).map(place => lineOf(rule, place)),
    ...also.flatMap(each => linesOfRule(each, counts)),
  ]
}

/** Where a rule is counted. A rule for each body, where there is no body, is counted over the nobody that there is. */
function placesOf({ in: where = 'all' }: QuorumRule, { all, bodies, sectors }: SeatCounts) {
  const places = where === 'all' ? [] : where === 'each-body' ? bodies : sectors
  return places.length > 0 ? places : [all]
}

function lineOf(
  { atLeast, strict, of }: QuorumRule,
  { where, seats, filled, present }: SeatCount,
): QuorumLine {
  const whole = of === 'filled' ? filled : seats
  if (whole === null && typeof atLeast !== 'number')
    return { where, whole, needed: null, present, outcome: 'undetermined' }
  const needed = neededOf(atLeast, whole ?? present.max, strict)
  const outcome = present.min >= needed ? 'met' : present.max < needed ? 'unmet' : 'undetermined'
  return { where, whole, needed, present, outcome }
}
