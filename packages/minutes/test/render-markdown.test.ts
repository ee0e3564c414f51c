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

  it('counts the lines of a counted list, and those below them', () => {
    expect(render(aTree(), 'md')).toContain('1. Medir\n   1. De noche\n2. Se revisa')
  })

  it('leaves nothing that other readers would make a link or a formula of', () => {
    const text = 'ana@ejemplo.test www.ejemplo.test https://ejemplo.test $5 y $6 ~no~'
    expect(render(aTree(text), 'md')).toContain(
      'ana\\@ejemplo.test www\\.ejemplo.test https\\://ejemplo.test \\$5 y \\$6 \\~no\\~',
    )
  })

  it('has no mark in an address that turns what stands around it', () => {
    const link = { kind: 'link', to: 'https://ejemplo.test/\u202etxt', text: 'más' } as const
    const tree = aTree(undefined, { blocks: [{ kind: 'paragraph', id: 'p', text: [link] }] })
    expect(render(tree, 'md')).toContain('[más](https://ejemplo.test/txt)')
  })

  it('keeps the lines of a cell', () => {
    expect(render(aTree('uno\ndos | tres'), 'md')).toContain('| Sociedad civil | uno<br>dos \\| tres |')
  })
})
