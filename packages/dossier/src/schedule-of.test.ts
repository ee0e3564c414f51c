import type { Activity, Day, Schedule } from '@apertura/domain'
import { aDefinition } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aCalendar, type ElectionDates } from '../test/a-calendar.js'
import { dossier } from './dossier.js'

const title = (words: string) => ({ 'es-MX': words, en: words })
const days = (count: number, unit: Activity['takes']['unit'] = 'calendar-days') => ({ count, unit })
const activities: readonly Activity[] = [
  { id: 'prepare', title: title('Prepare'), takes: days(20, 'working-days') },
  {
    id: 'consult',
    title: title('Consult'),
    takes: days(30),
    after: [{ id: 'prepare' }],
    act: 'consultation.opened',
  },
  { id: 'choose', title: title('Choose'), takes: days(10), after: [{ id: 'consult' }] },
]
const planned = (
  schedule: Partial<Schedule> = {},
  dates: ElectionDates = {},
  view: { readonly at: Day; readonly knownOn?: Day } = { at: '2030-02-01' },
) =>
  dossier(
    aDefinition({
      calendar: aCalendar(dates),
      schedule: { start: '2030-04-01', activities, ...schedule },
    }),
    [],
    view,
  ).schedule()
const startOf = (answer: ReturnType<typeof planned>, id: string) =>
  answer?.activities.find(each => each.id === id)

describe('a schedule on the calendar', () => {
  it('waits with a public act until the silence has passed', () => {
    const answer = planned()
    expect(startOf(answer, 'prepare')).toMatchObject({
      earliestStart: '2030-04-01',
      earliestEnd: '2030-04-26',
    })
    expect(startOf(answer, 'consult')).toMatchObject({
      earliestStart: '2030-06-03',
      pushedBy: [
        { kind: 'after', id: 'prepare' },
        { kind: 'silence', id: 'eleccion-2030-propaganda' },
      ],
    })
    expect(answer).toMatchObject({ feasible: true, conflict: [], findings: [] })
    expect(answer?.silences.map(({ id }) => id)).toEqual(['eleccion-2030-propaganda'])
  })

  it('does not know of a silence before it was public', () => {
    const answer = planned({}, {}, { at: '2030-01-10', knownOn: '2030-01-10' })
    expect(startOf(answer, 'consult')?.earliestStart).toBe('2030-04-27')
    expect(answer?.silences).toEqual([])
  })

  it('avoids a silence that is only perhaps known, and says that it is not certain', () => {
    const answer = planned({}, { knownOn: '2030' }, { at: '2030-03-01', knownOn: '2030-03-01' })
    expect(startOf(answer, 'consult')?.earliestStart).toBe('2030-06-03')
    expect(answer?.findings).toMatchObject([{ code: 'schedule.uncertain', outcome: 'undetermined' }])
  })

  it('lets civil society speak', () => {
    const byNeighbours = activities.map(each => (each.id === 'consult' ? { ...each, by: 'vecinas' } : each))
    expect(startOf(planned({ activities: byNeighbours }), 'consult')?.earliestStart).toBe('2030-04-27')
  })

  it('that does not fit says which conditions cannot all be kept', () => {
    const answer = planned({ end: '2030-07-05' })
    expect(answer).toMatchObject({
      feasible: false,
      findings: [{ code: 'schedule.infeasible', outcome: 'unmet' }],
    })
    expect(answer?.conflict.map(({ kind, activity }) => [kind, activity])).toEqual(
      expect.arrayContaining([
        ['silence', 'consult'],
        ['end', 'choose'],
      ]),
    )
    expect(answer?.findings[0]?.words.en).toContain('“Consult” stays clear of “Election of 2030”')
    expect(planned({ end: '2030-07-12' })?.feasible).toBe(true)
  })

  it('is none where the definition has none', () => {
    expect(dossier(aDefinition(), [], { at: '2030-02-01' }).schedule()).toBeUndefined()
  })
})
