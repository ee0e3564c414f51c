import * as api from '@apertura/archive'
import * as openData from '@apertura/archive/open-data'
import { expect, it } from 'vitest'

it.each([
  ['.', api, ['archive', 'archivePapers', 'build', 'story', 'toText']],
  ['./open-data', openData, ['fromCsv', 'openData', 'openDataTables']],
] as const)('exports these names and no others from %s', (_, exported, names) => {
  expect(Object.keys(exported).sort()).toEqual([...names])
})
