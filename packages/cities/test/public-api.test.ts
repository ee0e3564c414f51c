import * as cdmx from '@apertura/cities/cdmx'
import * as cdmxCriteria from '@apertura/cities/cdmx/criteria'
import * as cdmxRecord from '@apertura/cities/cdmx/record'
import * as cdmxTerritories from '@apertura/cities/cdmx/territories'
import * as mx from '@apertura/cities/mx'
import * as mxCriteria from '@apertura/cities/mx/criteria'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(cdmx).sort()).toEqual(['definition'])
  expect(Object.keys(cdmxRecord).sort()).toEqual(['head', 'record', 'recordText'])
  expect(Object.keys(cdmxCriteria).sort()).toEqual([
    'advisoryGroupCriteria',
    'advisoryGroupSentences',
    'axisWords',
    'criteria',
    'sentences',
  ])
  expect(Object.keys(cdmxTerritories)).toEqual(['territories'])
  expect(Object.keys(mxCriteria).sort()).toEqual(['petitionCriteria', 'petitionSentences'])
  expect(Object.keys(mx).sort()).toEqual([
    'blackoutRules',
    'calendar',
    'electoralSources',
    'labourSources',
    'restDays',
    'votes',
  ])
})
