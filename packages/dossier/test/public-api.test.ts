import * as api from '@apertura/dossier'
import * as completeness from '@apertura/dossier/completeness'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'checkAgreement',
    'dossier',
    'firstDay',
    'lastDay',
    'sessionAccounts',
    'withBlackouts',
  ])
})

it('exports exactly this for what must be kept', () => {
  expect(Object.keys(completeness)).toEqual(['completeness'])
})
