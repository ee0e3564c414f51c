import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render } from '../src/index.js'
import { aTree, hostile } from './a-tree.js'
import { anyTree } from './any-tree.js'
import { expectedTexts } from './extract/expected-texts.js'
import { firstDifference } from './extract/first-difference.js'
import { markdownText } from './extract/markdown-text.js'

describe('a document as Markdown', () => {
  it('says what the document says, whatever its texts try to be', () => {
    for (const text of [undefined, hostile, '', '+++\n---\n# no', '1. uno\n2. dos\n\n| a | b |\n| - | - |']) {
      const tree = aTree(text)
      expect(firstDifference(markdownText(render(tree, 'md')), expectedTexts(tree))).toBeUndefined()
    }
  })

  it('says it of any document', () => {
    fc.assert(
      fc.property(anyTree, tree => {
        expect(firstDifference(markdownText(render(tree, 'md')), expectedTexts(tree))).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})
