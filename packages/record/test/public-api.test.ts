import { expect, it } from 'vitest'
import * as conformance from '../src/conformance/index.js'
import * as record from '../src/index.js'

it('exports exactly these names', () => {
  expect(Object.keys(record).sort()).toEqual([
    'checkPrivate',
    'effective',
    'erasePayloads',
    'jsonLinesStore',
    'maxLineBytes',
    'memoryStore',
    'openRecord',
    'readLines',
    'readPrivateLines',
    'setApart',
    'upcast',
    'upcasters',
    'verify',
    'writeLines',
    'writePrivateLines',
  ])
})

it('exports exactly these names for stores', () => {
  expect(Object.keys(conformance).sort()).toEqual(['storeConformance'])
})
