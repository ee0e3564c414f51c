import { archive } from '@apertura/archive'
import { type OpenDataOptions, openData } from '@apertura/archive/open-data'
import type { Care, DataClass } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { isUnsaid, unsaidOf } from '../src/open-data/statistics/unsaid-of.js'
import { aMesa, aRecord, villa, villaRecord } from './open-data-city.js'

const codes = ['a', 'b', 'c', 'd']

/** Every way to share out a number among some. */
function* shares(total: number, among: number): Generator<readonly number[]> {
  if (among === 1) {
    yield [total]
    return
  }
  for (let first = 0; first <= total; first++)
    for (const rest of shares(total - first, among - 1)) yield [first, ...rest]
}

describe('what a count leaves unsaid', () => {
  it.each([2, 3, 4].flatMap(among => [2, 3, 5].map(fewest => [among, fewest] as const)))(
    'cannot be computed by whoever knows the total, the rule and all the rest (%i cells, fewest %i)',
    (among, fewest) => {
      const narrow: string[] = []
      for (let total = 1; total <= 30; total++) {
        const alike = new Map<string, number[][]>()
        for (const share of shares(total, among)) {
          const unsaid = unsaidOf(new Map(share.map((n, i) => [codes[i] ?? '', n])), fewest)
          const view =
            unsaid === 'all'
              ? 'all'
              : share.map((n, i) => (isUnsaid(unsaid, codes[i] ?? '') ? '?' : n)).join()
          alike.set(view, [...(alike.get(view) ?? []), [...share]])
        }
        for (const [view, tables] of alike) {
          const marks = view === 'all' ? codes.slice(0, among).map(() => '?') : view.split(',')
          marks.forEach((shown, i) => {
            const values = tables.map(table => table[i] ?? 0)
            const width = Math.max(...values) - Math.min(...values)
            if (shown === '?' && width < Math.min(fewest, total))
              narrow.push(`${total}: ${view}, cell ${i} has ${width + 1} values`)
          })
        }
      }
      expect(narrow).toEqual([])
    },
  )
})

const sent = (channel: string, count: number, from = 0, care: readonly Care[] = []) =>
  Array.from({ length: count }, (_, i) =>
    anEntry(
      'contribution.received',
      '2030-02-01',
      {
        contribution: `f-${from + i}`,
        channel,
        content: { commitment: 'ab'.repeat(32) },
        ...(i === 0 && care.length > 0 ? { care } : {}),
      },
      { id: `in-${from + i}` },
    ),
  )
const consultation = aRecord(
  ...sent('web', 40),
  ...sent('paper', 12, 40),
  ...sent('telephone', 3, 52, ['minor']),
)
type Row = Readonly<Record<string, unknown>>
const rowsOf = (name: string, options: OpenDataOptions = {}): readonly Row[] =>
  JSON.parse(
    openData(villa(), { consultation, ...options }).find(({ path }) => path === `tables/${name}.json`)
      ?.content ?? '[]',
  )
const numbers = (by: string, options: OpenDataOptions = {}) =>
  rowsOf('statistics', options)
    .filter(row => row.by === by)
    .map(({ value, count }) => [value, count])

describe('the numbers of a consultation', () => {
  it('leave out a small group, and the next that would give it away', () => {
    expect(numbers('all')).toContainEqual([null, 55])
    expect(numbers('channel')).toEqual([
      ['paper', null],
      ['telephone', null],
      ['web', 40],
    ])
  })

  it('are not undone by the rows of single folios', () => {
    const channels = rowsOf('verdicts').map(({ channel }) => channel)
    expect(channels.filter(each => each === 'web')).toHaveLength(40)
    expect(channels.filter(each => each === null)).toHaveLength(15)
  })

  it('do not tell that one needs care, and tell that many do', () => {
    expect(numbers('care')).toEqual([
      ['sensitive-data', 0],
      ['minor', null],
    ])
    const many = aRecord(
      ...Array.from({ length: 30 }, (_, i) => sent('web', 1, i, i < 12 ? ['minor'] : [])).flat(),
    )
    expect(numbers('care', { consultation: many })).toEqual([
      ['sensitive-data', 0],
      ['minor', 12],
    ])
  })

  it('say nothing of ways in when there are few contributions in all', () => {
    const few = aRecord(...sent('web', 7), ...sent('paper', 2, 7))
    expect(numbers('channel', { consultation: few })).toEqual([[null, null]])
    expect(rowsOf('verdicts', { consultation: few }).map(({ channel }) => channel)).toEqual(
      Array(9).fill(null),
    )
  })

  it('tell of all when whoever answers for the data says so, and state the rule', () => {
    expect(numbers('channel', { fewest: 1 })).toEqual([
      ['paper', 12],
      ['telephone', 3],
      ['web', 40],
    ])
    const dictionary = openData(villa(), { consultation, fewest: 8 }).find(
      ({ path }) => path === 'dictionary.csv',
    )
    expect(dictionary?.content).toContain('fewer than 8 senders')
    for (const fewest of [0, 1.5, Number.NaN]) expect(() => openData(villa(), { fewest })).toThrow(RangeError)
  })

  it('come out the same from every page as from the tables', () => {
    const files = archive({ definition: aDefinition(), record: villaRecord, at: '2031-12-31', consultation })
    const page = (path: string) => files.find(each => each.path === path)?.content.toString() ?? ''
    expect(page('consulta.html')).toContain('Donde son menos de 5')
    expect(page('en/consultation.html')).toContain('fewer than 5')
    const folios = files.filter(({ content }) => content.toString().includes('class="contribution"'))
    expect(folios.length).toBeGreaterThan(1)
    for (const { path, content } of folios)
      expect([path, /(?:por|by) tel[eé]/i.test(content.toString())]).toEqual([path, false])
  })
})

describe('the numbers of a session', () => {
  const sector = { id: 'academia', title: { en: 'Academia' } }
  const seat = { id: 's', body: { id: 'promotor', title: { en: 'Group' } }, sector, votes: true }
  const attendance = (person: string) =>
    ({
      person,
      seat,
      as: null,
      status: 'present',
      cause: null,
      mode: null,
      representedBy: null,
      there: [],
    }) as const
  const person = (id: string, data: DataClass) => ({
    id,
    name: `Persona ${id} Prueba`,
    data,
    party: null,
    sector,
  })
  const mesa = (data: DataClass) =>
    aMesa({
      people: [person('ana', 'public-by-role'), person('luz', data)],
      attendance: [attendance('ana'), attendance('luz')],
    })

  it('count everybody whose name is public, by sector', () => {
    expect(numbers('sector', { accounts: [mesa('public-by-role')] })).toContainEqual(['academia', 2])
  })

  it('do not tell in which sector somebody sits whose name stands apart, nor do the rows', () => {
    const options = { accounts: [mesa('confidential')] }
    expect(numbers('sector', options)).toEqual(
      expect.arrayContaining([
        ['academia', 1],
        [null, 1],
      ]),
    )
    const luz = rowsOf('attendance', options).find(({ person }) => person === 'withheld-1')
    expect(luz).toMatchObject({ sector: null, body: null, seat: 'perhaps', role: null, status: 'present' })
  })
})
