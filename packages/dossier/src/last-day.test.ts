import { anEntry } from '@apertura/test-kit'
import { expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { lastDay } from './last-day.js'

const record = (...dates: string[]) => aRecord(...dates.map(on => anEntry('statement.made', on)))

it('the last day is the latest on which something may have begun', () => {
  expect(lastDay(record('2030-01-15', '2031-06', '2030'))).toBe('2031-06-01')
  expect(lastDay(record('2030-01-15', '[2030-12-04..]'))).toBe('2030-12-04')
})

it('a date that is open towards the past does not count', () => {
  expect(lastDay(record('2030-01-15', '[..2031-06-01]', 'XXXX'))).toBe('2030-01-15')
})

it('a record without a first day anywhere has no last one', () => {
  expect(() => lastDay([])).toThrow(RangeError)
  expect(() => lastDay(record('XXXX', '[..2031]'))).toThrow(/no last one/)
})

it('a long record has one too', () => {
  const [entry] = record('2030-01-15')
  expect(lastDay(Array.from({ length: 200_000 }, () => entry as NonNullable<typeof entry>))).toBe(
    '2030-01-15',
  )
})
