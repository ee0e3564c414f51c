import type { EntryDataByKind, LocalizedText } from '@apertura/domain'
import { readDraft } from '@apertura/domain/schema'
import { anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { type DraftedKind, draftOf, type Untitled } from './draft-of.js'
import { en } from './locales/titles/en.js'

const stamp = {
  id: 'act-1',
  on: '2030-06-20',
  knownOn: '2030-06-20',
  recordedAt: '2030-06-21',
  by: 'archivo',
  assertedBy: 'alcaldia',
  sources: [{ source: 'gaceta', certainty: 'stated' }],
} as const

const titleFor = <K extends DraftedKind>(kind: K, data: Untitled<K>, nameOf?: (id: string) => string) =>
  draftOf(kind, data, stamp, nameOf).data.title as LocalizedText

describe('every kind of act of a mesa and its documents', () => {
  const kinds = Object.keys(en) as DraftedKind[]

  it('has a place in the table: 34 acts of a session and 9 of its documents', () => {
    expect(kinds).toHaveLength(43)
  })

  it.each(kinds)('%s gets one plain sentence in Spanish and in English', kind => {
    const { title: _, ...data } = anEntry(kind, '2030-06-20').data as EntryDataByKind[DraftedKind]
    const title = titleFor(kind, data as Untitled<DraftedKind>)
    expect(Object.keys(title)).toEqual(['es-MX', 'en'])
    for (const sentence of Object.values(title)) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*[^.,;: ]\.$/u)
      expect(sentence).not.toMatch(/undefined|null|\[object| {2}|,,/)
    }
  })

  it.each(kinds)('%s is an entry that the schema takes', kind => {
    const { title: _, ...data } = anEntry(kind, '2030-06-20').data as EntryDataByKind[DraftedKind]
    const made = draftOf(kind, data as Untitled<DraftedKind>, stamp)
    expect(readDraft(made)).toMatchObject({ ok: true })
  })
})

describe('the title', () => {
  it('is left as it is when there is one', () => {
    const title = { 'es-MX': 'Se abre la mesa.' }
    expect(draftOf('mesa.opened', { title, at: '10:00' }, stamp).data.title).toEqual(title)
  })

  it('calls people and things as it is told to', () => {
    const names: Record<string, string> = { ana: 'Ana Prueba', agua: 'Agua para todos' }
    const nameOf = (id: string) => names[id] ?? id
    expect(titleFor('item.opened', { item: 'agua' }, nameOf).en).toBe(
      'The session takes up a matter: Agua para todos.',
    )
    expect(titleFor('turn.begun', { person: 'ana' }, nameOf)['es-MX']).toBe('Ana Prueba tiene la palabra.')
  })

  it('counts a roll, and says who came or went when it is one person', () => {
    const marks = ['present', 'present', 'excused'].map((status, at) => ({ person: `p${at}`, status }))
    expect(titleFor('attendance.noted', { marks: [{ person: 'ana', status: 'left' }] })['es-MX']).toBe(
      'Ana se retira.',
    )
    expect(titleFor('attendance.noted', { marks: marks as never })).toEqual({
      'es-MX': 'Se pasa lista (presentes: 2, con ausencia justificada: 1).',
      en: 'The roll is called (present: 2, excused: 1).',
    })
  })

  it('says words of an open list as they stand', () => {
    const marks = [{ person: 'ana', status: 'constructor' }] as const
    expect(titleFor('attendance.noted', { marks }).en).toBe('Ana: constructor.')
    expect(titleFor('position.noted', { decision: 'd', person: 'ana', position: 'grado-3' }).en).toBe(
      'Ana takes a position: grado-3.',
    )
  })

  it('says a date in words, and one that cannot be read as it stands', () => {
    const call = { mesa: 'agua', mode: 'virtual', agenda: [] } as const
    expect(titleFor('mesa.convened', { ...call, session: '2030-06-20' })['es-MX']).toBe(
      'Se convoca a sesión: 20 de junio de 2030.',
    )
    expect(titleFor('mesa.convened', { ...call, session: 'mañana' }).en).toBe('A session is called: mañana.')
  })

  it('ends in one full stop when a name ends in one', () => {
    expect(titleFor('document.signed', { ...signed, by: 'Luces S.C.' }).en).toBe(
      'Luces S.C. signs acta, version 1.',
    )
    expect(titleFor('office.taken', { office: 'vocal.', person: 'ana' }).en).toBe(
      'Ana takes on an office: vocal.',
    )
  })

  it('gives away neither words, nor reasons, nor causes, nor the name of a guest', () => {
    const secret = 'SECRETO'
    const words = { 'es-MX': secret, en: secret }
    const titles = [
      titleFor('words.noted', { form: 'speech', person: 'ana', words }),
      titleFor('attendance.noted', { marks: [{ person: 'ana', status: 'excused', cause: secret }] }),
      titleFor('position.noted', { decision: 'd', person: 'ana', position: 'object', reason: words }),
      titleFor('interest.declared', { person: 'ana', interest: words, recuses: true }),
      titleFor('guest.admitted', { person: { id: 'g', name: secret, data: 'confidential' }, as: 'guest' }),
      titleFor('document.observed', { document: 'acta', version: 1, by: 'ana', words }),
      titleFor('mesa.suspended', { reason: words }),
    ]
    expect(JSON.stringify(titles)).not.toContain(secret)
  })
})

const signed = {
  document: 'acta',
  version: 1,
  evidence: { kind: 'platform', platform: 'plataforma', reference: 'F-1' },
} as const
