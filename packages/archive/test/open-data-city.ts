import type { Definition, Entry, MesaAccount } from '@apertura/domain'
import { type Dossier, dossier } from '@apertura/dossier'
import { sealEntry } from '@apertura/seal'
import { aDefinition, aMesaAccount, anEntry } from '@apertura/test-kit'

/** Seals drafts into a record. */
export function aRecord(...drafts: readonly ReturnType<typeof anEntry>[]): readonly Entry[] {
  const chain: Entry[] = []
  for (const draft of drafts) chain.push(sealEntry(draft, chain.at(-1) ?? null))
  return chain
}

/** A few years of Villa Ejemplo. */
export const villaRecord = aRecord(
  anEntry('cocreation.started', '2030-01-15'),
  anEntry('member.joined', '2030', { body: 'promotor', member: 'alcaldia', instrument: 'agreement' }),
  anEntry('member.joined', '2030-02', { body: 'asesor', member: 'ana', instrument: 'invitation' }),
  anEntry('member.left', '2031-03-01', { body: 'asesor', member: 'ana', lastDay: 'not-stated' }),
  anEntry('session.held', '2030-03-05', {
    series: 'mesas',
    mode: 'virtual',
    attendees: [{ party: 'ana', seat: 'not-stated' }],
  }),
  anEntry('document.issued', '2030-04-01', { issuers: ['alcaldia'], url: 'https://example.org/a b' }),
)

/** Villa Ejemplo on the last day of 2031, or with another definition or record. */
export const villa = (
  change: { readonly definition?: Partial<Definition>; readonly record?: readonly Entry[] } = {},
): Dossier => dossier(aDefinition(change.definition), change.record ?? villaRecord, { at: '2031-12-31' })

/** When, and how it met. */
const atWork: Partial<MesaAccount> = {
  held: {
    on: '2030-03-05',
    opened: '10:00',
    installed: null,
    closed: '12:00',
    call: 1,
    mode: 'mixed',
    place: null,
  },
}

/** An account of a mesa with nothing in it but what a test is about. */
export const aMesa = (change: Partial<MesaAccount> = {}): MesaAccount =>
  aMesaAccount({ ...atWork, ...change })
