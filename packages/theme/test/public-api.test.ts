import * as api from '@apertura/theme'
import { expect, it } from 'vitest'

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'baseCss',
    'colourPairs',
    'contrastRatio',
    'lowContrast',
    'tokensCss',
  ])
})
