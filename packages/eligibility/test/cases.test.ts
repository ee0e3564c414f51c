import { readdirSync, readFileSync } from 'node:fs'
import {
  type CriteriaPack,
  type CriterionFacts,
  compileCriteria,
  type SentenceTables,
  wordsFrom,
} from '@apertura/rules/criteria'
import { describe, expect, it } from 'vitest'
import {
  ogpLocal2021Joining,
  ogpLocal2021JoiningSentences,
  ogpLocalCall2020,
  ogpLocalCall2020Sentences,
} from '../src/index.js'

interface CaseFile {
  readonly code: string
  readonly norm: string
  readonly packs: readonly string[]
  readonly cases: readonly {
    readonly sentence: string
    readonly facts: CriterionFacts
    readonly expected: string
  }[]
}

const outcomes = ['unmet', 'met', 'undetermined', 'not-concerned']
const packs: readonly (readonly [CriteriaPack, SentenceTables<string>])[] = [
  [ogpLocalCall2020, ogpLocalCall2020Sentences],
  [ogpLocal2021Joining, ogpLocal2021JoiningSentences],
]
const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder).map(
  file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as CaseFile,
)
const rows = files.flatMap(({ code, packs: ids, cases }) =>
  ids.flatMap(pack => cases.map(one => ({ code, pack, ...one }))),
)

describe.each(packs)('$id', (pack, sentences) => {
  const compiled = compileCriteria(pack)
  const words = wordsFrom(sentences)
  const own = rows.filter(each => each.pack === pack.id)

  it.each(own)('$code: $sentence → $expected', ({ code, facts, expected }) => {
    const outcome = compiled.judge(facts)[compiled.codes.indexOf(code)] as number
    expect(outcomes[outcome]).toBe(expected)
  })

  it('shows every criterion met, unmet and undetermined', () => {
    for (const { code } of pack.criteria) {
      const shown = own.filter(each => each.code === code).map(({ expected }) => expected)
      expect([code, ...shown]).toEqual(expect.arrayContaining(['met', 'unmet', 'undetermined']))
    }
  })

  it.each(['es-MX', 'en'])('says each outcome in %s in a whole sentence of its own', locale => {
    const said = new Map<string, string>()
    for (const { code, facts } of own) {
      const finding = compiled
        .findings(facts, words, { kind: 'party', id: 'x' })
        .find(each => each.code === code)
      if (!finding) continue
      const sentence = finding.words[locale] as string
      expect(sentence, code).toMatch(/^(?!.*(undefined|null|\{|\}|«»|“”)).+\.$/)
      expect(said.get(sentence) ?? `${code} ${finding.outcome}`).toBe(`${code} ${finding.outcome}`)
      said.set(sentence, `${code} ${finding.outcome}`)
    }
    expect(said.size).toBeGreaterThanOrEqual(3 * pack.criteria.length)
  })
})

it('knows no case of a criterion that is in no pack', () => {
  const codes = packs.flatMap(([{ id, criteria }]) => criteria.map(({ code }) => `${id} ${code}`))
  expect(rows.map(({ pack, code }) => `${pack} ${code}`).filter(each => !codes.includes(each))).toEqual([])
})
