import { describe, expect, it } from 'vitest'
import { type Block, type DocumentTree, render, type TextFormat, treeHtml } from '../src/index.js'
import { aTree, hostile, t } from './a-tree.js'
import { expectedTexts } from './extract/expected-texts.js'
import { firstDifference } from './extract/first-difference.js'
import { markdownText } from './extract/markdown-text.js'

const formats: readonly TextFormat[] = ['html', 'md', 'txt', 'akn', 'json']

describe('a document in the formats that are text', () => {
  it('is the same text for the same tree', () => {
    for (const format of formats) expect(render(aTree(hostile), format)).toBe(render(aTree(hostile), format))
  })

  it('is refused in a format that nobody knows', () => {
    expect(() => render(aTree(), 'rtf' as never)).toThrow(
      new RangeError('render: rtf is none of html, md, txt, akn, json'),
    )
    expect(() => render(aTree(), 'constructor' as never)).toThrow('constructor is none of')
  })

  it('is written though its sections lie fifty deep', () => {
    const tree = nested(50)
    expect(firstDifference(markdownText(render(tree, 'md')), expectedTexts(tree))).toBeUndefined()
    expect(render(tree, 'html').match(/<h6 /g)?.length).toBeGreaterThan(40)
    expect(render(tree, 'html')).not.toContain('<h7')
    expect(render(tree, 'txt')).toContain('Nivel 0')
  })

  it('holds a passage of a million characters', () => {
    const long = '| *agua* <b>'.repeat(90_000)
    const tree = aTree(undefined, { blocks: [{ kind: 'paragraph', id: 'p', text: t(long) }] })
    expect(render(tree, 'md').length).toBeGreaterThan(long.length)
    expect(render(tree, 'txt')).toContain(long)
    expect(render(tree, 'html').length).toBeGreaterThan(long.length)
    // A small part of it is read back: the reader takes its time.
    const part = aTree(long.slice(0, 12_000))
    expect(firstDifference(markdownText(render(part, 'md')), expectedTexts(part))).toBeUndefined()
  })

  it('has no control character and no half of a character in it, whatever came', () => {
    const text = 'a\u0000b\u001b[31mc\u009bd\ud83d'
    for (const format of ['html', 'md', 'txt'] as const) {
      const written = render(aTree(text, { title: text, id: text }), format)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/u)
      expect(written).toContain('\ufffd')
    }
    expect(render(aTree('x\ud83d'), 'json')).toContain('x\ufffd')
  })

  it('keeps to itself what passages tell of whom', () => {
    for (const format of ['html', 'md', 'txt'] as const)
      expect(render(aTree(), format)).not.toContain('public-by-role')
  })
})

describe('a document as a page', () => {
  it('says in its head who answers for which version of what, and nothing else', () => {
    const page = treeHtml(aTree(undefined, { title: 'Acta "A" <1>' }))
    expect(page.match(/<meta name="(?!viewport|color)[^>]*>|<title>.*/g)).toEqual([
      '<title>Acta &quot;A&quot; &lt;1&gt;</title>',
      '<meta name="description" content="Segunda sesión · Plan de gobierno abierto de Villa Ejemplo · Villa Ejemplo">',
      '<meta name="author" content="Secretaría técnica de la mesa">',
      '<meta name="document-id" content="mesa-agua-acta">',
      '<meta name="document-version" content="1">',
    ])
  })

  it('leads to web pages, mail and its own passages only', () => {
    const to = (...addresses: readonly string[]): readonly Block[] =>
      addresses.map((to, i) => ({
        kind: 'paragraph',
        id: `p${i}`,
        text: [{ kind: 'link', to, text: 'aquí' }],
      }))
    const safe = ['https://ejemplo.test/a?b="c"', 'HTTP://ejemplo.test', 'mailto:ana@ejemplo.test', '#p0']
    const unsafe = [
      'javascript:alert(1)',
      ' https://ejemplo.test',
      'data:text/html,x',
      '//ejemplo.test',
      '/x',
      'https:',
      'java\nscript:x',
      '#',
      'file:///x',
      '',
    ]
    expect(treeHtml(aTree(undefined, { blocks: to(...safe) })).match(/<a href="[^"]*"/g)).toEqual([
      '<a href="https://ejemplo.test/a?b=&quot;c&quot;"',
      '<a href="HTTP://ejemplo.test"',
      '<a href="mailto:ana@ejemplo.test"',
      '<a href="#p0"',
    ])
    expect(treeHtml(aTree(undefined, { blocks: to(...unsafe) }))).not.toContain('<a ')
    expect(render(aTree(undefined, { blocks: to(...unsafe) }), 'md')).not.toContain('](')
  })

  it('says what was removed and why, in every format', () => {
    const mark = '[1. Dato confidencial — Artículo 1 de la ley de ejemplo]'
    expect(treeHtml(aTree())).toContain(`<span class="removed">${mark}</span>`)
    expect(render(aTree(), 'txt')).toContain(mark)
    expect(markdownText(render(aTree(), 'md'))).toContain(mark)
  })

  it('wears the letterhead and the sheet of a city, which cannot end its own element', () => {
    const page = treeHtml(aTree(), { css: ':root { --ap-accent: #123456 }', letterhead: ['Villa <Ejemplo>'] })
    expect(page).toContain(':root { --ap-accent: #123456 }</style>')
    expect(page).toContain('<p dir="auto">Villa &lt;Ejemplo&gt;</p>')
    expect(() => treeHtml(aTree(), { css: '</STYLE><script>' })).toThrow(RangeError)
  })

  it('has neither empty headings nor empty lists', () => {
    const page = treeHtml(
      aTree(undefined, {
        title: ' ',
        subtitle: '',
        blocks: [
          { kind: 'section', id: 's', role: 'other', title: [], blocks: [] },
          { kind: 'note', id: 'n', tone: 'banner', title: [], blocks: [] },
          { kind: 'list', id: 'l', ordered: false, items: [] },
          { kind: 'pairs', id: 'd', pairs: [] },
          { kind: 'signatures', id: 'f', title: [], places: [] },
          { kind: 'table', id: 't', caption: [], head: [[]], rows: [{ id: 'r', cells: [[]] }] },
        ],
      }),
    )
    expect(page).not.toMatch(/<(h\d|ul|ol|dl|caption|th)[ >]|aria-labelledby/)
    expect(page).toContain('<title>mesa-agua-acta</title>')
  })
})

function nested(depth: number): DocumentTree {
  const tree = aTree(hostile)
  let { blocks } = tree
  for (let i = 0; i < depth; i += 1)
    blocks = [{ kind: 'section', id: `nivel-${i}`, role: 'other', title: t(`Nivel ${i}`), blocks }]
  return { ...tree, blocks }
}
