import { partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.js'

describe('the order of a record', () => {
  it('is by the earliest day that a date allows', () => {
    const dates = ['2022-07-05', '2022', 'XXXX', '[2022-02-01..]']
    expect(inOrder(dates.map(on => ({ on }))).map(({ on }) => on)).toEqual([
      'XXXX',
      '2022',
      '[2022-02-01..]',
      '2022-07-05',
    ])
  })

  it('is by place in the record on the same day, whatever the order given', () => {
    const entries = fc
      .array(partialDates(), { maxLength: 12 })
      .map(dates => dates.map((on, seq) => ({ on, seq })))
    const shuffled = entries.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(inOrder(other)).toEqual(inOrder(list))
      }),
    )
  })
})
