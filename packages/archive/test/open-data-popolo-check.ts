import { Ajv } from 'ajv'

/*
 * The schemas of Popolo are not beside the repository. This is the part of 1.0.1 that is used here, typed by hand:
 * names of fields, what is required, and dates of a year, a month or a day.
 */
const text = { type: ['string', 'null'] }
const date = { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' }
const id = { type: 'string', minLength: 1 }
const shape = (required: readonly string[], properties: object) => ({ type: 'object', required, properties })
const list = (items: object) => ({ type: 'array', items })

const schema = shape(['persons', 'organizations', 'posts', 'memberships'], {
  persons: list(shape(['id', 'name'], { id, name: { type: 'string' } })),
  organizations: list(
    shape(['id', 'name'], {
      id,
      name: { type: 'string' },
      classification: text,
      parent_id: text,
      founding_date: date,
      dissolution_date: date,
      other_names: list(shape(['name'], { name: { type: 'string' }, note: text })),
    }),
  ),
  posts: list(
    shape(['id', 'label', 'organization_id'], { id, label: { type: 'string' }, organization_id: id }),
  ),
  memberships: list({
    ...shape(['id', 'organization_id'], {
      id,
      label: text,
      role: text,
      person_id: text,
      organization_id: text,
      post_id: text,
      on_behalf_of_id: text,
      start_date: date,
      end_date: date,
      member: shape(['@type', 'id'], { '@type': { enum: ['Person', 'Organization'] }, id }),
    }),
    anyOf: [{ required: ['person_id'] }, { required: ['member'] }],
  }),
})

type Popolo = Readonly<Record<'persons' | 'organizations' | 'posts' | 'memberships', readonly Item[]>>
type Item = Readonly<Record<string, unknown>>

/** What is against Popolo in a document, and every reference in it that leads nowhere. */
export function popoloMistakes(content: string): readonly string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false })
  const document = JSON.parse(content) as Popolo
  const valid = ajv.validate(schema, document)
  if (!valid) return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  const known = new Set(Object.values(document).flatMap(items => items.map(({ id }) => id)))
  return document.memberships.flatMap(membership =>
    ['person_id', 'organization_id', 'post_id', 'on_behalf_of_id']
      .map(field => membership[field])
      .concat((membership.member as Item | undefined)?.id)
      .filter(target => target !== undefined && !known.has(target))
      .map(target => `${membership.id} points to ${target}, which is not there`),
  )
}
