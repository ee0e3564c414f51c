import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontierRoot, merkleFrontier } from './merkle-frontier.js'
import { merkleRoot } from './merkle-root.js'

const leaves = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 40 })

describe('a frontier', () => {
  it('comes out the same, whether leaves come one by one, in two parts or at once', () => {
    fc.assert(
      fc.property(leaves, leaves, (one, two) => {
        const whole = merkleFrontier([...one, ...two])
        expect(merkleFrontier(two, merkleFrontier(one))).toEqual(whole)
        expect(
          [...one, ...two].reduce((made, leaf) => merkleFrontier([leaf], made), merkleFrontier()),
        ).toEqual(whole)
        expect(frontierRoot(whole)).toBe(merkleRoot([...one, ...two]))
      }),
    )
  })

  it('survives being kept as JSON', () => {
    const kept = JSON.parse(JSON.stringify(merkleFrontier(['00', '10', '2021'])))
    expect(frontierRoot(merkleFrontier(['3031'], kept))).toBe(merkleRoot(['00', '10', '2021', '3031']))
  })

  it('leaves the frontier that it goes on from as it was', () => {
    const three = merkleFrontier(['00', '10', '2021'])
    const before = structuredClone(three)
    merkleFrontier(['3031'], three)
    expect(three).toEqual(before)
  })

  it('remembers one hash for each doubling, not one for each leaf', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), size => {
        const { peaks } = merkleFrontier(Array.from({ length: size }, () => '00'))
        expect(peaks.length).toBeLessThanOrEqual(Math.floor(Math.log2(size)) + 1)
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    { size: 3, peaks: [] },
    { size: -1, peaks: [] },
    { size: 1.5, peaks: [] },
    { size: 0, peaks: ['00'] },
    { size: 1, peaks: ['00'] },
  ])('throws for %j, which is none', given => {
    expect(() => frontierRoot({ kind: 'merkle-frontier', ...given })).toThrow(RangeError)
    expect(() => merkleFrontier(['00'], { kind: 'merkle-frontier', ...given })).toThrow(RangeError)
  })
})
