import * as api from '@apertura/dossier'
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
