import { expect, it } from 'vitest'
import * as eligibility from '../src/index.js'

it('exports exactly this', () => {
  expect(Object.keys(eligibility).sort()).toEqual([
    'judgeApplicants',
    'ogpLocal2021Joining',
    'ogpLocal2021JoiningSentences',
    'ogpLocalCall2020',
    'ogpLocalCall2020Sentences',
  ])
})
