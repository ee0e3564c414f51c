import * as api from '@apertura/calendar'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'addDays',
    'addMonths',
    'allOf',
    'anyOf',
    'compareDates',
    'covers',
    'dayNumber',
    'dayOf',
    'daysIn',
    'difference',
    'formatSpan',
    'happenedBy',
    'intersection',
    'isBefore',
    'isDay',
    'isOn',
    'nextFree',
    'not',
    'overlap',
    'parseDate',
    'sayDate',
    'spanOf',
    'toWindows',
    'union',
    'windowSet',
    'within',
  ])
})
