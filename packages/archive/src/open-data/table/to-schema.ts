import type { Column, ColumnType, Table } from './column.js'
import { json } from './to-json.js'

const shapes: Readonly<Record<ColumnType, Readonly<Record<string, unknown>>>> = {
  id: { type: 'string', minLength: 1 },
  text: { type: 'string', minLength: 1 },
  code: { type: 'string', minLength: 1 },
  edtf: { type: 'string', minLength: 4 },
  day: { type: 'string', format: 'date' },
  time: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$' },
  count: { type: 'number', minimum: 0 },
  flag: { type: 'boolean' },
  certainty: { type: 'string' },
  list: { type: 'array', items: { type: 'string', minLength: 1 } },
  address: { type: 'string', format: 'uri' },
  hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
}

/** The JSON Schema (draft 2020-12) of a table, from the same columns as its rows. */
export function toSchema({ title, columns }: Table): string {
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: title.en,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map(column => [column.name, shapeOf(column)])),
      required: columns.map(({ name }) => name),
      additionalProperties: false,
    },
  })
}

function shapeOf({ type, values, empty, meaning }: Column) {
  const shape = { ...shapes[type], ...(values ? { enum: values } : {}), description: meaning.en }
  return empty === null || type === 'list' ? shape : { anyOf: [shape, { type: 'null' }] }
}
