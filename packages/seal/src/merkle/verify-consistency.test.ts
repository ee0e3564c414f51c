import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencies, leaves as known, roots } from '../../test/certificate-transparency.js'
import { flipped } from '../../test/flipped.js'
import { naiveSubproof } from '../../test/naive-tree.js'
import { consistencyProof } from './consistency-proof.js'
import { merkleRoot } from './merkle-root.js'
import { merkleTree } from './merkle-tree.js'
import { type Consistency, verifyConsistency } from './verify-consistency.js'

/** A tree of up to 40 leaves and a size that it once had. */
const grown = fc.nat(40).chain(size =>
  fc.record({
    leaves: fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: size, maxLength: size }),
    old: fc.nat(size),
  }),
)

const claimOf = (leaves: readonly Uint8Array[], old: number): Consistency => ({
  older: { size: old, root: merkleRoot(leaves.slice(0, old)) },
  newer: { size: leaves.length, root: merkleRoot(leaves) },
  proof: consistencyProof(leaves, old),
})

const issues = (claim: Consistency) => {
  const read = verifyConsistency(claim)
  return read.ok ? [] : read.issues
}

describe('a proof of consistency', () => {
  it.each(consistencies)('is the one that Certificate Transparency knows from $old to $size', given => {
    expect(consistencyProof(known.slice(0, given.size), given.old)).toEqual(given.proof)
    const newer = { size: given.size, root: roots[given.size] ?? '' }
    const claim = { older: { size: given.old, root: roots[given.old] ?? '' }, newer, proof: given.proof }
    expect(verifyConsistency(claim)).toEqual({ ok: true, value: newer })
  })

  it('is the proof as the RFC defines it, and holds, from every size that the tree had', () => {
    fc.assert(
      fc.property(grown, ({ leaves, old }) => {
        const claim = claimOf(leaves, old)
        if (old > 0) expect(claim.proof).toEqual(naiveSubproof(old, leaves).map(hash => hash.toString('hex')))
        expect(consistencyProof(merkleTree(leaves), old)).toEqual(claim.proof)
        expect(issues(claim)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('does not hold once any bit of a root or of the proof is another', () => {
    fc.assert(
      fc.property(grown, fc.nat(), ({ leaves, old }, bit) => {
        const claim = claimOf(leaves, old)
        const { older, newer, proof } = claim
        expect(issues({ ...claim, older: { ...older, root: flipped(older.root, bit) } })).not.toEqual([])
        // From nothing anything may have grown, so nothing is said of the newer root.
        if (old > 0)
          expect(issues({ ...claim, newer: { ...newer, root: flipped(newer.root, bit) } })).not.toEqual([])
        for (const [at, hash] of proof.entries())
          expect(issues({ ...claim, proof: proof.with(at, flipped(hash, bit)) })).not.toEqual([])
      }),
    )
  })

  it('does not hold when an old leaf was rewritten, whatever proof the new tree gives', () => {
    fc.assert(
      fc.property(grown, fc.nat(), ({ leaves, old }, which) => {
        fc.pre(old > 0)
        const rewritten = leaves.with(which % old, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9))
        const claim = { ...claimOf(rewritten, old), older: claimOf(leaves, old).older }
        expect(issues(claim)).not.toEqual([])
      }),
    )
  })

  it('does not hold with a hash too few or too many', () => {
    fc.assert(
      fc.property(grown, ({ leaves, old }) => {
        const claim = claimOf(leaves, old)
        const hash = claim.newer.root
        expect(issues({ ...claim, proof: [...claim.proof, hash] })[0]?.path).toBe('proof')
        if (claim.proof.length > 0)
          expect(issues({ ...claim, proof: claim.proof.slice(0, -1) })[0]?.path).toBe('proof')
      }),
    )
  })

  it('says which of two roots of one size it does not lead to', () => {
    const older = { size: 3, root: roots[3] ?? '' }
    const newer = { size: 3, root: roots[4] ?? '' }
    expect(issues({ older, newer, proof: [] })).toEqual([
      { path: 'newer.root', message: 'two trees of this size have different roots' },
    ])
  })

  it('does not hold when the tree shrank', () => {
    const claim = { ...claimOf([], 0), older: { size: 1, root: roots[1] ?? '' } }
    expect(issues(claim)).toEqual([
      { path: 'newer.size', message: 'it is smaller than the older tree', value: '0' },
    ])
  })

  it('is told everything that is wrong with it, and never throws', () => {
    const nonsense = { older: null, newer: { size: '3', root: 'AB', more: 1 }, proof: [null] }
    expect(issues(nonsense as unknown as Consistency).map(({ path }) => path)).toEqual([
      'older',
      'newer.size',
      'newer.root',
      'newer.more',
      'proof.0',
    ])
  })
})

it.each([-1, 9, 0.5, Number.NaN])('has no proof from %d to eight leaves', old => {
  expect(() => consistencyProof(known, old)).toThrow(RangeError)
})
