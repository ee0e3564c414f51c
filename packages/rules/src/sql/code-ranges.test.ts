import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodeRange, classNamed, complement, ranges } from './code-ranges.js'

const some = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(20)).map(([low, more]): CodeRange => [low, low + more]),
  { maxLength: 6 },
)
const has = (codes: readonly CodeRange[], code: number) =>
  codes.some(([low, high]) => low <= code && code <= high)
const upTo90 = Array.from({ length: 90 }, (_, i) => i + 1)

describe('ranges of characters', () => {
  it('in order are the same characters, with a gap between any two', () => {
    fc.assert(
      fc.property(some, codes => {
        const ordered = ranges(codes)
        for (const code of upTo90) expect(has(ordered, code)).toBe(has(codes, code))
        for (const [i, [low]] of ordered.entries())
          expect(low).toBeGreaterThan((ordered[i - 1]?.[1] ?? -1) + 1)
      }),
    )
  })

  it('leave out what their complement has', () => {
    fc.assert(
      fc.property(some, codes => {
        const rest = complement(codes)
        for (const code of [...upTo90, 0x10ffff]) expect(has(rest, code)).toBe(!has(codes, code))
        expect(complement(rest)).toEqual(ranges(codes))
      }),
    )
  })

  it('have names in ASCII only', () => {
    for (const code of Array.from({ length: 300 }, (_, i) => i + 1)) {
      const character = String.fromCharCode(code)
      expect(has(classNamed('w') ?? [], code)).toBe(/[0-9A-Za-z_]/.test(character))
      expect(has(classNamed('S') ?? [], code)).toBe(!/[\t\n\f\r ]/.test(character))
      expect(has(classNamed('d') ?? [], code)).toBe(/[0-9]/.test(character))
    }
    expect(classNamed('x')).toBeUndefined()
  })
})
