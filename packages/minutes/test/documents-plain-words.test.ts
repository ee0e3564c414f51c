import {
  attendanceListOf,
  briefingOf,
  type DocumentTree,
  handOverLetterOf,
  type Inlines,
  minutesOf,
  plainTexts,
  reconstructedSheetOf,
} from '@apertura/minutes'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../src/pdf/column-widths.js'
import { aSessionAccount } from './a-session-account.js'
import { anAccount } from './an-account.js'

const spanish = { locale: 'es-MX' } as const
const textOf = (tree: DocumentTree) => plainTexts(tree).join('\n')

describe('a sentence around what somebody else wrote', () => {
  it('has one full stop where a name ends with its own', () => {
    const session = aSessionAccount()
    const told = session.told.map(each => ({ ...each, assertedBy: 'Aguas de Ejemplo, S. A.' }))
    const text = textOf(reconstructedSheetOf({ ...session, told }, spanish))
    expect(text).toContain('Quién lo cuenta: Aguas de Ejemplo, S. A. Cuándo pasó')
    expect(text).not.toContain('..')
  })

  it('has no full stop before a colon', () => {
    const account = anAccount()
    const agenda = account.agenda.map(each => ({
      ...each,
      outcome: 'deferred' as const,
      title: { 'es-MX': 'Pedir más agua.' },
    }))
    expect(textOf(briefingOf({ ...account, agenda }, spanish))).toContain('Pedir más agua: ')
    expect(textOf(briefingOf({ ...account, agenda }, spanish))).not.toContain('.:')
  })

  it('gets a full stop where another sentence comes after it', () => {
    const account = anAccount()
    const interests = account.interests.map(each => ({
      ...each,
      interest: { 'es-MX': 'Su familia vende agua' },
    }))
    expect(textOf(minutesOf({ ...account, interests }, spanish))).toContain(
      'Su familia vende agua. No participó en la decisión.',
    )
  })
})

describe('an attendance list', () => {
  it('is a sheet to sign while nobody has come, and says nothing of a quorum', () => {
    const account = anAccount()
    const attendance = account.attendance.map(each => ({ ...each, status: null, there: [] }))
    const before = { ...account, state: 'convened' as const, attendance, quorum: [] }
    const text = textOf(attendanceListOf(before, spanish))
    expect(text).toContain('Firma\n')
    expect(text).not.toMatch(/No se anotó|Quórum|Asistencia/)
  })

  it('does not complain of those who stayed that nobody noted when they left', () => {
    const account = anAccount()
    const attendance = account.attendance.map(each => ({
      ...each,
      there: each.there.map(stretch => ({ ...stretch, to: null })),
    }))
    const text = textOf(attendanceListOf({ ...account, attendance }, spanish))
    expect(text).toContain('Asistió. Estuvo desde las 10:05 horas.')
    expect(text).toContain(
      'Se fue antes de terminar. Estuvo desde las 10:05 horas; no se anotó hasta cuándo.',
    )
  })
})

describe('a table on paper', () => {
  const row = (id: string, ...cells: readonly Inlines[]) => ({ id, cells })
  const t = (text: string): Inlines => (text === '' ? [] : [{ kind: 'text', text }])
  const table = (...rows: readonly ReturnType<typeof row>[]) =>
    ({ kind: 'table', id: 't', caption: [], head: [t('Nombre'), t('Institución')], rows }) as const

  it('leaves room to write where a column is empty', () => {
    expect(columnWidths(table(row('a', t('Ana Prueba, de la secretaría'), t(''))))).toEqual([1.2, 3])
  })

  it('leaves room for the whole mark of what was left out', () => {
    const removed: Inlines = [
      { kind: 'removed', number: 1, legend: 'Dato', ground: 'Artículo 6 de la ley de Villa Ejemplo' },
    ]
    expect(columnWidths(table(row('a', removed, t('Asistió'))))).toEqual([1.6, null])
  })
})

describe('what is still open', () => {
  it('has a decision that was put off although its matter was dealt with', () => {
    const account = anAccount()
    const agenda = account.agenda.map(each => ({ ...each, outcome: 'done' as const, to: null }))
    expect(textOf(briefingOf({ ...account, agenda }, spanish))).toContain(
      'Pedir más presupuesto para la red: se dejó para después (sesión del 2 de abril).',
    )
  })
})

describe('a letter', () => {
  it('names the session of which it tells', () => {
    expect(textOf(handOverLetterOf(anAccount(), 'Dirección de Agua', spanish))).toContain(
      'En la sesión «Segunda mesa del agua» (5 de marzo de 2030)',
    )
  })
})

describe('a rule', () => {
  it('says half as people do', () => {
    const account = anAccount()
    const decisions = account.decisions.map(each => ({
      ...each,
      computed: {
        ...each.computed,
        rule: { kind: 'vote', majority: '1/2', strict: true, of: 'present' } as const,
      },
    }))
    expect(textOf(minutesOf({ ...account, decisions }, spanish))).toContain(
      'Regla: votación. Más de la mitad debe estar a favor. Se cuentan todas las personas con voto que están presentes.',
    )
  })
})
