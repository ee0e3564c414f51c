import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digest } from './digest.js'

describe('digest', () => {
  it('is the SHA-256 of the canonical text', () => {
    expect(digest({ b: 'ñ', a: 1 })).toBe(createHash('sha256').update('{"a":1,"b":"ñ"}').digest('hex'))
  })

  it('does not depend on the order of members, and does on the order of elements', () => {
    expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, a: 1 }))
    expect(digest([1, 2])).not.toBe(digest([2, 1]))
  })
})
