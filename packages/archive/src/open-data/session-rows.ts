import type { LocalizedText, MesaAccount, Named, PartialDate, SessionAccount } from '@apertura/domain'
import type { Given } from './given.js'

/** A session, whether its acts were written down or somebody told of it later. */
export interface SessionRow {
  readonly id: string
  /** `recorded`: there is a record of its acts; `told`: it is known only because somebody told of it later. */
  readonly known: 'recorded' | 'told'
  readonly title: LocalizedText
  readonly series: Named | null
  readonly axis: Named | null
  readonly bodies: readonly Named[]
  readonly on: PartialDate
  readonly state: MesaAccount['state'] | 'held'
  readonly mode: MesaAccount['held']['mode']
  readonly place: LocalizedText | null
  readonly method: LocalizedText | null
  readonly opened: string | null
  readonly closed: string | null
  readonly quorum: 'met' | 'unmet' | 'undetermined' | null
  readonly unknown: readonly string[]
  readonly timeZone: string
  readonly account: MesaAccount | null
  readonly record: MesaAccount['record']
}

/** All sessions, those that were told of first. */
export const sessionRows = ({ told, accounts }: Given): readonly SessionRow[] => [
  ...told.map(toldRow),
  ...accounts.map(recordedRow),
]

const toldRow = (session: SessionAccount): SessionRow => ({
  id: session.session,
  known: 'told',
  title: session.title,
  series: session.series,
  axis: session.axis,
  bodies: session.bodies,
  on: session.on,
  state: 'held',
  mode: session.mode,
  place: null,
  method: session.method?.title ?? null,
  opened: null,
  closed: null,
  quorum: null,
  unknown: session.unknown,
  timeZone: session.process.timeZone,
  account: null,
  record: null,
})

const recordedRow = (account: MesaAccount): SessionRow => ({
  id: account.mesa,
  known: 'recorded',
  title: account.title,
  series: account.series,
  axis: account.axis,
  bodies: account.bodies,
  on: account.held.on,
  state: account.state,
  mode: account.held.mode,
  place: account.held.place,
  method: account.method === 'not-stated' ? null : account.method.title,
  opened: account.held.opened,
  closed: account.held.closed,
  quorum:
    account.quorum.find(({ at }) => at === 'installation')?.outcome ?? account.quorum[0]?.outcome ?? null,
  unknown: [],
  timeZone: account.process.timeZone,
  account,
  record: account.record,
})
