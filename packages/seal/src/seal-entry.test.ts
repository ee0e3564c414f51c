import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { antecedent } from '../test/drafts.js'
import { canonical } from './canonical.js'
import { sealEntry } from './seal-entry.js'

describe('sealEntry', () => {
  const first = sealEntry(antecedent('first'), null)
  const second = sealEntry(antecedent('second'), first)

  it('begins a chain', () => {
    expect(first).toMatchObject({ ...antecedent('first'), seq: 1, prev: null })
  })

  it('follows the entry before', () => {
    expect(second).toMatchObject({ seq: 2, prev: first.hash })
  })

  it('hashes as anybody can with the tools at hand', () => {
    const { hash, ...rest } = second
    expect(createHash('sha256').update(canonical(rest)).digest('hex')).toBe(hash)
  })

  it('seals anew what was sealed before, so that a draft may be taken from another record', () => {
    expect(sealEntry(second, null)).toEqual(sealEntry(antecedent('second'), null))
  })

  it('does not touch the draft', () => {
    const draft = Object.freeze(antecedent('frozen'))
    expect(sealEntry(draft, null)).not.toBe(draft)
  })

  it.each([
    [0, first.hash],
    [1.5, first.hash],
    [1, 'not a hash'],
  ])('throws when it should follow number %s with hash %s', (seq, hash) => {
    expect(() => sealEntry(antecedent('x'), { seq, hash })).toThrow(RangeError)
  })
})
