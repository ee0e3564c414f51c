import * as api from '@apertura/rules'
import * as criteria from '@apertura/rules/criteria'
import * as sql from '@apertura/rules/sql'
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

it('exports exactly this for criteria', () => {
  expect(Object.keys(criteria).sort()).toEqual([
    'cityWordsFrom',
    'columnsFrom',
    'compileColumns',
    'compileCriteria',
    'defineCriteria',
    'foldText',
    'readCriteria',
    'readSentences',
    'wordSearch',
    'wordsFrom',
  ])
})

it('exports exactly this for SQL', () => {
  expect(Object.keys(sql).sort()).toEqual(['toSql'])
})
