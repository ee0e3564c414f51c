import { readdirSync, readFileSync } from 'node:fs'
import type { Day, Definition, EntryDraft, EntryKind, Finding, Outcome } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { gates } from '../src/gates.js'
import { type Act, inOrder, planCycle } from '../src/index.js'

interface Case {
  readonly sentence: string
  readonly given: readonly { readonly kind: EntryKind; readonly on: string; readonly data?: object }[]
  readonly act: Act
  readonly on: Day
  /** The day from which one looks, when it is later than the act. */
  readonly seenOn?: Day
  readonly expected: Outcome
  readonly definition?: Partial<Definition>
}
interface CaseFile {
  readonly gate: string
  readonly norm: string
  readonly cases: readonly Case[]
}

const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder).map(
  file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as CaseFile,
)

const findingsOf = (gate: string, { given, act, on, seenOn = on, definition }: Case): readonly Finding[] => {
  const cycle = planCycle(aDefinition(definition))
  const entries = given.map(({ kind, on, data }): EntryDraft => anEntry(kind, on, data ?? {}))
  const { state } = cycle.replay(inOrder(entries), { at: seenOn })
  return cycle.can(state, act, on).findings.filter(({ code }) => code === gate)
}

describe.each(files)('$gate: $norm', ({ gate, cases }) => {
  it.each(cases)('$sentence → $expected', one => {
    expect(findingsOf(gate, one).map(({ outcome }) => outcome)).toEqual([one.expected])
  })
})

describe.each(['es-MX', 'en'])('the words in %s', locale => {
  it.each(files)('of $gate have no holes, and say something else for each outcome', ({ gate, cases }) => {
    const said = cases.flatMap(one =>
      findingsOf(gate, one).map(({ outcome, words }) => [outcome, words[locale]]),
    )
    for (const [, sentence] of said)
      expect(sentence).toMatch(/^(?!.*(undefined|null|\[object|\(\)|«»|“”)).+\.$/)
    const byOutcome = new Map(said.map(([outcome, sentence]) => [sentence, outcome]))
    for (const [outcome, sentence] of said) expect(byOutcome.get(sentence)).toBe(outcome)
  })
})

describe('the cases', () => {
  it('show every gate met, unmet and undetermined', () => {
    const shown = new Map(
      files.map(({ gate, cases }) => [gate, new Set(cases.map(({ expected }) => expected))]),
    )
    for (const { code } of gates) {
      expect([code, ...(shown.get(code) ?? [])].sort()).toEqual([code, 'met', 'undetermined', 'unmet'].sort())
    }
  })

  it('stand for gates that the README lists', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    expect(gates.map(({ code }) => code).filter(code => !readme.includes(`\`${code}\``))).toEqual([])
  })

  it('know no gate that does not exist', () => {
    const codes = gates.map(({ code }): string => code)
    expect(files.map(({ gate }) => gate).filter(gate => !codes.includes(gate))).toEqual([])
  })
})
