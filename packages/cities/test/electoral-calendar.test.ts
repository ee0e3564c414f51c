import { votes } from '@apertura/cities/mx'
import { describe, expect, it } from 'vitest'
import { type CalendarRow, readCalendar, suspiciousRows } from '../tools/electoral-calendar.mjs'
import { besideTheRepository } from './beside-the-repository.js'

const text = besideTheRepository(
  'data/calendario-electoral-mx/elecciones_largo.csv',
  'votes are not compared with the electoral calendar',
)

const row = (fecha: string, eleccion: string, valor_original: string): CalendarRow => ({
  line: 2,
  fecha,
  cve_ent: '9',
  entidad: 'Here',
  eleccion,
  valor_original,
})
const messages = (rows: CalendarRow[]) => suspiciousRows(rows).map(({ message }) => message)

describe('a row that does not look right', () => {
  it('is one that is no Sunday, says two days or stands twice', () => {
    expect(messages([row('2021-06-06', 'dloc', '6jun')])).toEqual([])
    expect(messages([row('2021-06-07', 'dloc', '7jun')])).toEqual([
      'is not a Sunday, and elections are held on Sundays',
    ])
    expect(messages([row('2021-06-06', 'dloc', '7jun')])).toEqual([
      'does not say the same day as fecha, 2021-06-06',
    ])
    expect(messages([row('2021-06-06', 'dloc', '6jun'), row('2021-06-06', 'dloc', '6jun')])).toEqual([
      'stands already in line 2',
    ])
  })

  it('is a governor elected too soon, in the years that were only planned', () => {
    const rows = [row('2024-06-02', 'gob', '2jun'), row('2027-06-06', 'gob', '6jun')]
    expect(messages(rows)).toEqual([expect.stringContaining('again after 3 years, and a term lasts six')])
    expect(messages([row('2024-06-02', 'ayun', '2jun'), ...rows])).toEqual([
      expect.stringContaining('the two columns look swapped'),
    ])
    expect(messages([row('2016-06-05', 'gob', '5jun'), row('2018-07-01', 'gob', '1jul')])).toEqual([])
  })
})

describe.skipIf(text === undefined)('the electoral calendar of Magar', () => {
  const rows = readCalendar(text ?? '')
  const found = suspiciousRows(rows)

  it('has four dates that are no Sundays', () => {
    const days = found.filter(({ message }) => message.startsWith('is not a Sunday'))
    expect(days.map(({ line, value }) => `${line} ${value}`)).toEqual([
      '101 1997-08-18',
      '144 1999-02-02',
      '400 2008-09-05',
      '640 2016-09-05',
    ])
  })

  it('elects governors in 2027 where town councils are due, Mexico City among them', () => {
    const swapped = found.filter(({ message }) => message.includes('swapped'))
    expect(swapped.map(({ line }) => `${line} ${rows[line - 2]?.entidad}`)).toEqual([
      '894 Guanajuato',
      '965 Chiapas',
      '970 Ciudad de México',
    ])
  })

  it('elects other governors sooner than after six years, which some local laws explain', () => {
    const soon = found.filter(({ message }) => message.includes('a local law'))
    expect(soon.map(({ line }) => `${line} ${rows[line - 2]?.fecha} ${rows[line - 2]?.entidad}`)).toEqual([
      '843 2024-06-02 Puebla',
      '886 2026-06-07 Coahuila',
      '890 2027-06-06 Aguascalientes',
      '892 2027-06-06 Durango',
      '901 2027-06-06 Jalisco',
      '904 2027-06-06 México',
      '910 2027-06-06 Morelos',
      '922 2027-06-06 Oaxaca',
      '925 2027-06-06 Puebla',
      '941 2027-06-06 Tabasco',
      '950 2027-06-06 Veracruz',
      '953 2027-06-06 Yucatán',
    ])
  })

  it('holds nothing else that looks wrong', () => {
    expect(rows).toHaveLength(976)
    expect(found).toHaveLength(4 + 3 + 12)
  })

  it('gives the same days for the elections of 2021, 2024 and 2027', () => {
    for (const vote of votes.filter(({ kind }) => kind === 'election')) {
      const day = vote.dates.find(({ moment }) => moment === 'vote')?.on ?? ''
      for (const entidad of ['Federal', 'Ciudad de México']) {
        const days = rows.filter(each => each.entidad === entidad && each.fecha.startsWith(day.slice(0, 4)))
        expect([...new Set(days.map(({ fecha }) => fecha))], `${vote.id}, ${entidad}`).toEqual([day])
      }
    }
    expect(votes.filter(({ kind }) => kind === 'election')).toHaveLength(3)
  })

  it('lacks the popular consultation of 2021 and the recall vote of 2022', () => {
    for (const id of ['popular-consultation-2021', 'recall-2022']) {
      const day = votes.find(vote => vote.id === id)?.dates.find(({ moment }) => moment === 'vote')?.on
      expect(day).toBeDefined()
      expect(rows.filter(({ fecha }) => fecha === day)).toEqual([])
    }
  })
})
