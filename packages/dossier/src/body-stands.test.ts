import type { Day } from '@apertura/domain'
import { anEntry } from '@apertura/test-kit'
import { expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { bodyStands } from './body-stands.js'
import { seenEntries } from './seen.js'

const record = aRecord(
  anEntry('body.created', '2030-01', { body: 'consejo' }),
  anEntry('body.installed', '2030-03-01', { body: 'consejo' }),
  anEntry('body.dissolved', '2030-09-30', { body: 'consejo' }),
  anEntry('body.installed', '2031-02', { body: 'consejo' }),
)
const stands = (at: Day, body = 'consejo') => bodyStands(seenEntries(record, { at }), body, 'no')

it('a body stands from its beginning to its dissolution, and again when it begins again', () => {
  expect(stands('2030-01-15')).toBe('perhaps')
  expect(stands('2030-01-31')).toBe('yes')
  expect(stands('2030-09-29')).toBe('yes')
  expect(stands('2030-09-30')).toBe('no')
  expect(stands('2031-03-01')).toBe('yes')
})

it('another body has nothing to do with it', () => {
  expect(stands('2030-03-01', 'asesor')).toBe('no')
})
