import type { Day } from '@apertura/domain'
import { aDefinition, anEntry, days, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { dossier } from './dossier.js'

const told = (on: string) =>
  dossier(aDefinition(), aRecord(anEntry('statement.made', on)), { at: '2030-12-31' })
const certainty = (on: string, from?: Day, to?: Day) => told(on).timeline(from, to)[0]?.certainty ?? 'no'

describe('the timeline', () => {
  it('tells everything, also what came after the day, with whose account it is', () => {
    const detail = { 'es-MX': 'Más', en: 'More' }
    const later = anEntry('statement.made', '2031-02-01', { detail }, { knownOn: '2031-03' })
    expect(dossier(aDefinition(), aRecord(later), { at: '2030-12-31' }).timeline()).toEqual([
      {
        id: 'statement-made-2031-02-01',
        on: '2031-02-01',
        knownOn: '2031-03',
        certainty: 'yes',
        kind: 'statement.made',
        title: { 'es-MX': 'statement.made', en: 'statement.made' },
        detail,
        assertedBy: 'alcaldia',
        sources: [{ source: 'gaceta', certainty: 'stated' }],
      },
    ])
  })

  it('counts both ends of the window in', () => {
    expect(certainty('2030-05-10', '2030-05-10', '2030-05-10')).toBe('yes')
    expect(certainty('2030-05-09', '2030-05-10', '2030-05-10')).toBe('no')
    expect(certainty('2030-05-11', '2030-05-10', '2030-05-10')).toBe('no')
    expect(certainty('2030-05-11', undefined, '2030-05-10')).toBe('no')
    expect(certainty('2030-05-11', '2030-05-10')).toBe('yes')
  })

  it('says perhaps of a date that may lie outside', () => {
    expect(certainty('2030-05', '2030-05-10', '2030-06-30')).toBe('perhaps')
    expect(certainty('2030-05', '2030-05-01', '2030-05-31')).toBe('yes')
    expect(certainty('XXXX', '2030-05-01', '2030-05-31')).toBe('perhaps')
  })

  it('says perhaps of what was perhaps known', () => {
    const record = aRecord(anEntry('statement.made', '2030-05-10', {}, { knownOn: '2030-06' }))
    const asKnown = (knownOn: Day) =>
      dossier(aDefinition(), record, { at: '2030-05-10', knownOn })
        .timeline()
        .map(row => row.certainty)
    expect(asKnown('2030-05-31')).toEqual([])
    expect(asKnown('2030-06-15')).toEqual(['perhaps'])
    expect(asKnown('2030-06-30')).toEqual(['yes'])
  })

  it('holds nothing between two days in the wrong order', () => {
    expect(told('2030').timeline('2030-06-10', '2030-06-01')).toEqual([])
  })

  it('finds what surely falls into one of two windows side by side perhaps or surely in one of them', () => {
    fc.assert(
      fc.property(partialDates(), days(), (on, day) => {
        const [before, after] = [certainty(on, undefined, day), certainty(on, day)]
        expect([before, after]).not.toEqual(['no', 'no'])
        if (before === 'no') expect(after).toBe('yes')
        if (after === 'no') expect(before).toBe('yes')
      }),
    )
  })
})
