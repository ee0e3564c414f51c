import { readFileSync } from 'node:fs'
import { restDaysIn } from '@apertura/calendar'
import { labourSources, restDays } from '@apertura/cities/mx'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { besideTheRepository } from './beside-the-repository.js'

/** A day on which the table of holidays and the law differ, and why the law is right. */
interface Difference {
  readonly day: string
  readonly ours: boolean
  readonly theirs: boolean
  readonly why: string
  readonly source: string
}

const differences: readonly Difference[] = JSON.parse(
  readFileSync(new URL('../cases/rest-days-differences.json', import.meta.url), 'utf8'),
)
const table = besideTheRepository(
  'data/feriados-mx/mx_2000_2040.csv',
  'rest days are not compared with a table of holidays',
)

const ours = restDaysIn(restDays, { from: '2000-01-01', to: '2040-12-31' }).map(({ day }) => day as string)
const inYear = (year: number) => ours.filter(day => day.startsWith(String(year)))

describe('the statutory rest days of Mexico', () => {
  it('moved to Mondays in 2006, that of March a year later', () => {
    expect(inYear(2005)).toContain('2005-02-05')
    expect(inYear(2006)).toEqual([
      '2006-01-01',
      '2006-02-06',
      '2006-03-21',
      '2006-05-01',
      '2006-09-16',
      '2006-11-20',
      '2006-12-01',
      '2006-12-25',
    ])
    expect(inYear(2007)).toContain('2007-03-19')
  })

  it('follow the change of the federal Executive from December to October', () => {
    const changes = ours.filter(day => day.endsWith('-12-01') || day.endsWith('-10-01'))
    expect(changes).toEqual([
      '2000-12-01',
      '2006-12-01',
      '2012-12-01',
      '2018-12-01',
      '2024-10-01',
      '2030-10-01',
      '2036-10-01',
    ])
  })

  it('give the reason and the source of every difference', () => {
    const known = labourSources.map(({ id }) => id)
    for (const { day, ours: isOurs, theirs, why, source } of differences) {
      expect(ours.includes(day), day).toBe(isOurs)
      expect(theirs, day).toBe(!isOurs)
      expect(why, day).not.toBe('')
      expect(known, day).toContain(source)
    }
  })

  it.skipIf(table === undefined)('are those of a table of holidays, save the differences', () => {
    const rows: { date: string; type: string }[] = parse(table ?? '', { columns: true })
    const theirs = rows.filter(({ type }) => type === 'public').map(({ date }) => date)
    expect(theirs).toHaveLength(294)
    const notTheirs = differences.filter(each => each.ours).map(({ day }) => day)
    const notOurs = differences.filter(each => each.theirs).map(({ day }) => day)
    expect(ours.filter(day => !theirs.includes(day))).toEqual(notTheirs)
    expect(theirs.filter(day => !ours.includes(day))).toEqual(notOurs)
    expect(new Set(ours).size).toBe(ours.length)
  })
})
