import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { needed } from '@apertura/test-kit'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const folder = new URL('../../../../shared/data/oparl/schema/', import.meta.url)

/** Says whether an object is valid by the schema of its type, in the words of the schema. */
export type OparlMistakes = (object: { readonly type: string }) => readonly string[]

/** The schemas of OParl 1.1, where they are there. */
export const oparlMistakes: OparlMistakes | undefined = needed(
  'shared',
  () => (existsSync(folder) ? compiled() : undefined),
  'nothing is held against the schemas of OParl',
)

/** They name the schema of what lies within by a word of their own; here it becomes a reference. */
function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences)
  if (typeof value !== 'object' || value === null) return value
  const { schema, ...rest } = value as { schema?: string; type?: string }
  const inner = Object.fromEntries(Object.entries(rest).map(([key, below]) => [key, withReferences(below)]))
  return schema && rest.type === 'object' ? { $ref: schema } : inner
}

function compiled(): OparlMistakes {
  const ajv = formats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  const names = readdirSync(folder).filter(name => name.endsWith('.json'))
  for (const name of names)
    ajv.addSchema(withReferences(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) as object, name)
  return object => {
    const validate = ajv.getSchema(`${object.type.split('/').at(-1)}.json`)
    if (validate === undefined) return [`no schema for ${object.type}`]
    return validate(object)
      ? []
      : (validate.errors ?? []).map(e => `${object.type}${e.instancePath} ${e.message}`)
  }
}
