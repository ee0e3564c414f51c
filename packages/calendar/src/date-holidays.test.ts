import { existsSync, readFileSync } from 'node:fs'
import { readDefinition } from '@apertura/domain/schema'
import { aDefinition, needed } from '@apertura/test-kit'
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { closuresFrom } from './date-holidays.js'
import { workCalendar } from './work-calendar.js'
import { isWorkingDay } from './working-days.js'
import { yearlyDate } from './yearly-date.js'

const source = { source: 'date-holidays', certainty: 'unverified' } as const

const folder = needed(
  'shared',
  () => {
    const found = new URL('../../../../shared/data/feriados-mx/', import.meta.url)
    return existsSync(found) ? found : undefined
  },
  'holidays are not compared with the lists of Mexico and Madrid',
)

/** `date,"name",type` and perhaps more; no name of these lists has a comma or a quote in it. */
function rowsOf(file: string): readonly { date: string; name: string; type: string; rule: string }[] {
  const [, ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
  return lines.map(line => {
    const [date = '', name = '', type = '', rule = ''] = line
      .split(',')
      .map(field => field.replaceAll('"', ''))
    return { date, name, type, rule }
  })
}

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

describe.skipIf(folder === undefined)('holidays of date-holidays, as closures', () => {
  it.each([
    ['Madrid', new Holidays('ES', 'MD'), 'es', 'es_md_2015_2030.csv', years(2015, 2030), ['public']],
    ['Mexico', new Holidays('MX'), 'es-MX', 'mx_2000_2040.csv', years(2000, 2040), ['public']],
    [
      'Mexico with its banks',
      new Holidays('MX'),
      'es-MX',
      'mx_2000_2040.csv',
      years(2000, 2040),
      ['public', 'bank'],
    ],
  ] as const)('are those of the list of %s', (_, holidays, locale, file, all, types) => {
    const expected = rowsOf(file).filter(({ type }) => (types as readonly string[]).includes(type))
    const found = closuresFrom(holidays, all, locale, source, types)
    expect(found.length).toBeGreaterThan(200)
    const named = (day: string, name = '') => `${day} ${name}`
    expect(found.map(({ from, title }) => named(from, title[locale])).toSorted()).toEqual(
      expected.map(({ date, name }) => named(date, name)).toSorted(),
    )
    expect(found.every(({ from, to }) => from === to)).toBe(true)
  })

  it('have Good Friday two days before our Easter', () => {
    const fridays = rowsOf('mx_2000_2040.csv').filter(({ rule }) => rule === 'easter -2')
    expect(fridays.map(({ date }) => date)).toEqual(
      years(2000, 2040).map(year => yearlyDate({ kind: 'easter', days: -2 }, year)),
    )
  })
})

describe('holidays that some instance gives', () => {
  const holiday = (date: string, hours: number, more = {}) => {
    const start = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
    return { date, start, end: start + hours * 3_600_000, name: 'Feast', type: 'public', ...more }
  }
  const given = (...list: ReturnType<typeof holiday>[]) =>
    closuresFrom({ getHolidays: () => list }, [2024], 'en-GB', source)

  it('close whole days only, as many as they last', () => {
    const closures = given(
      holiday('2024-05-01 00:00:00', 72),
      holiday('2024-04-10 00:00:00 -0600', 90),
      holiday('2024-03-31 00:00:00', 23),
      holiday('2024-10-27 00:00:00', 25),
      holiday('2024-12-24 12:00:00', 12),
    )
    expect(closures.map(({ from, to }) => [from, to])).toEqual([
      ['2024-03-31', '2024-03-31'],
      ['2024-04-10', '2024-04-12'],
      ['2024-05-01', '2024-05-03'],
      ['2024-10-27', '2024-10-27'],
    ])
  })

  it('have an id of their own, and come once though two years tell them', () => {
    const list = [holiday('2024-01-01 00:00:00', 24), holiday('2024-01-01 00:00:00', 24, { name: 'Other' })]
    const closures = closuresFrom({ getHolidays: () => list }, [2023, 2024], 'en', source)
    expect(closures.map(({ id, title }) => [id, title.en])).toEqual([
      ['holiday-2024-01-01', 'Feast'],
      ['holiday-2024-01-01-2', 'Other'],
    ])
  })

  it('have ids as definitions want them, and are left out by a calendar of work', () => {
    const closures = closuresFrom(new Holidays('ES', 'MD'), [2025, 2024], 'es', source)
    const calendar = { weekend: [6, 7], restDays: [], closures, votes: [], blackoutRules: [] } as const
    expect(readDefinition(aDefinition({ calendar })).ok).toBe(true)
    const cal = workCalendar(
      { weekend: [6, 7], restDays: [], closures },
      { from: '2024-01-01', to: '2025-12-31' },
    )
    expect(isWorkingDay(cal, '2024-05-02')).toBe(false)
    expect(isWorkingDay(cal, '2024-05-03')).toBe(true)
  })

  it('are refused when they do not begin with a day', () => {
    expect(() => given(holiday('soon', 24, { start: 0, end: 86_400_000 }))).toThrow(RangeError)
  })
})
