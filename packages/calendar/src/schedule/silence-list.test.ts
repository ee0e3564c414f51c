import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { silenceList, silenceToPrecede, silenceToWaitFor } from './silence-list.js'

const silences = () =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 })), { maxLength: 8 })
    .map(all => all.map(([first, length], index) => ({ id: String(index), first, last: first + length })))

describe('a list of silences', () => {
  it('knows which one that touches some days ends last, and which one begins first', () => {
    fc.assert(
      fc.property(
        silences(),
        fc.integer({ min: 0, max: 26 }),
        fc.integer({ min: 0, max: 5 }),
        (all, first, length) => {
          const last = first + length
          const touching = all.filter(silence => silence.first <= last && silence.last >= first)
          const list = silenceList(all)
          const ends = touching.map(silence => silence.last)
          const begins = touching.map(silence => silence.first)
          expect(silenceToWaitFor(list, first, last)?.last ?? -Infinity).toBe(Math.max(...ends))
          expect(silenceToPrecede(list, first, last)?.first ?? Infinity).toBe(Math.min(...begins))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('may be empty', () => {
    expect(silenceToWaitFor(silenceList([]), 0, 9)).toBeUndefined()
    expect(silenceToPrecede(silenceList([]), 0, 9)).toBeUndefined()
  })
})
