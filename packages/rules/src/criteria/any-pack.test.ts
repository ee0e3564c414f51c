import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packs, someFacts } from '../../test/any-criteria.js'
import { naive } from '../../test/naive-criteria.js'
import { compileColumns } from './compile-columns.js'
import { compileCriteria } from './compile-criteria.js'
import type { CriterionFacts } from './condition.js'
import type { CriteriaPack } from './criteria-pack.js'
import { columnsFrom } from './fact-columns.js'

const outcome = { no: 0, yes: 1, perhaps: 2 }
const byHand = ({ criteria, ...pack }: CriteriaPack, facts: CriterionFacts) =>
  criteria.map(({ holds, applies }) => {
    const concerned = applies ? naive(applies, facts, { criteria, ...pack }) : 'yes'
    const answer = outcome[naive(holds, facts, { criteria, ...pack })]
    return concerned === 'no' ? 3 : concerned === 'perhaps' && answer === 0 ? 2 : answer
  })

describe('the interpreters', () => {
  it('agree with each other and with reading word by word, on any pack and any facts', () => {
    fc.assert(
      fc.property(packs(), fc.array(someFacts(), { maxLength: 12 }), (pack, subjects) => {
        const expected = subjects.map(facts => byHand(pack, facts))
        const compiled = compileCriteria(pack)
        expect(subjects.map(facts => Array.from(compiled.judge(facts)))).toEqual(expected)
        const columns = compileColumns(pack).judge(columnsFrom(pack, subjects))
        expect(subjects.map((_, i) => columns.map(each => each[i]))).toEqual(expected)
      }),
      { numRuns: 400 },
    )
  })
})
