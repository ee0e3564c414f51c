import type { AccountAttendance, MesaAccount } from '@apertura/domain'
import { aMesaAccount } from '@apertura/test-kit'

const government = { id: 'gobierno', title: { 'es-MX': 'Gobierno', en: 'Government' } }
const society = { id: 'sociedad-civil', title: { 'es-MX': 'Sociedad civil', en: 'Civil society' } }
const body = { id: 'promotor', title: { 'es-MX': 'Grupo promotor', en: 'Promoter group' } }

/** Four people of two sectors: one of them stood for by somebody; a guest spoke, too. */
export function aMesa(mesa: string, overrides: Partial<MesaAccount> = {}): MesaAccount {
  return { ...plain, mesa, ...overrides }
}

function there(person: string, sector: typeof government, status: string): AccountAttendance {
  return {
    person,
    seat: { id: `seat-${person}`, body, sector, votes: true },
    as: null,
    status,
    cause: null,
    mode: null,
    representedBy: status === 'represented' ? { person: 'Ana Prueba', as: 'alternate' } : null,
    there: [],
  }
}

const plain: MesaAccount = aMesaAccount({
  title: { 'es-MX': 'Primera mesa de agua', en: 'First mesa on water' },
  bodies: [body],
  held: {
    on: '2030-10',
    opened: null,
    installed: null,
    closed: null,
    call: null,
    mode: 'not-stated',
    place: null,
  },
  attendance: [
    there('p-1', government, 'present'),
    there('p-2', government, 'represented'),
    there('p-3', society, 'late'),
    there('p-4', society, 'present'),
  ],
  speaking: [
    { sector: government, turns: 2, seconds: 300 },
    { sector: society, turns: 3, seconds: 900 },
    { sector: null, turns: 1, seconds: 30 },
  ],
})
