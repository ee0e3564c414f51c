import { readFileSync } from 'node:fs'

type Schema = Readonly<Record<string, unknown>>

const document = JSON.parse(
  readFileSync(new URL('../packages/domain/json-schema/draft.json', import.meta.url), 'utf8'),
) as { readonly oneOf: readonly Schema[]; readonly $defs: Readonly<Record<string, Schema>> }

/** What a mark looks like, in lower case: letters that stand together nowhere else. */
export const mark = /zq[a-z]{5}xw/g

const markOf = (count: number): string =>
  `zq${[...count.toString(26).padStart(5, '0')].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}xw`

/** Makes marks that are all different, and remembers where each was put. */
export function marker(from = 0) {
  const fields = new Map<string, string>()
  let count = from
  return {
    fields,
    mark: (field: string): string => {
      const made = markOf(count++)
      fields.set(made, field)
      return made
    },
  }
}

/** One draft of every kind of entry, with every field filled, first as words and then as what stands for them. */
export function everyKind(marks: ReturnType<typeof marker>): readonly Readonly<Record<string, unknown>>[] {
  return document.oneOf.flatMap(shape => {
    const { kind, data } = shape.properties as { readonly kind: { const: string }; readonly data: Schema }
    const whole = [0, 1].map(choice => filled(data, kind.const, marks, choice) as Record<string, unknown>)
    const [open, apart] = whole.map(value => JSON.stringify(value))
    return (
      open?.includes('"commitment"') === apart?.includes('"commitment"') ? whole.slice(0, 1) : whole
    ).map(value => ({ kind: kind.const, data: value }))
  })
}

const given = {
  hash: () => 'e'.repeat(64),
  partialDate: () => '2030-03-05',
  day: () => '2030-03-05',
  locale: () => 'en',
  clockTime: () => '10:00',
} as const

function filled(schema: Schema, field: string, marks: ReturnType<typeof marker>, choice: number): unknown {
  const {
    $ref,
    type,
    properties,
    items,
    prefixItems,
    enum: values,
    anyOf,
    oneOf,
    pattern,
    format,
  } = schema as {
    readonly $ref?: string
    readonly type?: string
    readonly properties?: Readonly<Record<string, Schema>>
    readonly items?: Schema
    readonly prefixItems?: readonly Schema[]
    readonly enum?: readonly unknown[]
    readonly anyOf?: readonly Schema[]
    readonly oneOf?: readonly Schema[]
    readonly pattern?: string
    readonly format?: string
  }
  if ('const' in schema) return schema.const
  if ($ref) {
    const name = $ref.slice('#/$defs/'.length)
    if (name === 'localizedText')
      return { en: `${marks.mark(field)} Ñandú`, 'es-MX': `${marks.mark(field)} É` }
    if (name in given) return given[name as keyof typeof given]()
    return filled(document.$defs[name] as Schema, field, marks, choice)
  }
  if (values) return values[0]
  const ways = anyOf ?? oneOf
  if (ways) {
    const apart = ways.findIndex(way => way.$ref === '#/$defs/privateRef')
    const way = apart < 0 ? ways[0] : ways.filter((_, index) => (index === apart) === (choice === 1))[0]
    return filled(way as Schema, field, marks, choice)
  }
  switch (type) {
    case 'object': {
      const { propertyNames: names, additionalProperties: more } = schema
      if (!properties && typeof more === 'object' && names)
        return { [marks.mark(field)]: filled(more as Schema, field, marks, choice) }
      return Object.fromEntries(
        Object.entries(properties ?? {}).map(([key, below]) => [
          key,
          filled(below, `${field}.${key}`, marks, choice),
        ]),
      )
    }
    case 'array': {
      const first = prefixItems?.map(each => filled(each, field, marks, choice)) ?? []
      return items && first.length < 2 ? [...first, filled(items, field, marks, choice)] : first
    }
    case 'integer':
    case 'number':
      return 3
    case 'boolean':
      return true
    case 'string':
      if (format === 'uri' || pattern?.includes('https?')) return `https://${marks.mark(field)}.example.org/`
      if (pattern?.startsWith('^[a-z0-9]+')) return marks.mark(field)
      if (pattern === undefined || pattern === '\\S') return `${marks.mark(field)} Ñandú`
      if (pattern.includes('0-9a-f]{64}')) return 'e'.repeat(64)
      if (pattern.includes('@')) return 'criterios@1'
      if (pattern.includes(':')) return '10:00'
      if (pattern.includes('XXXX') || pattern.includes('\\d{4}')) return '2030-03-05'
      throw new Error(`every-field: nothing is known to fill ${field} with, by ${pattern}`)
    case 'null':
      return null
    default:
      throw new Error(`every-field: nothing is known to fill ${field} with: ${JSON.stringify(schema)}`)
  }
}
