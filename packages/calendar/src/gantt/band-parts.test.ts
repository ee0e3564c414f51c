import { describe, expect, it } from 'vitest'
import { dayNumber } from '../day-number.js'
import { bandParts } from './band-parts.js'
import type { GanttBand } from './gantt-chart.js'

const parts = (from: string, to: string | null, certain = true) =>
  bandParts({ id: 'a', title: 'A', from, to, certain } as GanttBand).map(part => [
    part.first,
    part.last,
    part.certain,
  ])
const n = dayNumber

describe('the parts of a band', () => {
  it('are one where both ends are known', () => {
    expect(parts('2022-02-04', '2022-04-10')).toEqual([[n('2022-02-04'), n('2022-04-10'), true]])
  })

  it('are three where both ends are vague', () => {
    expect(parts('2022-02', '2022-04')).toEqual([
      [n('2022-02-01'), n('2022-02-27'), false],
      [n('2022-02-28'), n('2022-04-01'), true],
      [n('2022-04-02'), n('2022-04-30'), false],
    ])
  })

  it('go on for ever where no end is known, the first day being certain', () => {
    for (const end of [null, 'XXXX'])
      expect(parts('2022-02-04', end)).toEqual([
        [n('2022-02-04'), n('2022-02-04'), true],
        [n('2022-02-05'), Infinity, false],
      ])
  })

  it('have nothing certain where the ends may cross, or where it may not happen at all', () => {
    expect(parts('2022', '2022')).toEqual([[n('2022-01-01'), n('2022-12-31'), false]])
    expect(parts('2022-02-04', '2022-04-10', false)).toEqual([[n('2022-02-04'), n('2022-04-10'), false]])
  })
})
