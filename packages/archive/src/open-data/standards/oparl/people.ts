import { exactDay } from '../../exact-date.js'
import type { Given } from '../../given.js'
import { knownMemberships } from '../../known-memberships.js'
import { namedPeople } from '../../people.js'
import { dateField, idOf, type Placed, placed } from './objects.js'

/** Bodies and organisations, people, and who belongs where. An institution sits in a body without a person. */
export function oparlPeople(given: Given, body: string): readonly Placed[] {
  const { dossier, text } = given
  const { bodies, parties, sectors } = dossier.definition
  const memberships = knownMemberships(given)
  const titles = new Map(sectors.map(({ id, title }) => [id, text(title)]))
  const of = new Map<string, string[]>()
  for (const { body, key } of memberships) {
    const before = of.get(body) ?? []
    before.push(idOf(given, 'Membership', key))
    of.set(body, before)
  }
  return [
    ...bodies.map(({ id, title, kind, seats = [] }) =>
      placed(given, 'Organization', id, {
        body,
        name: text(title),
        classification: kind,
        organizationType: 'Gremium',
        post: seats.map(seat => text(seat.title)),
        membership: of.get(id),
      }),
    ),
    ...parties
      .filter(({ kind }) => kind !== 'person')
      .map(({ id, name, acronym, sector }) =>
        placed(given, 'Organization', id, {
          body,
          name,
          shortName: acronym,
          classification: titles.get(sector) ?? sector,
          organizationType: 'Institution',
        }),
      ),
    ...namedPeople(given).map(({ id, name }) => placed(given, 'Person', id, { body, name })),
    ...memberships.map(({ key, person, body, institution, role, from, to }) =>
      placed(given, 'Membership', key, {
        person: person && idOf(given, 'Person', person),
        organization: idOf(given, 'Organization', body),
        onBehalfOf: institution && idOf(given, 'Organization', institution),
        role,
        ...dateField('startDate', exactDay(from), from),
        ...dateField('endDate', exactDay(to), to),
      }),
    ),
  ]
}
