import * as cdmx from '@apertura/cities/cdmx'
import * as cdmxRecord from '@apertura/cities/cdmx/record'
import * as mx from '@apertura/cities/mx'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(cdmx).sort()).toEqual(['definition'])
  expect(Object.keys(cdmxRecord).sort()).toEqual(['head', 'record', 'recordText'])
  expect(Object.keys(mx).sort()).toEqual([
    'blackoutRules',
    'calendar',
    'electoralSources',
    'labourSources',
    'restDays',
    'votes',
  ])
})
