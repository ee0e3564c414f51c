import { aDefinition, anEntry } from '@apertura/test-kit'
import { expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { dossier } from './dossier.js'

const press = { source: 'gaceta', certainty: 'reported', locator: 'p. 3' } as const
const own = { source: 'gaceta', certainty: 'stated' } as const
const disputed = anEntry(
  'reading.disputed',
  '2030-05',
  {
    readings: [
      { says: { en: 'On 3 May' }, citation: 1 },
      { says: { en: 'On 5 May' }, citation: 0 },
    ],
  },
  { sources: [own, press], knownOn: '2030-07-01' },
)

it('a dispute keeps every reading beside the passage that says so', () => {
  const [dispute] = dossier(aDefinition(), aRecord(disputed), { at: '2030-06-01' }).disputes
  expect(dispute).toEqual({
    id: 'reading-disputed-2030-05',
    title: { 'es-MX': 'reading.disputed', en: 'reading.disputed' },
    readings: [
      { says: { en: 'On 3 May' }, citation: press },
      { says: { en: 'On 5 May' }, citation: own },
    ],
  })
})

it('a dispute that nobody knew of yet is none', () => {
  expect(
    dossier(aDefinition(), aRecord(disputed), { at: '2030-06-01', knownOn: '2030-06-30' }).disputes,
  ).toEqual([])
})
