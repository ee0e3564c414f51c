import { readFileSync } from 'node:fs'
import { kindWords } from './kind-words.mjs'
import { table, writePage } from './write-page.mjs'

const { oneOf, $defs } = JSON.parse(
  readFileSync(new URL('../../packages/domain/json-schema/draft.json', import.meta.url), 'utf8'),
)

const languages = [
  {
    path: 'look-up/kinds.md',
    at: 0,
    title: 'Kinds of entry',
    description: 'Every kind of entry of a record, with its fields',
    heads: ['field', 'holds', 'must it be there?'],
    required: 'yes',
    optional: 'no',
    intro: `A record is made of entries. Every entry has the same outside; what differs by kind stands in \`data\`. This page is made from the schemas that read them. As files for editors and other languages: \`@apertura/domain/json-schema/draft.json\` and \`entry.json\`.`,
    outside: 'What every entry has',
    inside:
      'Every kind’s data has a `title` (one plain sentence in one or more languages), and a `detail` where it helps. What it has besides is listed with each.',
    nothing: 'Nothing besides.',
  },
  {
    path: 'es/look-up/kinds.md',
    at: 1,
    title: 'Tipos de entrada',
    description: 'Cada tipo de entrada de un registro, con sus campos',
    heads: ['campo', 'contiene', '¿debe estar?'],
    required: 'sí',
    optional: 'no',
    intro: `Un registro está hecho de entradas. Por fuera, todas son iguales; lo que cambia según el tipo está en \`data\`. Esta página se hace con los esquemas que las leen. Como archivos para editores y otros lenguajes: \`@apertura/domain/json-schema/draft.json\` y \`entry.json\`.`,
    outside: 'Lo que tiene toda entrada',
    inside:
      'Los datos de cualquier tipo llevan un `title` (una oración sencilla en uno o más idiomas) y un `detail` donde ayuda. Lo demás se lista en cada uno.',
    nothing: 'Nada más.',
  },
]

/** Every kind of entry, from the JSON Schemas of the domain. */
export function writeKinds({ entryKinds }) {
  const missing = entryKinds.filter(kind => !kindWords[kind])
  if (missing.length > 0) throw new Error(`docs/tools/kind-words.mjs has no words for ${missing.join(', ')}`)
  for (const {
    path,
    at,
    title,
    description,
    heads,
    required,
    optional,
    intro,
    outside,
    inside,
    nothing,
  } of languages) {
    const fields = ({ properties, required: must = [] }, leaveOut = []) => {
      const rows = Object.entries(properties)
        .filter(([name]) => !leaveOut.includes(name))
        .map(([name, schema]) => [`\`${name}\``, typeOf(schema), must.includes(name) ? required : optional])
      return rows.length > 0 ? table(heads, rows) : nothing
    }
    const kinds = oneOf.map(
      ({ properties: { kind, data } }) =>
        `### ${kind.const}\n\n${kindWords[kind.const][at]}\n\n${fields($defs[nameOf(data)], ['title', 'detail'])}`,
    )
    writePage(path, {
      title,
      description,
      body: [intro, `## ${outside}`, fields(oneOf[0], ['data']), `## ${title}`, inside, ...kinds].join(
        '\n\n',
      ),
    })
  }
}

const nameOf = ({ $ref }) => $ref?.replace('#/$defs/', '')

function typeOf(schema) {
  if (schema.$ref) return `\`${nameOf(schema)}\``
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const).replaceAll('"', "'")}\``
  if (schema.enum) return schema.enum.map(value => `\`'${value}'\``).join(', ')
  if (schema.type === 'array') return `${typeOf(schema.items)} […]`
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(', ')
  if (schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, each]) => `\`${name}\`: ${typeOf(each)}`)
      .join(', ')} }`
  return `\`${schema.type ?? 'JSON'}\``
}
