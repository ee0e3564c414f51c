import { expect, it } from 'vitest'
import * as seal from '../src/index.js'

it('exports exactly these names', () => {
  expect(Object.keys(seal).sort()).toEqual([
    'canonical',
    'commit',
    'digest',
    'hashOf',
    'opens',
    'sealEntry',
    'sha256',
    'sha256InPieces',
  ])
})
