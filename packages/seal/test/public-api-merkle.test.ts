import { expect, it } from 'vitest'
import * as merkle from '../src/merkle/index.js'

it('exports exactly these names under /merkle', () => {
  expect(Object.keys(merkle).sort()).toEqual([
    'bytesOfHead',
    'consistencyProof',
    'frontierRoot',
    'inclusionProof',
    'merkleFrontier',
    'merkleRoot',
    'merkleTree',
    'recordRoot',
    'sealTreeHead',
    'treeHead',
    'verifyConsistency',
    'verifyInclusion',
    'verifyTreeHead',
  ])
})
