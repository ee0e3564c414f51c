import { type SqlDialect, type SqlQuery, toSql } from '@apertura/rules/sql'
import fc from 'fast-check'
import { expect } from 'vitest'
import { type CriterionFacts, compileCriteria } from '../src/criteria/index.js'
import { packs, rows, settings } from './sql-arbitraries.js'

/** Asks a database: fills its table with the rows, numbered from 0, and gives the rows of the answer. */
export type Ask = (
  rows: readonly CriterionFacts[],
  query: SqlQuery,
) => Promise<readonly (readonly unknown[])[]>

/** Holds that the database finds what closures find, for packs, settings and rows of every kind. */
export async function expectAgreement(
  dialect: SqlDialect,
  patterns: fc.Arbitrary<string>,
  ask: Ask,
  numRuns: number,
): Promise<void> {
  const anyRows = fc.array(rows, { minLength: 40, maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(packs(patterns), settings, anyRows, async (pack, setting, subjects) => {
      const query = toSql(pack, { dialect, table: ['a schema', 'the "table"'], id: 'row', ...setting })
      if (!query.ok) throw new Error(JSON.stringify(query.issues))
      const { judge, codes } = compileCriteria(pack, setting)
      const answer = await ask(subjects, query.value)
      expect(answer.map(([row]) => row)).toEqual(subjects.map((_, i) => i))
      for (const [i, facts] of subjects.entries()) {
        const outcomes = judge(facts)
        const differs = codes.findIndex((_, k) => answer[i]?.[k + 1] !== outcomes[k])
        const rule = pack.criteria.find(({ code }) => code === codes[differs])
        if (rule)
          throw new Error(said({ facts, rule, found: answer[i]?.[differs + 1], expected: outcomes[differs] }))
      }
    }),
    { numRuns, endOnFailure: true, reporter: first },
  )
}

const said = (value: unknown) => JSON.stringify(value)

/** What differed is enough; a pack of twelve criteria and eighty rows hides it. */
function first<T>(run: fc.RunDetails<T>): void {
  if (run.failed) throw new Error(`seed ${run.seed}: ${run.errorInstance}`)
}
