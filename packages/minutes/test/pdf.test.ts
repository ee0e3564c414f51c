import { describe, expect, it } from 'vitest'
import { pdfOf } from '../src/pdf/index.js'
import type { Block, DocumentTree } from '../src/tree/document-tree.js'
import { plainTexts } from '../src/tree/plain-texts.js'
import { removalMark } from '../src/tree/removal-mark.js'
import { safeText } from '../src/tree/safe-text.js'
import { aTree, blocksOfEveryKind, hostile, t } from './a-tree.js'
import { pdfInfo, pdfText, poppler } from './pdf-reader.js'

const ascii = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

describe('a document as PDF', () => {
  it('says that it is PDF/UA-1, its title and its language', async () => {
    const pdf = ascii(await pdfOf(aTree()))
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf).toContain('<rdf:li xml:lang="x-default">Acta de la mesa del agua</rdf:li>')
    expect(pdf).toContain('<dc:language><rdf:Bag><rdf:li>es-MX</rdf:li></rdf:Bag></dc:language>')
    expect(pdf).toContain('/Lang (es-MX)')
  })

  it('was made on the first day that the document may tell of, or on the day that is asked for', async () => {
    expect(ascii(await pdfOf(aTree(undefined, { on: '2030-02' })))).toContain(
      '<xmp:CreateDate>2030-02-01T00:00',
    )
    expect(ascii(await pdfOf(aTree(), { createdOn: '2031-01-02' }))).toContain(
      '<xmp:CreateDate>2031-01-02T00:00',
    )
    expect(ascii(await pdfOf(aTree(undefined, { on: 'XXXX' })))).not.toContain('CreateDate')
  })

  it('has the same bytes for the same document, whatever was written before it', async () => {
    const first = await pdfOf(aTree(hostile))
    await pdfOf(aTree('Otra cosa'))
    expect(Buffer.from(await pdfOf(aTree(hostile))).equals(Buffer.from(first))).toBe(true)
    expect(Buffer.from(await pdfOf(aTree(`${hostile}.`))).equals(Buffer.from(first))).toBe(false)
  })

  it('takes whatever a tree can hold', async () => {
    const blocks: readonly Block[] = [
      { kind: 'section', id: 'a', role: 'other', title: [], blocks: [] },
      { kind: 'paragraph', id: 'a', text: [{ kind: 'link', to: '#a', text: 'dos veces el mismo lugar' }] },
      { kind: 'list', id: '', ordered: false, items: [] },
      { kind: 'table', id: 'b"\\', caption: [], head: [], rows: [] },
      { kind: 'table', id: 'c', caption: [], head: [[], t('x')], rows: [{ id: 'r', cells: [] }] },
      { kind: 'pairs', id: 'd', pairs: [] },
      { kind: 'quote', id: 'e', lang: 'not a language', text: [] },
      { kind: 'speech', id: 'f', speaker: [], form: 'note', text: [] },
      { kind: 'note', id: 'g', tone: 'finding', title: [], blocks: [] },
      { kind: 'signatures', id: 'h', title: [], places: [] },
      Array.from({ length: 12 }).reduce<Block>(
        (inner, _, depth) => ({
          kind: 'section',
          id: `s${depth}`,
          role: 'other',
          title: t('x'),
          blocks: [inner],
        }),
        { kind: 'decision', id: 'i', title: [], result: '', votes: [], counts: [], blocks: [] },
      ),
    ]
    const odd: DocumentTree = aTree(hostile, { title: '', id: hostile, lang: '', blocks })
    expect((await pdfOf(odd)).length).toBeGreaterThan(1000)
  })

  it('refuses a date that is none', async () => {
    await expect(pdfOf(aTree(undefined, { on: 'mañana' }))).rejects.toThrow(RangeError)
  })
})

describe.skipIf(poppler === undefined)('a PDF as others read it', () => {
  it('has headings in order, a table with a head, lists, a quote and links', async () => {
    const structure = pdfInfo(await pdfOf(aTree()), '-struct')
    const elements = [...structure.matchAll(/^ *([A-Z][A-Za-z0-9]*)\b/gm)].map(([, name]) => name)
    expect(elements.filter(name => /^H\d$/.test(name ?? ''))).toEqual(['H1', 'H2', 'H2', 'H3', 'H4', 'H2'])
    for (const name of [
      'Table',
      'Caption',
      'THead',
      'TR',
      'TH',
      'TBody',
      'TD',
      'L',
      'LI',
      'LBody',
      'BlockQuote',
      'Link',
    ]) {
      expect(elements).toContain(name)
    }
    expect(elements.filter(name => name === 'TH')).toHaveLength(3)
    expect(elements.filter(name => name === 'TD')).toHaveLength(6)
    expect(structure).toContain('/Scope /Column')
  })

  it('is tagged, has a title, and is on the paper of the country', async () => {
    const paper = async (country: string) =>
      pdfInfo(await pdfOf(aTree(undefined, { about: { ...aTree().about, country } })))
    const mexican = await paper('MX')
    expect(mexican).toMatch(/^Title: +Acta de la mesa del agua$/m)
    expect(mexican).toMatch(/^Tagged: +yes$/m)
    expect(mexican).toMatch(/^Page size: .*letter/m)
    expect(await paper('es')).toMatch(/^Page size: .*A4/m)
  })

  it('leads links of the web and to passages, and no others', async () => {
    const to = (address: string): Block => ({
      kind: 'paragraph',
      id: address,
      text: [{ kind: 'link', to: address, text: 'aquí' }],
    })
    const blocks = [
      'https://ejemplo.test/ñ?"#(',
      '#nowhere',
      'javascript:alert(1)',
      'file:///etc/passwd',
    ].map(to)
    const pdf = await pdfOf(aTree(undefined, { blocks }))
    const led = pdfInfo(pdf, '-url')
      .split('\n')
      .slice(1)
      .filter(line => line !== '')
    expect(led).toHaveLength(1)
    expect(led[0]).toContain('https://ejemplo.test/%C3%B1?"#(')
  })

  it('names the document, its version and the page on every page', async () => {
    const pdf = await pdfOf(aTree('palabra de agua '.repeat(400)))
    const pages = Number(/^Pages: +(\d+)$/m.exec(pdfInfo(pdf))?.[1])
    expect(pages).toBeGreaterThan(3)
    for (let page = 1; page <= pages; page += 1) {
      expect(pdfText(pdf)).toContain(`mesa-agua-acta·v1${page}/${pages}`)
    }
  })

  it.each([
    ['plain words', undefined],
    ['markup of every kind', hostile],
    ['lines', 'Una línea\notra\r\n\ttercera'],
  ])('says in order all that the tree says: %s', async (_, text) => {
    const tree = aTree(text)
    let read = pdfText(await pdfOf(tree))
    for (const expected of textsOf(tree)) {
      const at = read.indexOf(expected)
      expect(at, `${expected} in ${read.slice(0, 200)}`).toBeGreaterThanOrEqual(0)
      read = read.slice(at + expected.length)
    }
  })

  it('tells characters that no font has by their numbers', async () => {
    const pdf = await pdfOf(aTree(undefined, { title: 'Mesa 漢', blocks: [p('👩‍👧 y ✓ y ñ y 漢')] }))
    expect(pdfText(pdf)).toContain('[U+1F469U+200DU+1F467]y✓yñy[U+6F22]')
  })

  it('takes a paragraph of a megabyte, of many words or of one', async () => {
    const words = 'palabra de agua '.repeat(65_536)
    const many = pdfText(await pdfOf(aTree(undefined, { blocks: [p(words)] })))
    // Some stand on two pages.
    expect(many.match(/palabradeagua/g)?.length).toBeGreaterThan(65_000)
    const one = 'abcdefghij'.repeat(100_000)
    const read = pdfText(await pdfOf(aTree(undefined, { blocks: [p(one)] })))
    expect(read.match(/abcdefghij/g)?.length).toBeGreaterThan(90_000)
  }, 60_000)

  it('has every kind of block alone', async () => {
    for (const block of blocksOfEveryKind()) {
      const tree = aTree(undefined, { blocks: [block] })
      const read = pdfText(await pdfOf(tree))
      for (const expected of textsOf(tree)) expect(read).toContain(expected)
    }
  })
})

const p = (text: string): Block => ({ kind: 'paragraph', id: 'p', text: t(text) })

/** What a reader must find, without space; characters that no font of the compiler has by their numbers. */
function textsOf(tree: DocumentTree): readonly string[] {
  const marked = JSON.parse(JSON.stringify(tree), (_, value) =>
    value?.kind === 'removed' ? { kind: 'text', text: removalMark(value) } : value,
  )
  return plainTexts(marked).map(text =>
    safeText(text).replaceAll('👩‍👩‍👧', '[U+1F469U+200DU+1F469U+200DU+1F467]').replace(/\s/g, ''),
  )
}
