import type { Contribution } from '@apertura/domain'
import type { CriteriaPack } from '@apertura/rules/criteria'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.js'
import { judging, partsOf } from './judging.js'
import { tallying } from './tally.js'

const title = { en: 'Title' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases' },
  inForce: { from: null },
} as const
const criteria: CriteriaPack = {
  id: 'small',
  edition: 3,
  facts: {
    part: { type: 'text', title },
    text: { type: 'text', title },
    title: { type: 'text', title },
    axis: { type: 'text', title },
    viable: { type: 'boolean', title },
  },
  criteria: [
    { code: 'text.there', holds: { fact: 'text', length: { min: 3 } }, ...norm },
    { code: 'title.short', holds: { fact: 'title', length: { max: 8 } }, ...norm, severity: 'warning' },
    {
      code: 'problem.axis',
      applies: { fact: 'part', is: 'problem' },
      holds: { fact: 'axis', known: true },
      ...norm,
    },
    {
      code: 'solution.viable',
      applies: { fact: 'part', is: 'solution' },
      holds: { fact: 'viable', is: true },
      ...norm,
    },
  ],
}
const contribution: Contribution = {
  id: 'F-1',
  title: 'Luz',
  body: 'No hay luz',
  axis: 'digital',
  channel: 'paper',
}

describe('judging contributions', () => {
  const { judge, findings, pack } = judging(criteria)

  it('judges a problem alone when no solution came with it', () => {
    expect(judge(contribution).parts).toEqual([
      {
        part: 'problem',
        outcome: 'met',
        met: ['text.there', 'title.short', 'problem.axis'],
        unmet: [],
        undetermined: [],
      },
    ])
  })

  it('judges the problem and the solution apart: either may stand without the other', () => {
    const [problem, solution] = judge(
      { ...contribution, axis: ' ', solution: 'Un poste' },
      { viable: true },
    ).parts
    expect([problem.outcome, problem.unmet]).toEqual(['unmet', ['problem.axis']])
    expect([solution?.outcome, solution?.met]).toEqual([
      'met',
      ['text.there', 'title.short', 'solution.viable'],
    ])
  })

  it('leaves to people what only people can say', () => {
    const [, solution] = judge({ ...contribution, solution: 'Un poste' }).parts
    expect([solution?.outcome, solution?.undetermined]).toEqual(['undetermined', ['solution.viable']])
  })

  it('lets a warning be unmet without refusing', () => {
    const [problem] = judge({ ...contribution, title: 'Un título demasiado largo' }).parts
    expect([problem.outcome, problem.unmet]).toEqual(['met', ['title.short']])
  })

  it('says in a sentence what it found, of the part that it is about', () => {
    const sentence = () => 'Falta luz.'
    const table = Object.fromEntries(criteria.criteria.map(({ code }) => [code, sentence]))
    const words = { 'es-MX': table, en: table }
    const [first] = findings(contribution, 'problem', words)
    expect(first?.about).toEqual({ kind: 'contribution', id: 'F-1', path: 'problem' })
    expect(pack).toBe('small@3')
  })

  it('takes a blank solution for none', () => {
    expect(partsOf({ ...contribution, solution: ' \n' })).toEqual(['problem'])
  })

  it('does not know what was left blank, nor a channel that nobody stated', () => {
    const facts = factsOf({ ...contribution, territory: ' ', channel: 'not-stated' }, 'problem')
    expect([facts['territory'], facts['channel']]).toEqual([undefined, undefined])
  })

  it('counts every contribution once, whatever comes', () => {
    const texts = fc.record({
      title: fc.string(),
      body: fc.string(),
      solution: fc.string(),
      axis: fc.string(),
    })
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 30 }), many => {
        const counting = tallying(judging(criteria).codes)
        for (const [i, each] of many.entries()) counting.add(judge({ ...each, id: `F-${i}`, channel: 'web' }))
        const { total, met, unmet, undetermined, byCriterion, solutions } = counting.tally()
        expect(total).toBe(many.length)
        expect(met + unmet + undetermined).toBe(total)
        const asked = byCriterion['text.there']
        expect((asked?.met ?? 0) + (asked?.unmet ?? 0) + (asked?.undetermined ?? 0)).toBe(total)
        expect(solutions.total).toBe(many.filter(({ solution }) => solution.trim() !== '').length)
      }),
    )
  })
})
