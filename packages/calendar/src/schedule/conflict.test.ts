import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constraintsOf, solve } from '../../test/naive-schedule.js'
import { plans, roomForPlans, worksOn } from '../../test/plans.js'
import { planSchedule } from './plan-schedule.js'
import type { Constraint } from './planned.js'

describe('the conflict of a plan that cannot be', () => {
  it('cannot hold, and can as soon as any one of its constraints is dropped', () => {
    const kinds = new Set<Constraint['kind']>()
    fc.assert(
      fc.property(plans(), input => {
        const planned = planSchedule(input)
        fc.pre(!planned.feasible)
        const { conflict } = planned
        const holds = (constraints: readonly Constraint[]) =>
          solve(input, constraints, worksOn(input.calendar), roomForPlans) !== null
        expect(constraintsOf(input)).toEqual(expect.arrayContaining([...conflict]))
        expect(holds(conflict)).toBe(false)
        for (const constraint of conflict) {
          kinds.add(constraint.kind)
          expect(holds(conflict.filter(other => other !== constraint))).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
    expect([...kinds].sort()).toEqual([
      'after',
      'end',
      'not-after',
      'not-before',
      'session',
      'silence',
      'start',
    ])
  })
})
