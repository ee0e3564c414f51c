import type { Definition, EntryDraft, EntryKind } from '@apertura/domain'

/** A kind of thing of a definition that an entry can name. */
export type Thing =
  | 'definition'
  | 'source'
  | 'party'
  | 'actor'
  | 'forbidden'
  | 'body'
  | 'subgroup'
  | 'series'
  | 'axis'
  | 'stage'
  | 'method'
  | 'obligation'

/** A name that an entry gives, and where in the entry it stands. */
export interface Mention {
  readonly thing: Thing
  readonly id: string
  readonly path: string
}

/** Where entries name things of the definition; a star stands for every item of a list. */
const everywhere: Readonly<Record<string, Thing>> = {
  assertedBy: 'party',
  'sources.*.source': 'source',
  'data.definition': 'definition',
  'data.actor': 'actor',
  'data.parties.*': 'actor',
  'data.applicants.*': 'party',
  'data.signers.*.institution': 'party',
  'data.accompaniedBy.*': 'party',
  'data.facilitatedBy': 'party',
  'data.themes.*.axis': 'axis',
  'data.body': 'body',
  'data.bodies.*': 'body',
  'data.member': 'actor',
  'data.subgroup': 'subgroup',
  'data.institution': 'party',
  'data.decidedBy': 'actor',
  'data.decidedBy.*': 'party',
  'data.reviewer': 'party',
  'data.replaces': 'party',
  'data.method': 'method',
  'data.stage': 'stage',
  'data.forbids.*.actors.*': 'forbidden',
  'data.obligation': 'obligation',
  'data.series': 'series',
  'data.axis': 'axis',
  'data.attendees.*.party': 'party',
  'data.to.*': 'actor',
  'data.issuers.*': 'actor',
  'data.speakers.*': 'actor',
  'data.addressedTo': 'actor',
  'data.owedBy': 'actor',
  'data.people.*.party': 'party',
  'data.seats.*.body': 'body',
}

/** In all other entries these two are dates. */
const inLetters: Readonly<Record<string, Thing>> = { 'data.from': 'party', 'data.to': 'party' }
const inReceipts: Readonly<Record<string, Thing>> = { 'data.from': 'party' }
/** In a mesa, a person is somebody of that session. */
const inDesignations: Readonly<Record<string, Thing>> = { 'data.person': 'party' }

const own: Partial<Record<EntryKind, Readonly<Record<string, Thing>>>> = {
  'withdrawal.notified': inLetters,
  'contribution.received': inReceipts,
  'representative.designated': inDesignations,
  'liaison.designated': inDesignations,
  'liaison.ended': inDesignations,
  'agreements.handed-over': { 'data.to': 'actor' },
}

/** Everything that an entry names by an id of the definition. */
export function mentionsOf(entry: EntryDraft): readonly Mention[] {
  const places = { ...everywhere, ...own[entry.kind] }
  return Object.entries(places).flatMap(([place, thing]) =>
    textsAt(entry, place.split('.')).map(({ text, path }) => ({ thing, id: text, path: path.join('.') })),
  )
}

/** The ids that a definition has, by the kind of thing. */
export function thingsOf(definition: Definition): Readonly<Record<Thing, ReadonlySet<string>>> {
  const { bodies, parties, sectors, obligations } = definition
  const actors = [...parties, ...bodies].map(({ id }) => id)
  return {
    definition: new Set([definition.id]),
    source: idsOf(definition.sources),
    party: idsOf(parties),
    actor: new Set(actors),
    forbidden: new Set([...actors, ...idsOf(sectors), 'public-bodies']),
    body: idsOf(bodies),
    subgroup: new Set(bodies.flatMap(({ subgroups = [] }) => subgroups)),
    series: idsOf(definition.series),
    axis: idsOf(definition.axes),
    stage: idsOf(definition.stages),
    method: idsOf(definition.methods),
    obligation: new Set(obligations.map(({ code }) => code)),
  }
}

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))

/** The texts at a place; what is no text there, such as a commitment in place of a person, names nobody. */
function textsAt(
  value: unknown,
  [first, ...rest]: readonly string[],
  path: readonly string[] = [],
): readonly { readonly text: string; readonly path: readonly string[] }[] {
  if (first === undefined) return typeof value === 'string' ? [{ text: value, path }] : []
  if (typeof value !== 'object' || value === null) return []
  if (first !== '*') return textsAt((value as Record<string, unknown>)[first], rest, [...path, first])
  return Array.isArray(value) ? value.flatMap((item, i) => textsAt(item, rest, [...path, String(i)])) : []
}
