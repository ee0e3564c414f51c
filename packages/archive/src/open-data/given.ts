import { dayNumber } from '@apertura/calendar'
import type { Day, Entry, Locale, LocalizedText, MesaAccount, SessionAccount } from '@apertura/domain'
import { type Agenda, type Dossier, firstDay, lastDay, sessionAccounts } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import { type Contributions, contributionsOf } from '../contributions/contributions.js'
import { openAccount } from './account/open-account.js'
import { type Address, addressOf } from './address.js'
import { checkOptions } from './check-options.js'
import type { OpenDataOptions } from './open-data-options.js'
import { standing } from './standing.js'
import { numbersOf } from './statistics/numbers-of.js'
import { type Unsaid, unsaidOf } from './statistics/unsaid-of.js'

/** All that tables and standards are made of: nothing in it is kept from the public. */
export interface Given {
  readonly dossier: Dossier
  /** What had happened, or perhaps had, by the day of the dossier. */
  readonly entries: readonly Entry[]
  readonly languages: readonly Locale[]
  /** A text in the first language of the process. */
  readonly text: (text: LocalizedText) => string
  /** A party or a body by its name. */
  readonly name: (id: string) => string
  readonly told: readonly SessionAccount[]
  readonly accounts: readonly MesaAccount[]
  readonly agenda: Agenda
  readonly consultation: Contributions | null
  readonly documents: readonly Entry[]
  readonly address: Address
  readonly options: OpenDataOptions
  /** The smallest group of which a number is told. */
  readonly fewest: number
  /** Ways in by which so few contributions came that none is said of one. */
  readonly unsaidChannels: Unsaid
  /** The last day on which something of the process was written down. */
  readonly lastRecorded: Day | null
  /** The same with the consultation, as an instant: the files know no clock. */
  readonly stamp: string
}

/** Reads what is needed once. */
export function givenOf(dossier: Dossier, options: OpenDataOptions): Given {
  checkOptions(options)
  const { definition, seen, view } = dossier
  const language = definition.languages[0]
  const text = (value: LocalizedText) => textIn(value, language)
  const names = new Map([
    ...definition.bodies.map(({ id, title }) => [id, text(title)] as const),
    ...definition.parties.map(({ id, name }) => [id, name] as const),
  ])
  const known = seen.map(({ entry }) => entry)
  const entries = seen.filter(({ happened }) => happened !== 'no').map(({ entry }) => entry)
  const documents = [...entries, ...standing(options.documents ?? [])].filter(({ kind }) =>
    /^(?:document|observation|redaction)\./.test(kind),
  )
  const first = firstDay(known)
  const from = first === undefined || dayNumber(first) > dayNumber(view.at) ? view.at : first
  const last = first === undefined ? view.at : lastDay(known)
  const recorded = [...known, ...documents].map(({ recordedAt }) => recordedAt)
  const given: Given = {
    dossier,
    entries,
    languages: definition.languages,
    text,
    name: id => names.get(id) ?? id,
    told: sessionAccounts(dossier),
    accounts: (options.accounts ?? []).map(account => openAccount(account, options.fewest)),
    agenda: dossier.agenda(from, dayNumber(last) > dayNumber(view.at) ? last : view.at),
    consultation: null,
    documents,
    address: addressOf(options.base),
    options,
    fewest: options.fewest ?? 5,
    unsaidChannels: new Set(),
    lastRecorded: recorded.sort().at(-1) ?? null,
    stamp: '',
  }
  return withConsultation(given, options.consultation ? contributionsOf(options.consultation) : null)
}

/** The same with a consultation that was read before, or with none. */
export function withConsultation(given: Given, consultation: Contributions | null): Given {
  const days = [given.lastRecorded, consultation?.lastRecorded ?? null].filter(day => day !== null)
  const unsaidChannels = consultation
    ? unsaidOf(numbersOf(consultation).channel, given.fewest)
    : new Set<string>()
  return {
    ...given,
    consultation,
    unsaidChannels,
    stamp: `${days.sort().at(-1) ?? given.dossier.view.at}T00:00:00Z`,
  }
}
