import type { Day, EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aCalendar, type ElectionDates } from '../test/a-calendar.js'
import { aRecord } from '../test/a-record.js'
import { dossier } from './dossier.js'

const on = (
  at: Day,
  drafts: readonly EntryDraft[] = [],
  { knownOn, ...dates }: ElectionDates & { readonly knownOn?: Day } = {},
) =>
  dossier(aDefinition({ calendar: aCalendar(dates) }), aRecord(...drafts), {
    at,
    ...(knownOn ? { knownOn } : {}),
  })
const recorded = (to: Day) => [
  anEntry('parenthesis.opened', '2030-05-01', { title: { 'es-MX': 'Veda anotada', en: 'Silence, noted' } }),
  anEntry('parenthesis.closed', to, { lastDay: 'in' }),
]

describe('a silence that follows from the calendar', () => {
  it('forbids what nobody wrote down', () => {
    expect(on('2030-05-10').parentheses).toEqual([
      {
        id: 'eleccion-2030-propaganda',
        cause: 'eleccion',
        title: { 'es-MX': 'Elección de 2030', en: 'Election of 2030' },
        from: '2030-05-01',
        to: '2030-06-02',
        certainty: 'yes',
        forbids: [
          {
            act: 'dissemination',
            actors: ['public-bodies'],
            except: [{ matter: 'health', settled: true }],
          },
        ],
      },
    ])
    expect(on('2030-05-10').may('dissemination.noted').outcome).toBe('unmet')
    expect(on('2030-05-10').may('dissemination.noted', { data: { matter: 'health' } }).outcome).toBe('met')
    expect(on('2030-05-10').may('dissemination.noted', { actor: 'vecinas' }).outcome).toBe('met')
    expect(on('2030-06-03').may('dissemination.noted').outcome).toBe('met')
  })

  it('is judged on its first day too', () => {
    const told = [anEntry('dissemination.noted', '2030-05-01')]
    expect(on('2030-05-02', told).findings.map(({ code }) => code)).toContain('parenthesis.forbids')
  })

  it('is not there before its dates were public, and only perhaps while they perhaps were', () => {
    expect(on('2030-05-10', [], { knownOn: '2030-01-14' }).parentheses).toEqual([])
    const d = dossier(aDefinition({ calendar: aCalendar({ knownOn: '2030' }) }), [], {
      at: '2030-05-10',
      knownOn: '2030-03-01',
    })
    expect(d.parentheses.map(({ certainty }) => certainty)).toEqual(['perhaps'])
    expect(d.may('dissemination.noted').outcome).toBe('undetermined')
  })

  it('stands in nobody’s account: neither timeline nor findings speak of it', () => {
    const d = on('2030-12-31')
    expect(d.timeline()).toEqual([])
    expect(d.findings).toEqual([])
  })
})

describe('a recorded parenthesis of the same cause', () => {
  it('is the same one, and keeps its name', () => {
    const d = on('2030-05-10', recorded('2030-06-02'))
    expect(d.parentheses.map(({ id, title }) => [id, title.en])).toEqual([['veda', 'Silence, noted']])
    expect(d.findings).toEqual([])
  })

  it('takes the exceptions of the norm', () => {
    const d = on('2030-05-10', recorded('2030-06-02'))
    expect(d.may('dissemination.noted', { data: { matter: 'health' } }).outcome).toBe('met')
  })

  it('with other dates leaves both readings, and the difference is reported', () => {
    const d = on('2030-05-29', recorded('2030-05-29'))
    expect(d.parentheses[0]?.certainty).toBe('yes')
    expect(on('2030-05-30', recorded('2030-05-29')).parentheses[0]?.certainty).toBe('perhaps')
    expect(d.findings).toMatchObject([
      {
        code: 'blackout.differs',
        outcome: 'undetermined',
        about: { kind: 'entry', id: 'parenthesis-opened-2030-05-01' },
        facts: { to: '2030-05-29', normTo: '2030-06-02' },
      },
    ])
    expect(d.findings[0]?.words.en).toBe(
      'The parenthesis “Silence, noted” was recorded as 1 May 2030 to 29 May 2030; from the norm and the calendar follows 1 May 2030 to 2 June 2030. Both readings are kept.',
    )
  })

  it('is not read a second time where the record already has the reading of the norm', () => {
    const reread = anEntry('parenthesis.reread', '2030-05-01', { from: '2030-05-01', to: '2030-06-02' })
    const d = on('2030-05-30', [...recorded('2030-05-29'), reread])
    expect(d.agenda('2030-05-01', '2030-06-30').windows).toMatchObject([
      { kind: 'blackout', recorded: true, readings: [{ from: '2030-05-01', to: '2030-06-02' }] },
    ])
  })

  it('whose end nobody told ends with the norm', () => {
    const [opened] = recorded('2030-06-02')
    const d = on('2030-05-10', opened ? [opened] : [])
    expect(d.parentheses).toMatchObject([{ id: 'veda', to: '2030-06-02', certainty: 'yes' }])
    expect(on('2030-06-03', opened ? [opened] : []).parentheses).toEqual([])
    expect(d.findings).toEqual([])
  })

  it('of another cause is another one', () => {
    const other = anEntry('parenthesis.opened', '2030-05-05', { parenthesis: 'sismo', cause: 'sismo' })
    expect(on('2030-05-10', [other]).parentheses.map(({ id }) => id)).toEqual([
      'eleccion-2030-propaganda',
      'sismo',
    ])
  })
})
