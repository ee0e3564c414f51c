import { readdirSync, readFileSync } from 'node:fs'
import {
  advisoryGroupCriteria,
  advisoryGroupSentences,
  criteria as consultationCriteria,
  sentences as consultationSentences,
} from '@apertura/cities/cdmx/criteria'
import { petitionCriteria, petitionSentences } from '@apertura/cities/mx/criteria'
import {
  type CriteriaPack,
  type CriterionFacts,
  columnsFrom,
  compileColumns,
  compileCriteria,
  readCriteria,
  readSentences,
  type SentenceTables,
  wordsFrom,
} from '@apertura/rules/criteria'
import { describe, expect, it } from 'vitest'

interface CaseFile {
  readonly code: string
  readonly norm: string
  readonly cases: readonly {
    readonly sentence: string
    readonly facts: CriterionFacts
    readonly expected: string
  }[]
}

const outcomes = ['unmet', 'met', 'undetermined', 'not-concerned']
const packs: readonly (readonly [CriteriaPack, SentenceTables<string>])[] = [
  [consultationCriteria, consultationSentences],
  [advisoryGroupCriteria, advisoryGroupSentences],
  [petitionCriteria, petitionSentences],
]

describe.each(packs)('$id', (pack, sentences) => {
  const folder = new URL(`../cases/${pack.id}/`, import.meta.url)
  const rows = readdirSync(folder).flatMap(file => {
    const { code, cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as CaseFile
    return cases.map(one => ({ code, ...one }))
  })
  const compiled = compileCriteria(pack)
  const words = wordsFrom(sentences)

  it.each(rows)('$code: $sentence → $expected', ({ code, facts, expected }) => {
    expect(outcomes[compiled.judge(facts)[compiled.codes.indexOf(code)] as number]).toBe(expected)
  })

  it('shows every criterion met, unmet and undetermined, and no other', () => {
    for (const { code } of pack.criteria) {
      const shown = rows.filter(each => each.code === code).map(({ expected }) => expected)
      expect([code, ...shown]).toEqual(expect.arrayContaining(['met', 'unmet', 'undetermined']))
    }
    expect(rows.map(({ code }) => code).filter(code => !compiled.codes.includes(code))).toEqual([])
  })

  it.each(['es-MX', 'en'])('says each outcome in %s in a whole sentence of its own', locale => {
    const said = new Map<string, string>()
    for (const { code, facts } of rows) {
      const all = compiled.findings(facts, words, { kind: 'contribution', id: 'x' })
      const finding = all.find(each => each.code === code)
      if (!finding) continue
      const sentence = finding.words[locale] as string
      expect(sentence, code).toMatch(/^(?!.*(undefined|null|\{|\}|«»|“”)).+\.$/s)
      expect(said.get(sentence) ?? `${code} ${finding.outcome}`).toBe(`${code} ${finding.outcome}`)
      said.set(sentence, `${code} ${finding.outcome}`)
    }
    expect(said.size).toBeGreaterThanOrEqual(3 * pack.criteria.length)
  })

  it('finds the same column by column', () => {
    const columns = compileColumns(pack).judge(
      columnsFrom(
        pack,
        rows.map(({ facts }) => facts),
      ),
    )
    const one = rows.map(({ facts }) => [...compiled.judge(facts)])
    expect(columns.map(each => [...each])).toEqual(compiled.codes.map((_, i) => one.map(each => each[i])))
  })

  it('is plain data that reads back without an issue, sentences too', () => {
    expect(readCriteria(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack })
    for (const table of Object.values(sentences))
      expect(readSentences(table, pack)).toEqual({ ok: true, value: table })
  })
})

it('lets a city ask for a longer text, and spaces alone stay nothing', () => {
  const outcomesOf = (text: string) => {
    const { codes, judge } = compileCriteria(consultationCriteria, { parameters: { shortest: 20 } })
    return outcomes[judge({ text })[codes.indexOf('contribution.says-something')] as number]
  }
  expect(['No hay luz.', 'En mi calle no hay luz.'].map(outcomesOf)).toEqual(['unmet', 'met'])
  expect(outcomesOf(' '.repeat(30))).toBe('unmet')
})
