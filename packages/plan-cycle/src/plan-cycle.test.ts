import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { planCycle } from './plan-cycle.js'

const cycle = planCycle(aDefinition())

describe('the life of a plan', () => {
  it('starts outside OGP, with its works running and nothing but antecedents', () => {
    expect(cycle.summarise(cycle.initial, '2030-01-01')).toEqual({
      membership: { state: 'outside', possible: ['outside'] },
      works: { state: 'running', stage: ['antecedents'], possible: [['running', 'antecedents']] },
      parentheses: [],
    })
  })
  it('leaps', () => {
    const { state, applied, findings } = cycle.evolve(
      cycle.initial,
      anEntry('consultation.opened', '2030-07'),
      { at: '2030-07-15' },
    )
    console.log(
      JSON.stringify([state, applied, findings.map(f => [f.code, f.outcome, f.words['es-MX']])], null, 1),
    )
    console.log(cycle.summarise(state, '2030-07-15'))
    console.log(
      JSON.stringify(
        cycle
          .can(state, { kind: 'plan.submitted' }, '2030-08-01')
          .findings.map(f => [f.code, f.outcome, f.words.en]),
        null,
        1,
      ),
    )
    console.log(cycle.acts)
    console.log(
      cycle.replay([
        anEntry('implementation.completed', '2031'),
        anEntry('inception.reported', '2031'),
        anEntry('consultation.opened', '2032'),
      ]).state,
    )
  })
})
