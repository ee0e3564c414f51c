import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Day } from '@apertura/domain'
import { dossier, lastDay } from '@apertura/dossier'
import { describe, expect, it } from 'vitest'

const on = (at: Day, knownOn?: Day) => dossier(definition, record, { at, ...(knownOn ? { knownOn } : {}) })
const members = (at: Day, body: string) =>
  Object.fromEntries(
    on(at)
      .members(body)
      .map(({ id, certainty }) => [id, certainty]),
  )

describe('Mexico City’s first plan, read as a dossier', () => {
  it('has a Council in which the law seats institutions, one person surely and four perhaps', () => {
    expect(members('2019-03-28', 'consejo')['nava-polina']).toBe('perhaps')
    expect(members('2019-03-29', 'consejo')).toMatchObject({
      'jefatura-gobierno': 'yes',
      adip: 'yes',
      'info-cdmx': 'yes',
      'nava-polina': 'yes',
      pecova: 'perhaps',
      andion: 'perhaps',
      garcia: 'perhaps',
      navarro: 'perhaps',
    })
  })

  it('does not know whether the day on which a member left was still a day in', () => {
    expect(members('2022-09-05', 'nucleo-promotor').ilsb).toBe('yes')
    expect(members('2022-09-06', 'nucleo-promotor').ilsb).toBe('perhaps')
    expect(members('2022-09-07', 'nucleo-promotor').ilsb).toBeUndefined()
    expect(
      on('2022-09-06')
        .memberships('nucleo-promotor')
        .find(({ id }) => id === 'ilsb')?.to,
    ).toBe('[2022-09-05..2022-09-06]')
  })

  it('names a member of a body only once', () => {
    for (const { id } of definition.bodies) {
      const ids = on('2022-11-15')
        .members(id)
        .map(member => member.id)
      expect(ids).toEqual([...new Set(ids)])
    }
  })

  it('owes its plan from the promised year on, and was never relieved', () => {
    const delivery = (at: Day) => on(at).obligations.find(({ code }) => code === 'plan-delivery')
    expect(delivery('2020-01-01')).toBeUndefined()
    expect(delivery('2022-12-31')).toMatchObject({ due: '2022', overdueSince: null, outcome: 'unmet' })
    expect(delivery('2023-01-01')).toMatchObject({ due: '2022', overdueSince: '2023-01-01' })
  })

  it('has nothing overdue for which no date was ever set', () => {
    const rules = on('2023-12-31').obligations.find(({ code }) => code === 'council-rules')
    expect(rules).toMatchObject({ owedBy: 'consejo', due: null, overdueSince: null, outcome: 'unmet' })
  })

  it('leaves its disputes to be found in the Memoria, and knows of none before', () => {
    const { disputes } = on('2023-12-31')
    expect(disputes).toHaveLength(22)
    expect(disputes.filter(({ readings }) => readings.length < 2)).toEqual([])
    const sources = new Set(definition.sources.map(({ id }) => id))
    expect(
      disputes.flatMap(({ readings }) => readings).filter(({ citation }) => !sources.has(citation.source)),
    ).toEqual([])
    expect(on('2022-03-01', '2022-03-01').disputes).toEqual([])
  })

  it('tells the whole record when no window is given, in the order of the days', () => {
    const rows = on('2023-12-31').timeline()
    expect(rows).toHaveLength(record.length)
    expect(rows.every(({ certainty }) => certainty === 'yes')).toBe(true)
  })

  it('ends, as far as anything has a first day, with the Memoria', () => {
    expect(lastDay(record)).toBe('2023-12-04')
  })
})
