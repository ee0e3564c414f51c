import * as api from '@apertura/rules'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'adverse',
    'definePack',
    'defineRule',
    'explain',
    'judge',
    'localeChain',
    'overall',
    'rulesInForce',
    'sameLanguage',
    'textIn',
    'toFinding',
  ])
})
