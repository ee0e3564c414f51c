import { describe, expect, it } from 'vitest'
import { antecedent } from '../test/drafts.js'
import { digest } from './digest.js'
import { hashOf } from './hash-of.js'
import { sealEntry } from './seal-entry.js'

describe('hashOf', () => {
  const entry = sealEntry(antecedent('first'), null)

  it('is the digest of the entry without its hash', () => {
    const { hash, ...rest } = entry
    expect(hashOf(entry)).toBe(hash)
    expect(hash).toBe(digest(rest))
  })

  it.each(Object.keys(entry).filter(field => field !== 'hash'))('changes with the field %s', field => {
    expect(hashOf({ ...entry, [field]: 'altered' })).not.toBe(entry.hash)
  })

  it('does not change with the hash that stands there', () => {
    expect(hashOf({ ...entry, hash: 'altered' } as typeof entry)).toBe(entry.hash)
  })
})
