import type { Day } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constraintsOf, solve } from '../../test/naive-schedule.js'
import { plans, roomForPlans, worksOn } from '../../test/plans.js'
import { planSchedule } from './plan-schedule.js'
import type { Constraint } from './planned.js'
import type { PlanInput } from './read-plan.js'

function naive(input: PlanInput, constraints: readonly Constraint[] = constraintsOf(input)) {
  return solve(input, constraints, worksOn(input.calendar), roomForPlans)
}

describe('the days of a plan, beside those that are left when every impossible day is crossed out', () => {
  it('there are some for exactly the same plans', () => {
    const seen = { true: 0, false: 0 }
    fc.assert(
      fc.property(plans(), input => {
        const { feasible } = planSchedule(input)
        seen[`${feasible}`]++
        expect(feasible).toBe(naive(input) !== null)
      }),
      { numRuns: 300 },
    )
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(30)
  })

  it('the earliest are the first that are left', () => {
    fc.assert(
      fc.property(plans(), input => {
        const left = naive(input)
        fc.pre(left !== null)
        for (const { id, earliestStart, earliestEnd } of planSchedule(input).activities) {
          expect([earliestStart, earliestEnd]).toEqual(left.get(id)?.earliest)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('so they are when nobody minds how late it gets', () => {
    fc.assert(
      fc.property(plans(), input => {
        const limits = ['not-after', 'end']
        const left = naive(
          input,
          constraintsOf(input).filter(({ kind }) => !limits.includes(kind)),
        )
        fc.pre(left !== null)
        for (const { id, earliestStart, earliestEnd } of planSchedule(input).activities) {
          expect([earliestStart, earliestEnd]).toEqual(left.get(id)?.earliest)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the latest are the last that are left, by the end or by the finish of the earliest', () => {
    fc.assert(
      fc.property(plans(), input => {
        const planned = planSchedule(input)
        fc.pre(planned.feasible)
        const ends = planned.activities.map(({ earliestEnd }) => earliestEnd).toSorted()
        const end = input.end ?? (ends.at(-1) as Day)
        const left = naive({ ...input, end })
        for (const { id, latestStart, latestEnd } of planned.activities) {
          expect([latestStart, latestEnd]).toEqual(left?.get(id)?.latest)
        }
      }),
      { numRuns: 300 },
    )
  })
})
