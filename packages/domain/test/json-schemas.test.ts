import { readdirSync, readFileSync } from 'node:fs'
import { entryKinds } from '@apertura/domain/schema'
import { aDefinition, anEntry, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonSchemas } from '../tools/json-schemas.js'

const folder = new URL('../json-schema/', import.meta.url)
const cities = new URL('../../cities/src/', import.meta.url)
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

/** Made from the files alone, as somebody without our schemas would have it. */
const reader = (file: string) => {
  const schema = z.fromJSONSchema(written(file))
  return (value: unknown) => schema.safeParse(value).success
}

describe('whoever has only the files', () => {
  const [isDefinition, isDraft, isEntry] = ['definition.json', 'draft.json', 'entry.json'].map(reader) as [
    Reader,
    Reader,
    Reader,
  ]

  it('accepts a definition, and none without its languages', () => {
    expect(isDefinition(aDefinition())).toBe(true)
    expect(isDefinition({ ...aDefinition(), languages: [] })).toBe(false)
  })

  it.each(entryKinds)('accepts %s, and not with a field too many', kind => {
    const draft = anEntry(kind, '2030-06-15')
    const entry = { ...draft, seq: 1, prev: null, hash: 'a'.repeat(64) }
    expect([isDraft(draft), isDraft(entry), isDraft({ ...draft, colour: 'blue' })]).toEqual([
      true,
      false,
      false,
    ])
    expect([isEntry(entry), isEntry(draft), isEntry({ ...entry, colour: 'blue' })]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('refuses one kind in the clothes of another', () => {
    expect(isDraft({ ...anEntry('works.ended', '2030'), kind: 'member.joined' })).toBe(false)
  })

  it('accepts every line of the records of real cities', () => {
    const records = readdirSync(cities, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('record.jsonl'),
    )
    const lines = records.flatMap(file => readFileSync(new URL(file, cities), 'utf8').trimEnd().split('\n'))
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter(line => !isEntry(JSON.parse(line)))).toEqual([])
  })

  it('accepts the definition of a real city', async () => {
    const [city] = readdirSync(cities, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('definition.ts'),
    )
    const { definition } = await import(new URL(city ?? '', cities).pathname)
    expect(isDefinition(definition)).toBe(true)
  })
})

type Reader = (value: unknown) => boolean

interface Form {
  readonly properties: { readonly kind: { readonly const: string } }
}
