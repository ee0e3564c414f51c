import { definition } from '@apertura/cities/cdmx'
import { describe, expect, it } from 'vitest'

const { start = '', end, activities = [] } = definition.schedule ?? {}

describe('the schedule of the first plan', () => {
  it('runs from the day on which it could have been laid out to the end of the promised year', () => {
    expect([start, end]).toEqual(['2020-12-01', '2022-12-31'])
  })

  it('goes from the call for the advisory group to the submission, each after the one before', () => {
    expect(activities.map(({ id }) => id)).toEqual([
      'advisory-call',
      'advisory-group',
      'guidelines',
      'consultation-announcement',
      'consultation',
      'selection',
      'mesas',
      'commitments',
      'endorsement',
      'validation',
      'gazette',
      'submission',
    ])
    expect(activities.slice(1).map(({ after }) => after?.map(({ id }) => id))).toEqual(
      activities.slice(0, -1).map(({ id }) => [id]),
    )
  })

  it('says of every length from what it was deduced', () => {
    for (const { id, sources = [] } of activities) {
      expect(sources, id).not.toEqual([])
      expect(
        sources.filter(({ deduced }) => deduced === undefined),
        id,
      ).toEqual([])
    }
  })

  it('spreads the word three times, through the ADIP', () => {
    const spreading = definition.dissemination.map(({ kind }) => kind)
    expect(
      activities.filter(({ act }) => act && spreading.includes(act)).map(({ id, by }) => [id, by]),
    ).toEqual([
      ['advisory-call', 'adip'],
      ['consultation-announcement', 'adip'],
      ['consultation', 'adip'],
    ])
  })
})
