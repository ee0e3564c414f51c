import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render } from '../src/index.js'
import { aTree, hostile } from './a-tree.js'
import { anyTree } from './any-tree.js'
import { expectedTexts } from './extract/expected-texts.js'
import { firstDifference } from './extract/first-difference.js'

/** What plain text puts between what is said: margins, bars, bullets, numbers and lines under headings. */
const layout = /[\s|:—=_().\d-]/

describe('a document as plain text', () => {
  it('says what the document says, whatever its texts try to be', () => {
    for (const text of [undefined, hostile, '']) {
      const tree = aTree(text)
      expect(firstDifference(render(tree, 'txt'), expectedTexts(tree), layout)).toBeUndefined()
    }
  })
  it('says it of any document', () => {
    fc.assert(
      fc.property(anyTree, tree => {
        expect(firstDifference(render(tree, 'txt'), expectedTexts(tree), layout)).toBeUndefined()
      }),
    )
  })
})
