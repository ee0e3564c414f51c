import { compact } from '../compact.js'
import { reducedDate } from '../exact-date.js'
import type { Given } from '../given.js'
import { knownMemberships } from '../known-memberships.js'
import { namedPeople } from '../people.js'
import { json } from '../table/to-json.js'

/**
 * People, organisations, posts and memberships by Popolo 1.0.1. Popolo knows a year, a month or a day; a date that is
 * none of these stands under `start_date_edtf` or `end_date_edtf` beside it, and whether somebody sits on the day of
 * reading under `sits`. Popolo lets a document have such fields of its own.
 */
export function popolo(given: Given): string {
  return json({
    persons: persons(given),
    organizations: organizations(given),
    posts: posts(given),
    memberships: memberships(given),
  })
}

const persons = (given: Given) => namedPeople(given).map(({ id, name }) => ({ id: `person/${id}`, name }))

function organizations({ dossier: { definition }, text }: Given) {
  const sectors = new Map(definition.sectors.map(({ id, title }) => [id, text(title)]))
  return [
    ...definition.bodies.map(({ id, title, kind }) => ({
      id: `organization/${id}`,
      name: text(title),
      classification: kind,
    })),
    ...definition.parties
      .filter(({ kind }) => kind !== 'person')
      .map(({ id, name, acronym, sector }) =>
        compact({
          id: `organization/${id}`,
          name,
          other_names: acronym ? [{ name: acronym, note: 'acronym' }] : [],
          classification: sectors.get(sector) ?? sector,
        }),
      ),
  ]
}

const posts = ({ dossier: { definition }, text }: Given) =>
  definition.bodies.flatMap(({ id: body, seats = [] }) =>
    seats.map(({ id, title }) => ({
      id: `post/${body}.${id}`,
      label: text(title),
      organization_id: `organization/${body}`,
    })),
  )

const memberships = (given: Given) =>
  knownMemberships(given).map(({ key, body, person, institution, role, from, to, subgroup, sits, basis }) =>
    compact({
      id: `membership/${key}`,
      person_id: person && `person/${person}`,
      member: role === 'member' ? memberOf(person, institution) : undefined,
      organization_id: `organization/${body}`,
      on_behalf_of_id: person && institution && `organization/${institution}`,
      role,
      ...dates(from, to),
      subgroup,
      sits,
      basis,
    }),
  )

const memberOf = (person: string | undefined, institution: string | undefined) =>
  person === undefined
    ? { '@type': 'Organization', id: `organization/${institution}` }
    : { '@type': 'Person', id: `person/${person}` }

function dates(from: string, to: string | null) {
  const [start, end] = [reducedDate(from), reducedDate(to)]
  return {
    start_date: start,
    ...(start === undefined ? { start_date_edtf: from } : {}),
    end_date: end,
    ...(end === undefined ? { end_date_edtf: to } : {}),
  }
}
