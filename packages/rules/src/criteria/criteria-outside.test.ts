import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { consultationCriteria as pack } from '../../test/a-criteria-pack.js'
import { compileCriteria } from './compile-criteria.js'
import type { CriterionFacts } from './condition.js'

const contribution: CriterionFacts = {
  title: 'Más árboles en la avenida',
  receivedOn: '2022-07-20',
  public: true,
  axis: 'water',
  tags: [],
  votes: 12,
  place: 'Penón de los Baños',
}

describe('criteria among strangers', () => {
  it('never crash on what comes from outside', () => {
    const strange = [
      Number.NaN,
      Infinity,
      7,
      true,
      {},
      [null],
      () => 1,
      Symbol('x'),
      '\ud800\u0000',
      '\u202e',
      'x'.repeat(10_000_000),
    ]
    const names = Object.keys(pack.facts)
    for (const value of strange) {
      const facts = Object.fromEntries(names.map(name => [name, value])) as CriterionFacts
      const outcomes = Array.from(compileCriteria(pack).judge(facts))
      expect(outcomes.every(each => each <= 3)).toBe(true)
    }
  })

  it('run where code from strings is forbidden', () => {
    const program = `import { columnsFrom, compileColumns, compileCriteria } from '@apertura/rules/criteria'
      const pack = ${JSON.stringify(pack)}
      const one = ${JSON.stringify(contribution)}
      const columns = compileColumns(pack).judge(columnsFrom(pack, [one]))
      console.log(compileCriteria(pack).judge(one).join(''), columns.map(([outcome]) => outcome).join(''))`
    const said = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '-e', program],
      { encoding: 'utf8', cwd: new URL('../../', import.meta.url).pathname },
    )
    expect(said.trim()).toBe('1111110111 1111110111')
  })
})
