import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { dossier } from './dossier.js'

const seats = [
  anEntry('body.created', '2030-01-01'),
  anEntry('member.joined', '2030-01-02', { member: 'vecinas' }, { id: 'one' }),
  anEntry('member.joined', '2030-01-02', { member: 'alcaldia', subgroup: 'agua' }, { id: 'two' }),
  anEntry('member.joined', '2030-01-02', { member: 'universidad', subgroup: 'datos' }, { id: 'three' }),
]
const mesa = (id: string, on: string, axis?: string) =>
  anEntry('session.held', on, { title: { en: id }, ...(axis ? { axis } : {}) }, { id })
const clashesOf = (...sessions: ReturnType<typeof mesa>[]) =>
  dossier(aDefinition(), aRecord(...seats, ...sessions), { at: '2030-12-31' }).agenda(
    '2030-01-01',
    '2030-12-31',
  ).clashes

describe('sessions on one day', () => {
  it('clash when they want the same people', () => {
    expect(clashesOf(mesa('water', '2030-05-06', 'agua'), mesa('data', '2030-05-06', 'datos'))).toEqual([
      {
        on: '2030-05-06',
        sessions: ['water', 'data'],
        titles: [{ en: 'water' }, { en: 'data' }],
        members: ['vecinas'],
        certainty: 'yes',
      },
    ])
  })

  it('want everybody when they have no axis', () => {
    const [clash] = clashesOf(mesa('all', '2030-05-06'), mesa('also', '2030-05-06'))
    expect(clash?.members).toEqual(['alcaldia', 'universidad', 'vecinas'])
  })

  it('do not clash on different days, nor on days that are not told', () => {
    expect(clashesOf(mesa('water', '2030-05-06'), mesa('data', '2030-05-07'))).toEqual([])
    expect(clashesOf(mesa('water', '2030-05'), mesa('data', '2030-05'))).toEqual([])
  })

  it('are reported, and none of it is an error', () => {
    const d = dossier(
      aDefinition(),
      aRecord(...seats, mesa('water', '2030-05-06', 'agua'), mesa('data', '2030-05-06', 'datos')),
      { at: '2030-12-31' },
    )
    const [finding] = d.findings.filter(({ code }) => code === 'sessions.clash')
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      severity: 'info',
      facts: { members: ['vecinas'] },
    })
    expect(finding?.words['es-MX']).toBe(
      'El 6 de mayo de 2030 hubo dos sesiones para las mismas personas (1): «water» y «data». Las horas no constan.',
    )
  })
})
