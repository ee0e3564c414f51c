import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaves as known, roots } from '../../test/certificate-transparency.js'
import { naiveRoot } from '../../test/naive-tree.js'
import { merkleRoot } from './merkle-root.js'

const leaves = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 40 })

describe('merkleRoot', () => {
  it.each(roots.map((root, size) => ({ size, root })))(
    'gives the root that Certificate Transparency knows of $size leaves',
    ({ size, root }) => {
      expect(merkleRoot(known.slice(0, size))).toBe(root)
    },
  )

  it('is the tree hash as the RFC defines it, for any leaves', () => {
    fc.assert(
      fc.property(leaves, given => {
        expect(merkleRoot(given)).toBe(naiveRoot(given).toString('hex'))
      }),
    )
  })

  it('takes bytes and their hexadecimal for the same leaf', () => {
    fc.assert(
      fc.property(leaves, given => {
        expect(merkleRoot(given.map(leaf => Buffer.from(leaf).toString('hex')))).toBe(merkleRoot(given))
      }),
    )
  })

  it('tells two nodes from a leaf that holds their bytes', () => {
    const [one, two] = known.slice(0, 2).map(leaf => merkleRoot([leaf]))
    expect(merkleRoot([`${one}${two}`])).not.toBe(roots[2])
    expect(merkleRoot([`01${one}${two}`])).not.toBe(roots[2])
  })

  it.each(['0', 'AA', 'xy', ' 00', '00\n', null, 7, [0]])('throws for the leaf %j', leaf => {
    expect(() => merkleRoot([leaf as string])).toThrow(TypeError)
  })
})
