import { describe, expect, it } from 'vitest'
import { entryDataSchemas } from './entry.js'
import { entryKindSchema, entryKinds } from './entry-kinds.js'

describe('the kinds of entry', () => {
  it('are listed once each, and each has the schema of its data', () => {
    expect(new Set(entryKinds).size).toBe(entryKinds.length)
    expect(Object.keys(entryDataSchemas)).toEqual([...entryKinds])
  })

  it('are named by what they are about and what happened to it', () => {
    expect(entryKinds.filter(kind => !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(kind))).toEqual([])
  })

  it('are a closed set', () => {
    expect(entryKindSchema.safeParse('plan.lost').success).toBe(false)
  })
})
