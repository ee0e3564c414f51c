import { readFileSync } from 'node:fs'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Entry } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

/** Read back from the files, as somebody without our code would. */
const schemaIn = (file: string) =>
  z.fromJSONSchema(
    JSON.parse(readFileSync(new URL(`../packages/domain/json-schema/${file}`, import.meta.url), 'utf8')),
  )

describe('the JSON Schema files, on a real city', () => {
  const entry = schemaIn('entry.json')

  it('accept its definition, and not one without languages', () => {
    const schema = schemaIn('definition.json')
    expect(schema.safeParse(definition).success).toBe(true)
    expect(schema.safeParse({ ...definition, languages: undefined }).success).toBe(false)
  })

  it('accept every entry of its record', () => {
    expect(record.filter(each => !entry.safeParse(each).success).map(({ id }) => id)).toEqual([])
  })

  it('accept none of them as a draft, nor with a field too many, nor as another kind', () => {
    const draft = schemaIn('draft.json')
    const [first] = record as readonly [Entry, ...Entry[]]
    expect(draft.safeParse(first).success).toBe(false)
    expect(entry.safeParse({ ...first, colour: 'blue' }).success).toBe(false)
    expect(entry.safeParse({ ...first, kind: 'member.joined' }).success).toBe(false)
    const { seq: _seq, prev: _prev, hash: _hash, ...unsealed } = first
    expect(draft.safeParse(unsealed).success).toBe(true)
  })
})
