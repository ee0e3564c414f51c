import type { Activity } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { silenceGroups } from './silence-groups.js'

const activities = ['call', 'open', 'close', 'draft'].map(
  (id): Activity => ({ id, title: {}, takes: { count: 1, unit: 'calendar-days' } }),
)
const days = { from: '2022-06-01', to: '2022-06-30' } as const
const silences = ['campaign', 'recall', 'nobody'].map(id => ({ id, days }))
const forbidden = ['call campaign', 'open campaign', 'open recall', 'close recall', 'close campaign']

describe('activities that the same silences forbid', () => {
  it('share one list of them, and each is asked about once', () => {
    const asked: string[] = []
    const groups = silenceGroups(activities, silences, ({ id }, silence) => {
      asked.push(`${id} ${silence}`)
      return forbidden.includes(`${id} ${silence}`)
    })
    expect(groups.map(({ firsts }) => firsts.length)).toEqual([1, 2, 2, 0])
    expect(groups[1]).toBe(groups[2])
    expect(new Set(groups).size).toBe(3)
    expect(asked).toHaveLength(12)
  })
})
