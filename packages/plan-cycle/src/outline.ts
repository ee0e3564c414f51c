import type { Body, Definition, EntryKind, Party, Sector, Series } from '@apertura/domain'

/** A definition looked up by id, so that a gate need not search its lists. */
export interface Outline {
  readonly definition: Definition
  readonly party: ReadonlyMap<string, Party>
  readonly body: ReadonlyMap<string, Body>
  readonly series: ReadonlyMap<string, Series>
  readonly forum: ReadonlySet<string>
  /** The body that validates, where it is a body and not an institution. */
  readonly validator: string | undefined
  /** The kinds of entry that end a stage of co-creation. */
  readonly closings: ReadonlySet<EntryKind>
  /** Who performs an act of dissemination when nothing else is said. */
  readonly disseminator: ReadonlyMap<EntryKind, string>
  /** Persons who carry the voice of an institution. */
  readonly voices: ReadonlyMap<string, readonly string[]>
  /** The sector of a party, when the definition knows both. */
  sectorOf(party: string): Sector | undefined
}

/** Prepares a definition for the gates. */
export function outlineOf(definition: Definition): Outline {
  const party = new Map(definition.parties.map(found => [found.id, found]))
  const sector = new Map(definition.sectors.map(found => [found.id, found]))
  const voices = new Map<string, string[]>()
  for (const { id, affiliation } of definition.parties) {
    if (affiliation !== undefined) voices.set(affiliation, [...(voices.get(affiliation) ?? []), id])
  }
  return {
    definition,
    party,
    body: new Map(definition.bodies.map(found => [found.id, found])),
    series: new Map(definition.series.map(found => [found.id, found])),
    forum: new Set(definition.forum),
    validator: validatorOf(definition),
    closings: new Set(definition.stages.flatMap(({ closesWith }) => closesWith ?? [])),
    disseminator: new Map(definition.dissemination.map(({ kind, by }) => [kind, by])),
    voices,
    sectorOf: id => sector.get(party.get(id)?.sector ?? ''),
  }
}

/** The body that validates, where it is a body and not an institution. */
export function validatorOf({ approvals, bodies }: Definition): string | undefined {
  const by = approvals.find(({ act }) => act === 'plan.validated')?.by
  return bodies.find(({ id }) => id === by)?.id
}
