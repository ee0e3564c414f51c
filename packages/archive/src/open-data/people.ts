import type { AccountPerson, Party } from '@apertura/domain'
import type { Given } from './given.js'

/** A person who may be named, with an id that is unique in the whole process. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
  /** Name of the institution for which they speak. */
  readonly speaksFor: string | null
  readonly affiliation: string | null
}

/** Parties that are people, and the people of mesas whose names are public. */
export const namedPeople = ({ dossier, accounts }: Given): readonly NamedPerson[] => [
  ...dossier.definition.parties.filter(({ kind }) => kind === 'person').map(partyPerson),
  ...accounts.flatMap(({ mesa, people }) => people.flatMap(person => accountPerson(mesa, person))),
]

/** The id of somebody of a mesa: ids of people are only unique within one. */
export const personId = (mesa: string, person: string): string => `${mesa}.${person}`

const partyPerson = ({ id, name, affiliation }: Party): NamedPerson => ({
  id,
  name,
  speaksFor: null,
  affiliation: affiliation ?? null,
})

const accountPerson = (mesa: string, { id, name, party }: AccountPerson): readonly NamedPerson[] =>
  name === null ? [] : [{ id: personId(mesa, id), name, speaksFor: party, affiliation: null }]
