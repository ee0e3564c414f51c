import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shown } from './issues.js'
import { readDefinition, readDraft, readEntry } from './read.js'

describe('a value shown in an issue', () => {
  it('is its JSON', () => {
    expect(shown({ a: [1, null] })).toBe('{"a":[1,null]}')
    expect(shown('¿qué?')).toBe('"¿qué?"')
    expect(shown(undefined)).toBe('nothing')
  })

  it('is cut where it is long, never inside a character', () => {
    expect(shown('x'.repeat(1_000_000))).toHaveLength(78)
    const cut = shown('🌊'.repeat(100))
    expect(cut).toMatch(/^"(🌊)+…$/u)
  })

  it('is named where JSON cannot say it', () => {
    const circle: unknown[] = []
    circle.push(circle)
    expect([circle, 3n, () => 1, Symbol('s')].map(shown)).toEqual(['object', 'bigint', 'function', 'symbol'])
  })
})

describe('reading whatever comes', () => {
  it('never throws, and has a reason for every no', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true }),
      fc.record({
        kind: fc.constant('session.held'),
        data: fc.anything(),
        sources: fc.anything(),
        [Symbol.iterator]: fc.anything(),
      }),
    )
    fc.assert(
      fc.property(anything, value => {
        for (const read of [readDraft(value), readEntry(value), readDefinition(value)]) {
          expect(read.ok).toBe(false)
          if (!read.ok)
            expect(read.issues.every(({ message, value }) => message !== '' && value !== '')).toBe(true)
        }
      }),
    )
  })
})
