import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aCalendar } from '../test/a-calendar.js'
import { aRecord } from '../test/a-record.js'
import { dossier } from './dossier.js'

const { series } = aDefinition()
const definition = aDefinition({
  calendar: aCalendar(),
  series: series.map(each =>
    each.id === 'sesiones'
      ? {
          ...each,
          recurs: { every: { weeks: 1, on: [3] as const }, from: '2030-04-24', to: '2030-05-08' } as const,
        }
      : each,
  ),
})
const record = aRecord(
  anEntry('session.held', '2030-05-20', {}, { id: 'first' }),
  anEntry('consultation.opened', '2030-07-01', { to: '2030-07-31' }),
  anEntry('consultation.extended', '2030-07-20', { to: '2030-08-15' }),
)
const agenda = dossier(definition, record, { at: '2030-12-31' }).agenda('2030-04-01', '2030-12-31')

describe('the agenda of a process', () => {
  it('has the days without work, and for whom', () => {
    expect(agenda.days.map(({ date, id, institutions }) => [date, id, institutions])).toEqual([
      ['2030-05-01', 'may-day', undefined],
      ['2030-07-15', 'recess', ['alcaldia']],
      ['2030-07-16', 'recess', ['alcaldia']],
      ['2030-07-17', 'recess', ['alcaldia']],
    ])
  })

  it('has the silences, with the last day to ask for an exception', () => {
    expect(agenda.windows).toMatchObject([
      {
        kind: 'blackout',
        from: '2030-05-01',
        to: '2030-06-02',
        recorded: false,
        requestBy: [{ day: '2030-03-02' }],
      },
    ])
  })

  it('has sessions held, and those that come back but on days without work', () => {
    expect(agenda.sessions.map(({ on, held }) => [on, held])).toEqual([
      ['2030-05-20', true],
      ['2030-04-24', false],
      ['2030-05-08', false],
    ])
  })

  it('has the consultation until its last day in force', () => {
    expect(agenda.consultations).toMatchObject([{ from: '2030-07-01', to: '2030-08-15' }])
  })

  it('leaves out what lies outside', () => {
    const d = dossier(definition, record, { at: '2030-12-31' })
    const later = d.agenda('2031-01-01', '2031-03-31')
    expect(Object.values(later).flat()).toEqual([])
  })
})
