import { describe, expect, it } from 'vitest'
import { readDate } from './read-date.js'

describe('a date', () => {
  it.each([
    ['05/07/2022', '2022-07-05'],
    ['5-7-2022 18:30', '2022-07-05'],
    ['5.7.2022', '2022-07-05'],
    ['2022/7/5', '2022-07-05'],
    [' 2022-07-05 10:00:00 UTC ', '2022-07-05'],
    ['2022-07-05T23:59:59-06:00', '2022-07-05'],
    ['2022', '2022'],
    ['[2022-07-05..2022-07-08]', '[2022-07-05..2022-07-08]'],
  ])('may be written %s', (written, date) => {
    expect(readDate(written)).toBe(date)
  })

  it.each(['', '13/25/2022', '31/02/2022', '2022-13-01', 'mañana', '44747', '5/7/22', '2022-07-05x'])(
    'is not %j',
    written => {
      expect(readDate(written)).toBeUndefined()
    },
  )
})
