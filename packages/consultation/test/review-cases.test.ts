import { readdirSync, readFileSync } from 'node:fs'
import { reviewing } from '@apertura/consultation/review'
import { describe, expect, it } from 'vitest'
import { city, entriesOf, panel, type Told } from './a-review.js'

interface Case {
  readonly sentence: string
  readonly told: readonly Told[]
  /** Where the problem of F-1 stands at the end; null when it is not known. */
  readonly comesOut: object | null
  /** Gates that the acts broke or may have broken, in order. */
  readonly broken: readonly string[]
  /** Gates that kept an act from having any effect. */
  readonly unapplied?: readonly string[]
}

const folder = new URL('../cases/review/', import.meta.url)
const files = readdirSync(folder).map(
  file =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      situation: string
      cases: readonly Case[]
    },
)
const review = reviewing(city, panel)

describe.each(files)('$situation', ({ cases }) => {
  it.each(cases)('$sentence', ({ told, comesOut, broken, unapplied = [] }) => {
    const { state, findings } = review.replay(entriesOf(told))
    expect(findings.map(({ code }) => code)).toEqual(broken)
    expect(state.unapplied.map(({ code }) => code)).toEqual(unapplied)
    const standing = review.standing(state, 'F-1', 'problem')
    if (comesOut === null) expect(standing).toBe(null)
    else expect(standing).toMatchObject(comesOut)
  })

  it.each(cases)('is told in whole sentences: $sentence', ({ told }) => {
    for (const { words, code } of review.replay(entriesOf(told)).findings)
      for (const locale of ['es-MX', 'en'])
        expect(words[locale], code).toMatch(/^(?! )(?!.*(undefined|null|“”|«»| {2}| [.,])).+\.$/)
  })
})

it('has a case in which each gate is broken', () => {
  const broken = new Set(files.flatMap(({ cases }) => cases.flatMap(each => each.broken)))
  // The rules of the example say how to appeal; a test of its own looks at rules that do not.
  expect(gateCodes.filter(code => !broken.has(code))).toEqual(['appeal.offered'])
})

const gateCodes = readFileSync(new URL('../src/review/review-code.ts', import.meta.url), 'utf8')
  .split('\n')
  .flatMap(line => /'([a-z.-]+)'/.exec(line)?.[1] ?? [])
