import { readdirSync, readFileSync } from 'node:fs'
import { meeting } from '@apertura/mesa'
import { describe, expect, it } from 'vitest'
import { entriesOf, given, type ToldAct, town } from './a-mesa.js'

interface Case {
  readonly sentence: string
  /** What had happened, by name. */
  readonly given: string
  /** By which method; six moments when absent. */
  readonly method?: string
  readonly ballot?: string
  readonly when: readonly ToldAct[]
  /** Gates that the acts broke or may have broken, in order. */
  readonly broken: readonly string[]
  /** Gates that kept an act from having any effect. */
  readonly unapplied?: readonly string[]
  /** What the last finding with such a fact says must come first. */
  readonly first?: readonly string[]
  readonly comesOut?: object
}

const folder = new URL('../cases/session/', import.meta.url)
const files = readdirSync(folder).map(
  file =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { situation: string; cases: readonly Case[] },
)
const mesa = meeting(town)

function told({ given: name, method, ballot, when }: Case) {
  const before = (given[name] ?? []).map(({ kind, on, data }): ToldAct => {
    const more = {
      ...(kind === 'mesa.convened' && method !== undefined ? { method } : {}),
      ...(kind === 'decision.opened' && ballot !== undefined ? { ballot } : {}),
    }
    return { kind, ...(on === undefined ? {} : { on }), data: { ...data, ...more } }
  })
  const start = mesa.replay(entriesOf(before, 'antes'))
  return { start, ...mesa.replay(entriesOf(when), start.state) }
}

describe.each(files)('$situation', ({ cases }) => {
  it.each(cases)('$sentence', each => {
    const { start, state, findings } = told(each)
    expect(start.findings.map(({ code }) => code)).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual(each.broken)
    expect(state.unapplied.map(({ code }) => code)).toEqual(each.unapplied ?? [])
    if (each.first) expect(findings.findLast(({ facts }) => facts.first)?.facts.first).toEqual(each.first)
    if (each.comesOut) expect(mesa.summarise(state)).toMatchObject(each.comesOut)
    expect(mesa.account(state).findings).toEqual(findings)
  })

  it.each(cases)('is told in whole sentences: $sentence', each => {
    for (const { words, code } of told(each).findings)
      for (const locale of ['es-MX', 'en'])
        expect(words[locale], code).toMatch(/^(?! )(?!.*(undefined|null|“”|«»| {2}| [.,])).+\.$/)
  })
})

it('has a case in which each gate is broken', () => {
  const broken = new Set(files.flatMap(({ cases }) => cases.flatMap(each => each.broken)))
  expect(gateCodes.length).toBeGreaterThan(50)
  expect(gateCodes.filter(code => !broken.has(code))).toEqual([])
})

const gateCodes = readFileSync(new URL('../src/mesa-code.ts', import.meta.url), 'utf8')
  .split('\n')
  .flatMap(line => /'(mesa\.[a-z-]+)'/.exec(line)?.[1] ?? [])
