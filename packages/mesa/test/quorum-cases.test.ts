import { readdirSync, readFileSync } from 'node:fs'
import type { Certainty, LocalizedText, Outcome, Quorum } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { type CountedSeat, quorumOf } from '../src/quorum/index.js'

interface Case {
  readonly title: LocalizedText
  readonly given: { readonly rule: Quorum }
  readonly when: { readonly seats: readonly SeatsOfCase[] }
  readonly then: {
    readonly outcome: Outcome
    readonly lines: readonly {
      readonly where: string | null
      readonly whole: number
      readonly needed: number
      /** Two numbers where it is not known. */
      readonly present: number | readonly [number, number]
      readonly outcome: Outcome
    }[]
  }
}

/** Seats of one sector in one body: so many are vacant, on so many of the others somebody is, or perhaps is. */
interface SeatsOfCase {
  readonly body: string
  readonly sector: string
  readonly seats: number
  readonly vacant?: number
  /** What the roll says of a vacant seat. */
  readonly vacantMarked?: Certainty
  readonly present: number
  readonly perhaps?: number
}

const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder)
  .filter(file => file.startsWith('quorum'))
  .map(
    file =>
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        readonly situation: LocalizedText
        readonly cases: readonly Case[]
      },
  )

describe.each(files)('$situation.en', ({ cases }) => {
  it.each(cases)('$title.en', ({ given, when, then }) => {
    const { outcome, without, lines } = quorumOf(given.rule, when.seats.flatMap(seatsOf))
    expect(outcome).toBe(then.outcome)
    expect(without).toBe(typeof given.rule === 'string' ? given.rule : null)
    expect(lines).toEqual(
      then.lines.map(line => {
        const [min, max] = typeof line.present === 'number' ? [line.present, line.present] : line.present
        return { ...line, where: line.where === null ? null : named(line.where), present: { min, max } }
      }),
    )
  })
})

it('is told in Spanish and in English', () => {
  const titles = files.flatMap(({ situation, cases }) => [situation, ...cases.map(({ title }) => title)])
  for (const title of titles) expect(Object.keys(title)).toEqual(['es-MX', 'en'])
  expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length)
})

const named = (id: string) => ({ id, title: { 'es-MX': id } })

function seatsOf({
  body,
  sector,
  seats,
  vacant = 0,
  vacantMarked = 'no',
  present,
  perhaps = 0,
}: SeatsOfCase) {
  return Array.from({ length: seats }, (_, at): CountedSeat => {
    const filled = at < seats - vacant
    const there = at < present ? 'yes' : at < present + perhaps ? 'perhaps' : 'no'
    return { body: named(body), sector: named(sector), filled, present: filled ? there : vacantMarked }
  })
}
