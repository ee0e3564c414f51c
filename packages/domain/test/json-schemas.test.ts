import { readdirSync, readFileSync } from 'node:fs'
import { entryKinds } from '@apertura/domain/schema'
import { partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../tools/json-schemas.js'

const folder = new URL('../json-schema/', import.meta.url)
const schemas = jsonSchemas()
const written = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

describe('the JSON Schema files', () => {
  it('are the ones that the schemas give', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort())
  })

  it.each(Object.keys(schemas))('%s is fresh; if not, run tools/write-json-schemas.ts', file => {
    expect(written(file)).toEqual(schemas[file])
  })

  it.each(['draft.json', 'entry.json'])('%s has one form for each kind', file => {
    const kinds = written(file).oneOf.map((form: Form) => form.properties.kind.const)
    expect(kinds).toEqual([...entryKinds])
  })

  it.each(Object.keys(schemas))('%s refers only to what it defines', file => {
    const schema = written(file)
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter(id => !(String(id) in schema.$defs))).toEqual([])
  })

  it('say the shape of a partial date', () => {
    const shape = new RegExp(written('entry.json').$defs.partialDate.pattern)
    fc.assert(fc.property(partialDates(), date => shape.test(date)))
    expect(['2022-7', '[..]', 'XXXX-07', '2022 ', '[2022]'].filter(text => shape.test(text))).toEqual([])
  })
})

interface Form {
  readonly properties: { readonly kind: { readonly const: string } }
}
