import type {
  AccountProcess,
  AccountSource,
  Certainty,
  Citation,
  Definition,
  Entry,
  EntryKind,
  EntryOf,
  Method,
  Named,
  SessionAccount,
  SessionUnknown,
} from '@apertura/domain'
import type { Dossier } from './dossier.js'

/** Acts that a session may be the place of: told beside it when they fall on its very day. */
const besides: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'agreements.delivered',
  'body.installed',
  'commitments.presented',
  'mesas.closed',
  'mesas.opened',
])

/**
 * The sessions that are known only because somebody told of them later, in the order in which they were held. Each
 * says what is told, by whom, and what nobody tells. Sessions whose acts were written down have a stream of their own.
 *
 * @example
 * ```ts
 * const d = dossier(definition, record, { at: '2023-12-04' })
 * const [first] = sessionAccounts(d)
 * first?.unknown.includes('quorum') // => true
 * ```
 */
export function sessionAccounts({
  definition,
  seen,
}: Pick<Dossier, 'definition' | 'seen'>): readonly SessionAccount[] {
  const happened = seen.filter(({ happened }) => happened !== 'no').map(({ entry }) => entry)
  return happened
    .filter(entry => entry.kind === 'session.held')
    .map(session => accountOf(definition, session, [session, ...sameDay(happened, session)]))
}

const sameDay = (entries: readonly Entry[], { on }: Entry) =>
  /^\d{4}-\d{2}-\d{2}$/.test(on) ? entries.filter(entry => entry.on === on && besides.has(entry.kind)) : []

function accountOf(
  definition: Definition,
  session: EntryOf<'session.held'>,
  told: readonly Entry[],
): SessionAccount {
  const { id, on, knownOn, data } = session
  const series = definition.series.find(({ id }) => id === data.series)
  const method = definition.methods.find(({ id }) => id === series?.method)
  const nameOf = namesOf(definition)
  return {
    kind: 'session-account',
    v: 1,
    session: id,
    title: data.title,
    process: processOf(definition),
    series: series ? named(series) : null,
    axis: definition.axes.filter(({ id }) => id === data.axis).map(named)[0] ?? null,
    bodies: definition.bodies.filter(({ id }) => series?.bodies.includes(id)).map(named),
    on,
    knownOn,
    mode: data.mode ?? 'not-stated',
    method: method ? { title: method.title, moments: momentsOf(method) } : null,
    attendees: (data.attendees ?? []).map(({ party, capacity, seat }) => ({
      name: nameOf(party),
      capacity: capacity ?? null,
      seat: seats[seat],
    })),
    told: told.map(entry => ({
      title: entry.data.title,
      detail: entry.data.detail ?? null,
      on: entry.on,
      assertedBy: nameOf(entry.assertedBy),
      sources: entry.sources.map(citation => sourceOf(definition, citation, nameOf)),
    })),
    unknown: unknownOf(session, method),
  }
}

const seats = { held: 'yes', 'not-held': 'no', 'not-stated': 'perhaps' } as const satisfies Record<
  string,
  Certainty
>

const named = ({ id, title }: Named): Named => ({ id, title })

const momentsOf = ({ moments }: Method) => (moments === 'not-stated' ? [] : moments.map(({ title }) => title))

/** How a party, or the institution that published a source, is called. */
const namesOf =
  ({ parties }: Definition) =>
  (id: string) =>
    parties.find(party => party.id === id)?.name ?? id

function processOf({ id, title, jurisdiction, languages }: Definition): AccountProcess {
  const { title: place, country, timeZone } = jurisdiction
  return { id, title, place, country, timeZone, languages }
}

function sourceOf(
  { sources }: Definition,
  { source, certainty, heading, lines, locator, deduced }: Citation,
  nameOf: (id: string) => string,
): AccountSource {
  const found = sources.find(({ id }) => id === source)
  return {
    title: found?.title ?? { und: source },
    publisher: nameOf(found?.publisher ?? source),
    published: found?.published ?? 'XXXX',
    url: found?.url ?? null,
    certainty,
    heading: heading ?? null,
    lines: lines ?? null,
    locator: locator ?? null,
    deduced: deduced ?? null,
  }
}

/** An account written later has no hours, no agenda and no words of what was decided; the rest it may have. */
function unknownOf({ data }: EntryOf<'session.held'>, method: Method | undefined): readonly SessionUnknown[] {
  return [
    ...((data.mode ?? 'not-stated') === 'not-stated' ? (['mode'] as const) : []),
    'place',
    'hours',
    ...((data.attendees ?? []).length === 0 ? (['attendance'] as const) : []),
    'quorum',
    'agenda',
    'decisions',
    'agreements',
    ...(method === undefined || method.moments === 'not-stated' ? (['method'] as const) : []),
  ]
}
