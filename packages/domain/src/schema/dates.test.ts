import { partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, isPartialDate } from './dates.js'

describe('a day', () => {
  it('exists', () => {
    expect(['2022-07-05', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'].every(isDay)).toBe(true)
  })

  it.each([
    '2022-02-30',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-7-5',
    '2022',
    '2022-07-05T10:00',
    '+2022-07-05',
    '',
  ])('is not %j', text => {
    expect(isDay(text)).toBe(false)
  })
})

describe('a partial date', () => {
  it.each([
    '2022-07-05',
    '2022-07',
    '2022',
    '[2021-03-27..2021-06-23]',
    '[2021..]',
    '[..2021-06]',
    '[2021-06..2021]',
    'XXXX',
  ])('may be %s', text => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    '2022-02-30',
    '[2022-02-30..]',
    '[2022..2021]',
    '[..]',
    '[2021]',
    '2021..2022',
    'XXXX-07',
    '2022~',
    'spring',
    '',
    ' 2022',
    '2022\n',
  ])('is not %j', text => {
    expect(isPartialDate(text)).toBe(false)
  })

  it('is whatever the builders of the tests give, and nothing that is longer by a letter', () => {
    fc.assert(
      fc.property(partialDates(), date => {
        expect(isPartialDate(date)).toBe(true)
        expect(isPartialDate(`${date}X`)).toBe(false)
      }),
    )
  })
})
