import * as api from '@apertura/domain'
import * as schema from '@apertura/domain/schema'
import { expect, it } from 'vitest'

it('exports nothing that runs: the words are types', () => {
  expect(Object.keys(api)).toEqual([])
})

it('exports exactly this under /schema', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'contributionSchema',
    'definitionSchema',
    'entryDataSchemas',
    'entryKindSchema',
    'entryKinds',
    'isDay',
    'isPartialDate',
    'readDefinition',
    'readDraft',
    'readEntry',
    'schemaOf',
  ])
})
