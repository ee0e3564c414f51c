import { readdirSync, readFileSync } from 'node:fs'
import type { Arithmetic, ComputedResult, LocalizedText, Method } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { type Ballot, resultOf } from '../src/decision/index.js'

type Counts = Readonly<Record<string, number>>
type Count = number | readonly [number, number]

interface Case {
  readonly title: LocalizedText
  readonly given: { readonly rule: Method['decision'] }
  readonly when: {
    /** How many took each position, by name and without a sector. */
    readonly positions?: Counts
    /** The same sector by sector. */
    readonly sectors?: Readonly<Record<string, Counts>>
    readonly counted?: { readonly how: string; readonly counts: Counts }
    /** Those who took a position when absent; two numbers where it is not known. */
    readonly present?: Count
    /** As many as are there when absent. */
    readonly filled?: number
    /** As many as are held when absent. */
    readonly seats?: number
    readonly recused?: number
    readonly tieBroken?: 'adopted' | 'rejected'
    readonly declared?: NonNullable<Ballot['declared']>
  }
  readonly then: {
    readonly result: ComputedResult['result']
    /** Kind of the rule that gave it. */
    readonly by?: string
    /** What the rules before it gave. */
    readonly before?: readonly string[]
    /** Numbers among those shown; `in-favour@sociedad` is that of a sector. */
    readonly numbers?: Readonly<Record<string, Count>>
  }
}

const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder)
  .filter(file => file.startsWith('decision'))
  .map(
    file =>
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        readonly situation: LocalizedText
        readonly cases: readonly Case[]
      },
  )

describe.each(files)('$situation.en', ({ cases }) => {
  it.each(cases)('$title.en', ({ given, when, then }) => {
    const { rule, result, before, arithmetic } = resultOf(given.rule, ballotOf(when))
    expect(result).toBe(then.result)
    if (then.by) expect(typeof rule === 'string' ? rule : rule.kind).toBe(then.by)
    if (then.before) expect(before.map(each => each.result)).toEqual(then.before)
    expect(numbersOf(arithmetic)).toMatchObject(then.numbers ?? {})
  })
})

it('is told in Spanish and in English', () => {
  const titles = files.flatMap(({ situation, cases }) => [situation, ...cases.map(({ title }) => title)])
  for (const title of titles) expect(Object.keys(title)).toEqual(['es-MX', 'en'])
  expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length)
})

function ballotOf({
  positions = {},
  sectors = {},
  counted,
  present,
  tieBroken,
  declared,
  ...more
}: Case['when']) {
  const named = [
    ...each(positions).map(position => ({ position, sector: null })),
    ...Object.entries(sectors).flatMap(([id, counts]) =>
      each(counts).map(position => ({ position, sector: { id, title: { 'es-MX': id } } })),
    ),
  ]
  const there = present ?? named.length
  const [min, max] = typeof there === 'number' ? [there, there] : there
  const { filled = max, recused = 0 } = more
  const ballot: Ballot = {
    positions: named,
    counted: counted
      ? {
          how: counted.how,
          counts: Object.entries(counted.counts).map(([position, count]) => ({ position, count })),
        }
      : null,
    present: { min, max },
    filled,
    seats: more.seats ?? filled,
    recused,
    tieBroken: tieBroken ?? null,
  }
  return declared ? { ...ballot, declared } : ballot
}

const each = (counts: Counts) =>
  Object.entries(counts).flatMap(([position, count]) => Array.from({ length: count }, () => position))

const numbersOf = (lines: readonly Arithmetic[]) =>
  Object.fromEntries(
    lines.map(({ what, where, value }) => [
      where ? `${what}@${where.id}` : what,
      typeof value === 'number' ? value : [value.min, value.max],
    ]),
  )
