import type { CriteriaPack, SentenceTables } from '@apertura/rules/criteria'
import { type CriterionFacts, compileCriteria, readCriteria, readSentences } from '@apertura/rules/criteria'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ogpLocal2021Joining,
  ogpLocal2021JoiningSentences,
  ogpLocalCall2020,
  ogpLocalCall2020Sentences,
} from '../src/index.js'

const packs: readonly (readonly [CriteriaPack, SentenceTables<string>])[] = [
  [ogpLocalCall2020, ogpLocalCall2020Sentences],
  [ogpLocal2021Joining, ogpLocal2021JoiningSentences],
]

describe.each(packs)('$id', (pack, sentences) => {
  it('is plain data that reads back without an issue', () => {
    expect(readCriteria(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack })
  })

  it.each(Object.entries(sentences))(
    'names in its sentences of %s only what each criterion uses',
    (_, table) => {
      expect(readSentences(table, pack)).toEqual({ ok: true, value: table })
    },
  )

  it('gives an address for every norm, and uses every fact that it declares or shares', () => {
    for (const { source } of pack.criteria) expect(source.url).toMatch(/^https:\/\//)
    const asked = packs.map(([each]) => JSON.stringify(each.criteria)).join()
    expect(Object.keys(pack.facts).filter(name => !asked.includes(`"fact":"${name}"`))).toEqual([])
  })
})

describe('what is in force', () => {
  const codesOn = (pack: CriteriaPack, on: string) => compileCriteria(pack, { on }).codes

  it('is the call of 2020 from the day it opened to the end of its year', () => {
    expect(codesOn(ogpLocalCall2020, '2020-05-25')).toEqual([])
    expect(codesOn(ogpLocalCall2020, '2020-09-30')).toHaveLength(ogpLocalCall2020.criteria.length)
    expect(codesOn(ogpLocalCall2020, '2021-01-01')).toEqual([])
  })

  it('asks for two letters only since the round of 2022', () => {
    expect(codesOn(ogpLocal2021Joining, '2021-06-30')).not.toContain('joining.letters-enough')
    expect(codesOn(ogpLocal2021Joining, '2022-03-01')).toContain('joining.letters-enough')
  })

  it('lets a city correct a value without touching a criterion', () => {
    const facts = { monthsLeft: 18 }
    const at = (leastMonths: number) => {
      const { codes, judge } = compileCriteria(ogpLocal2021Joining, { parameters: { leastMonths } })
      return judge(facts)[codes.indexOf('joining.term-left')]
    }
    expect([at(16), at(18), at(19)]).toEqual([1, 1, 0])
  })
})

describe('what is learnt later', () => {
  const { facts, criteria } = ogpLocal2021Joining
  const value = { boolean: fc.boolean(), number: fc.nat({ max: 40 }), date: fc.constant('2022-03-01') }
  const whole = fc.record(
    Object.fromEntries(
      Object.entries(facts).map(([name, { type }]) => [name, value[type as keyof typeof value]]),
    ),
  )
  const known = fc.subarray(Object.keys(facts))

  it('settles what was open and overturns nothing', () => {
    const { judge } = compileCriteria(ogpLocal2021Joining)
    fc.assert(
      fc.property(whole, known, (all: CriterionFacts, names) => {
        const part = Object.fromEntries(names.map(name => [name, all[name]]))
        const [before, after] = [judge(part), judge(all)]
        for (let i = 0; i < criteria.length; i += 1) {
          expect(after[i]).not.toBe(2)
          if (before[i] !== 2) expect(after[i]).toBe(before[i])
        }
      }),
      { numRuns: 200 },
    )
  })
})
