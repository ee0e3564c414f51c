import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inclusions, leaves as known, roots } from '../../test/certificate-transparency.js'
import { flipped } from '../../test/flipped.js'
import { naivePath } from '../../test/naive-tree.js'
import { inclusionProof } from './inclusion-proof.js'
import { merkleRoot } from './merkle-root.js'
import { merkleTree } from './merkle-tree.js'
import { type Inclusion, verifyInclusion } from './verify-inclusion.js'

/** Different leaves, and one of them. */
const leafAmong = fc
  .uniqueArray(
    fc.uint8Array({ minLength: 1, maxLength: 8 }).map(bytes => Buffer.from(bytes).toString('hex')),
    { minLength: 1, maxLength: 40 },
  )
  .chain(leaves => fc.record({ leaves: fc.constant(leaves), index: fc.nat(leaves.length - 1) }))

const claimOf = (leaves: readonly string[], index: number): Inclusion => ({
  leaf: leaves[index] ?? '',
  index,
  size: leaves.length,
  proof: inclusionProof(leaves, index),
  root: merkleRoot(leaves),
})

const issues = (claim: Inclusion) => {
  const read = verifyInclusion(claim)
  return read.ok ? [] : read.issues
}

const elsewhere = [{ path: '', message: 'this leaf is not in the tree at this place' }]

describe('a proof of inclusion', () => {
  it.each(inclusions)('is the one that Certificate Transparency knows of leaf $index among $size', given => {
    const leaves = known.slice(0, given.size)
    expect(inclusionProof(leaves, given.index)).toEqual(given.proof)
    expect(
      verifyInclusion({ leaf: known[given.index] ?? '', ...given, root: roots[given.size] ?? '' }),
    ).toEqual({ ok: true, value: { size: given.size, root: roots[given.size] } })
  })

  it('is the path as the RFC defines it, and holds, for every leaf of any tree', () => {
    fc.assert(
      fc.property(leafAmong, ({ leaves, index }) => {
        const bytes = leaves.map(leaf => Buffer.from(leaf, 'hex'))
        const claim = claimOf(leaves, index)
        expect(claim.proof).toEqual(naivePath(index, bytes).map(hash => hash.toString('hex')))
        expect(inclusionProof(merkleTree(leaves), index)).toEqual(claim.proof)
        expect(issues(claim)).toEqual([])
      }),
    )
  })

  it('does not hold once any bit of leaf, proof or root is another', () => {
    fc.assert(
      fc.property(leafAmong, fc.nat(), ({ leaves, index }, bit) => {
        const claim = claimOf(leaves, index)
        expect(issues({ ...claim, leaf: flipped(leaves[index] ?? '', bit) })).toEqual(elsewhere)
        expect(issues({ ...claim, root: flipped(claim.root, bit) })).toEqual(elsewhere)
        for (const [at, hash] of claim.proof.entries())
          expect(issues({ ...claim, proof: claim.proof.with(at, flipped(hash, bit)) })).toEqual(elsewhere)
      }),
    )
  })

  it('does not hold at any other place', () => {
    fc.assert(
      fc.property(leafAmong, ({ leaves, index }) => {
        const claim = claimOf(leaves, index)
        for (const other of leaves.keys())
          if (other !== index) expect(issues({ ...claim, index: other })).not.toEqual([])
      }),
    )
  })

  it('does not hold with a hash too few or too many', () => {
    fc.assert(
      fc.property(leafAmong, ({ leaves, index }) => {
        const claim = claimOf(leaves, index)
        expect(issues({ ...claim, proof: [...claim.proof, claim.root] })).toEqual([
          { path: 'proof', message: 'the proof has more hashes than a tree of this size' },
        ])
        if (claim.proof.length > 0)
          expect(issues({ ...claim, proof: claim.proof.slice(1) })).toEqual([
            { path: 'proof', message: 'the proof has too few hashes for a tree of this size' },
          ])
      }),
    )
  })

  it('is checked in a tree larger than 32 bits can count', () => {
    const size = 2 ** 40
    const claim = { leaf: '00', index: size - 1, size, proof: Array(40).fill(roots[1]), root: roots[0] ?? '' }
    expect(issues(claim)).toEqual(elsewhere)
    expect(issues({ ...claim, proof: claim.proof.slice(1) })[0]?.path).toBe('proof')
  })

  it('is told everything that is wrong with it, and never throws', () => {
    const nonsense = { leaf: 'x', index: -1, size: 1.5, proof: ['y', 7], root: null }
    expect(issues(nonsense as unknown as Inclusion).map(({ path }) => path)).toEqual([
      'leaf',
      'index',
      'size',
      'root',
      'proof.0',
      'proof.1',
    ])
    expect(issues({ ...claimOf(known, 3), proof: 'none' as unknown as [] })[0]?.path).toBe('proof')
    expect(issues({ ...claimOf(known, 3), index: 8 })[0]?.path).toBe('index')
  })
})

it.each([-1, 8, 0.5, Number.NaN])('has no proof for leaf %d of eight', index => {
  expect(() => inclusionProof(known, index)).toThrow(RangeError)
})
