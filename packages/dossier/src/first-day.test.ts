import { anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { firstDay } from './first-day.js'

describe('the first day of a record', () => {
  it('is the first on which anything in it may have happened', () => {
    const record = aRecord(anEntry('works.suspended', '2030-02-01'), anEntry('membership.begun', '2030-01'))
    expect(firstDay(record)).toBe('2030-01-01')
  })

  it('does not come from a date that is open towards the past', () => {
    expect(firstDay(aRecord(anEntry('works.suspended', '[..2030-02-01]')))).toBeUndefined()
    expect(firstDay([])).toBeUndefined()
  })
})
