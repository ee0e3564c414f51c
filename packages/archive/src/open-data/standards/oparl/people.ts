import { exactDay } from '../../exact-date.js'
import type { Given } from '../../given.js'
import { ofKind } from '../../of-kind.js'
import { namedPeople } from '../../people.js'
import { sittings } from '../../sittings.js'
import { dateField, idOf, type Placed, placed } from './objects.js'

/** Bodies and organisations, people, and who belongs where. An institution sits in a body without a person. */
export function oparlPeople(given: Given, body: string): readonly Placed[] {
  const { dossier, text } = given
  const { bodies, parties, sectors } = dossier.definition
  const memberships = membershipsOf(given)
  const titles = new Map(sectors.map(({ id, title }) => [id, text(title)]))
  const of = new Map<string, string[]>()
  for (const { organization, key } of memberships) {
    const before = of.get(organization) ?? []
    before.push(idOf(given, 'Membership', key))
    of.set(organization, before)
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
    ...memberships.map(({ key, person, organization, onBehalfOf, role, from, to }) =>
      placed(given, 'Membership', key, {
        person: person && idOf(given, 'Person', person),
        organization: idOf(given, 'Organization', organization),
        onBehalfOf: onBehalfOf && idOf(given, 'Organization', onBehalfOf),
        role,
        ...dateField('startDate', exactDay(from), from),
        ...dateField('endDate', exactDay(to), to),
      }),
    ),
  ]
}

interface OparlMembership {
  readonly key: string
  readonly person?: string
  readonly organization: string
  readonly onBehalfOf?: string
  readonly role: string
  readonly from: string
  readonly to: string | null
}

function membershipsOf({ dossier, entries }: Given): readonly OparlMembership[] {
  const people = new Set(
    dossier.definition.parties.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  )
  return [
    ...sittings(dossier).map(({ key, id, body, from, to }) => ({
      key,
      ...(people.has(id) ? { person: id } : { onBehalfOf: id }),
      organization: body,
      role: 'member',
      from,
      to,
    })),
    ...ofKind(entries, 'representative.designated').map(({ id, on, data }) => ({
      key: id,
      person: data.person,
      organization: data.body,
      onBehalfOf: data.institution,
      role: 'representative',
      from: on,
      to: null,
    })),
  ]
}
