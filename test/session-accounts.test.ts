import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier, sessionAccounts } from '@apertura/dossier'
import { describe, expect, it } from 'vitest'

const all = sessionAccounts(dossier(definition, record, { at: '2023-12-31' }))
const accountOf = (id: string) => {
  const found = all.find(({ session }) => session === id)
  if (!found) throw new Error(`no session ${id}`)
  return found
}

describe('the sessions that somebody told of later', () => {
  it('are all that the record tells of, in the order in which they were held', () => {
    const told = record.filter(({ kind }) => kind === 'session.held')
    expect(all.map(({ session }) => session).sort()).toEqual(told.map(({ id }) => id).sort())
    const days = all.map(({ on }) => on).filter(on => /^\d/.test(on))
    expect(days).toEqual([...days].sort())
  })

  it('say who tells of each, with a source that can be found', () => {
    for (const { told } of all) {
      expect(told.length).toBeGreaterThan(0)
      for (const { assertedBy, sources } of told) {
        expect(assertedBy).toBe(
          'Instituto de Transparencia, Acceso a la Información Pública, Protección de Datos Personales y Rendición de Cuentas de la Ciudad de México',
        )
        expect(sources.length).toBeGreaterThan(0)
      }
    }
  })

  it('never have what only somebody who took notes could know', () => {
    for (const { unknown } of all) expect(unknown).toEqual(expect.arrayContaining(['quorum', 'decisions']))
  })

  it('say what else is told of the same day', () => {
    const delivery = all.find(({ on }) => on === '2022-11-22')
    expect(delivery?.told.map(({ title }) => title.en)).toContain(
      'The agreements are handed to the Alcaldías',
    )
  })

  it('leave it open whether somebody who was present held a seat', () => {
    const { attendees, unknown } = accountOf('council-first-session')
    expect(attendees.map(({ seat }) => seat)).toEqual(['yes', 'perhaps', 'perhaps', 'perhaps', 'perhaps'])
    expect(unknown).not.toContain('attendance')
  })

  it('have the moments of a method only where their series has one', () => {
    expect(accountOf('council-first-session').method).toBeNull()
    expect(accountOf('council-first-session').unknown).toContain('method')
  })

  it('are only those of before the day', () => {
    const before = sessionAccounts(dossier(definition, record, { at: '2019-12-31' }))
    expect(before.map(({ session }) => session)).toContain('council-first-session')
    expect(before.map(({ on }) => on)).not.toContain('2022-11-22')
  })
})
