import { describe, expect, it } from 'vitest'
import { dayNumber } from '../day-number.js'
import { axisOf, monthTicks, shareAfter, shareOf, yearTicks } from './time-axis.js'

const axis = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`) =>
  axisOf({ title: 'Plan', from, to, rows: [], bands: [], marks: [] })

describe('the axis of time', () => {
  it('shows whole months around everything that has a day', () => {
    const { first, last } = axisOf({
      title: 'Plan',
      rows: [{ id: 'a', title: 'A', start: '2022-02-10', end: '2022-03-01', latestEnd: '2022-05-15' }],
      bands: [{ id: 'b', title: 'B', from: '2021-12', to: null, certain: true }],
      marks: [{ day: '2022-06-01', title: 'M' }],
    })
    expect([first, last]).toEqual([dayNumber('2021-12-01'), dayNumber('2022-06-30')])
  })

  it('places a day where it begins and where it ends, and what lies outside at the sides', () => {
    const june = axis('2022-06-01', '2022-06-30')
    expect(shareOf(june, dayNumber('2022-06-01'))).toBe(0)
    expect(shareAfter(june, dayNumber('2022-06-15'))).toBe(0.5)
    expect(shareAfter(june, dayNumber('2022-06-30'))).toBe(1)
    expect(shareAfter(june, Infinity)).toBe(1)
    expect(shareOf(june, -Infinity)).toBe(0)
  })

  it('names every month of two years on a wide screen, and every third on a narrow one', () => {
    const ticks = monthTicks(axis('2020-12-01', '2022-12-31'))
    expect(ticks).toHaveLength(25)
    expect(ticks.filter(({ narrow }) => narrow).map(({ month }) => month)).toEqual([1, 4, 7, 10, 1, 4, 7, 10])
  })

  it.each([
    ['2022-01-01', '2022-01-31'],
    ['2018-01-01', '2027-12-31'],
    ['1900-01-01', '2100-12-31'],
    ['0000-01-01', '9999-12-31'],
  ] as const)('has never more names than room, from %s to %s', (from, to) => {
    expect(monthTicks(axis(from, to)).length).toBeLessThanOrEqual(27)
    expect(yearTicks(axis(from, to)).length).toBeLessThanOrEqual(8)
    expect(yearTicks(axis(from, to)).length).toBeGreaterThan(0)
  })
})
