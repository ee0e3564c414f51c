import { compact } from '../compact.js'
import { reducedDate } from '../exact-date.js'
import type { Given } from '../given.js'
import { ofKind } from '../of-kind.js'
import { namedPeople } from '../people.js'
import { sittings } from '../sittings.js'
import { json } from '../table/to-json.js'

/**
 * People, organisations, posts and memberships by Popolo 1.0.1. Popolo knows a year, a month or a day; a date that is
 * none of these stands under `start_date_edtf` or `end_date_edtf` beside it, and whether somebody sits on the day of
 * reading under `sits`. Popolo lets a document have such fields of its own.
 */
export function popolo(given: Given): string {
  const [people, bodies] = [persons(given), organizations(given)]
  const known = new Set([...people, ...bodies].map(({ id }) => id))
  return json({
    persons: people,
    organizations: bodies,
    posts: posts(given),
    memberships: memberships(given, known),
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

/** Who is a member of what. Someone whom the definition does not know would be a reference that leads nowhere. */
function memberships({ dossier, entries }: Given, known: ReadonlySet<string | undefined>) {
  const people = new Set(
    dossier.definition.parties.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  )
  const memberOf = (id: string) => (people.has(id) ? `person/${id}` : `organization/${id}`)
  const sat = sittings(dossier)
    .filter(({ id }) => known.has(memberOf(id)))
    .map(({ key, id, body, from, to, sits, basis, subgroup }) =>
      compact({
        id: `membership/${key}`,
        ...(people.has(id) ? { person_id: memberOf(id) } : {}),
        member: { '@type': people.has(id) ? 'Person' : 'Organization', id: memberOf(id) },
        organization_id: `organization/${body}`,
        role: 'member',
        ...dates(from, to),
        subgroup,
        sits,
        basis,
      }),
    )
  const named = ofKind(entries, 'representative.designated')
    .filter(({ data }) => known.has(`person/${data.person}`) && known.has(`organization/${data.body}`))
    .map(({ id, on, data }) =>
      compact({
        id: `membership/${id}`,
        person_id: `person/${data.person}`,
        organization_id: `organization/${data.body}`,
        on_behalf_of_id: known.has(`organization/${data.institution}`)
          ? `organization/${data.institution}`
          : undefined,
        role: 'representative',
        ...dates(on, null),
      }),
    )
  return [...sat, ...named]
}

function dates(from: string, to: string | null) {
  const [start, end] = [reducedDate(from), reducedDate(to)]
  return {
    start_date: start,
    ...(start === undefined ? { start_date_edtf: from } : {}),
    end_date: end,
    ...(end === undefined ? { end_date_edtf: to } : {}),
  }
}
