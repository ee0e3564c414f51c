import type { AccountDocument, ArchiveRules, Day, Entry, EntryDraft, MesaAccount } from '@apertura/domain'
import { type Dossier, dossier } from '@apertura/dossier'
import { aDefinition, aMesaAccount, anEntry } from '@apertura/test-kit'
import { aRecord } from './a-record.js'

const basis = [{ source: 'gaceta', certainty: 'stated' }] as const
const titled = (text: string) => ({ 'es-MX': text, en: text })

/** What Villa Ejemplo asks for: minutes of each session, a call, letters, a plan, and answers within ten days. */
export const rules: ArchiveRules = {
  documents: [
    {
      id: 'minutes',
      type: 'minutes',
      title: titled('Minutes'),
      per: 'session',
      owner: 'instituto',
      signed: true,
      basis,
    },
    { id: 'letter', type: 'letter', title: titled('Letter'), per: 'member', of: ['promotor'], basis },
    { id: 'call', type: 'call', title: titled('Call'), per: 'call', toldBy: ['call.opened'], basis },
    {
      id: 'plan',
      type: 'plan',
      title: titled('Plan'),
      per: 'process',
      owner: 'alcaldia',
      owedFrom: 'commitments.presented',
      toldBy: ['plan.published'],
      published: true,
      basis,
    },
    {
      id: 'reply',
      type: 'reply',
      title: titled('Answer'),
      per: 'contribution',
      owner: 'alcaldia',
      term: {
        count: 10,
        unit: 'calendar-days',
        nonWorking: 'stays',
        parentheses: 'runs',
        sources: basis,
      },
      basis,
    },
  ],
}

/** Villa Ejemplo with these rules, and these drafts as its record. */
export function villa(
  drafts: readonly EntryDraft[],
  { at = '2031-01-01', archive = rules }: { readonly at?: Day; readonly archive?: ArchiveRules | null } = {},
): Dossier {
  return dossier(aDefinition(archive ? { archive } : {}), aRecord(...drafts), { at })
}

/** Entries of a consultation: what came in on a day, and which folios were answered. */
export const stream = (
  on: Day,
  folios: readonly string[],
  answered: readonly string[] = [],
): readonly Entry[] =>
  aRecord(
    ...folios.map(contribution =>
      anEntry('contribution.received', on, { contribution }, { id: `in-${contribution.toLowerCase()}` }),
    ),
    ...answered.map(contribution =>
      anEntry('reply.sent', on, { contribution }, { id: `out-${contribution.toLowerCase()}` }),
    ),
  )

/** One version of a document of a mesa. */
export const document = (
  state: AccountDocument['state'],
  more: Partial<AccountDocument> = {},
): AccountDocument => ({
  id: 'acta',
  type: 'minutes',
  version: 1,
  digest: 'a'.repeat(64),
  state,
  signatures: [],
  errata: [],
  ...more,
})

/** A signature as an account has it. */
export const signature: AccountDocument['signatures'][number] = {
  by: 'ines',
  on: '2030-03-06',
  as: null,
  evidence: { kind: 'platform', platform: 'Firma', reference: 'F-1' },
}

/** A mesa that was held and closed, with these documents. */
export function aMesa(
  documents: readonly AccountDocument[] = [],
  state: MesaAccount['state'] = 'closed',
): MesaAccount {
  return aMesaAccount({ mesa: 'mesa-agua', title: titled('Mesa on water'), state, documents })
}
