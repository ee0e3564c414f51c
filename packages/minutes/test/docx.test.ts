import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docxOf } from '../src/docx/index.js'
import type { Block, DocumentTree, Inlines } from '../src/tree/document-tree.js'
import { aTree, hostile, t } from './a-tree.js'
import { expectedTexts } from './extract/expected-texts.js'
import { malformedParts } from './malformed-parts.js'
import { tight, unescaped, wordParagraphs, wordParts } from './word-file.js'

const textOf = (file: Uint8Array) => tight(wordParagraphs(file).map(({ text }) => text))
const said = (tree: DocumentTree) => tight(expectedTexts(tree))

const paragraph = (text: Inlines): Block => ({ kind: 'paragraph', id: 'p', text })
const withBlocks = (...blocks: readonly Block[]) => aTree(undefined, { blocks })

describe('a Word file of a document', () => {
  it('says what the document says, in its order', async () => {
    const tree = aTree()
    expect(textOf(await docxOf(tree))).toBe(said(tree))
  })

  it('lets markup of every kind arrive as text', async () => {
    const tree = aTree(hostile, { title: hostile, subtitle: hostile })
    const file = await docxOf(tree)
    expect(textOf(file)).toBe(said(tree))
    expect(await malformedParts(file)).toEqual([])
  })

  it('lets any text arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async text => {
        const tree = withBlocks(paragraph(t(text)))
        expect(textOf(await docxOf(tree))).toBe(said(tree))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps a paragraph of a megabyte whole', async () => {
    const text = 'agua '.repeat(210_000)
    const tree = withBlocks(paragraph(t(text)))
    expect(textOf(await docxOf(tree))).toBe(said(tree))
  })

  it('has its title although there is nothing below it', async () => {
    const file = await docxOf(withBlocks())
    expect(wordParagraphs(file).map(({ style }) => style)).toEqual(['Title', 'Subtitle'])
    expect(await malformedParts(file)).toEqual([])
  })

  it('breaks lines where the text does, and keeps tabs', async () => {
    const [, , lines] = wordParagraphs(await docxOf(withBlocks(paragraph(t('uno\ndos\ttres')))))
    expect(lines?.markup).toMatch(/uno<\/w:t>.*<w:br\/>.*dos<\/w:t><w:tab\/>.*tres/)
  })
})

describe('what a screen reader finds in it', () => {
  it('has a heading style for each depth', async () => {
    const headings = wordParagraphs(await docxOf(aTree())).filter(({ style }) => style.startsWith('Heading'))
    expect(headings.map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Heading1 1. Pase de lista',
      'Heading1 2. Asuntos de la sesión',
      'Heading2 2.1. Fugas de agua',
      'Heading1 Firmas',
    ])
  })

  it('keeps what lies deeper than nine levels a heading of the ninth', async () => {
    const deep = (level: number): Block => ({
      kind: 'section',
      id: `s${level}`,
      role: 'other',
      title: t(`Nivel ${level}`),
      blocks: level < 50 ? [deep(level + 1)] : [],
    })
    const headings = wordParagraphs(await docxOf(withBlocks(deep(1)))).filter(
      ({ style }) => style !== 'Title',
    )
    expect(headings.slice(1).map(({ style }) => Number(style.slice(7)))).toEqual(
      Array.from({ length: 50 }, (_, index) => Math.min(index + 1, 9)),
    )
  })

  it('repeats the header row of a table and names its rows', async () => {
    const body = wordParts(await docxOf(aTree()))['word/document.xml'] ?? ''
    const table = body.slice(body.indexOf('<w:tbl>'), body.indexOf('</w:tbl>'))
    const [head, ...rows] = table.split('<w:tr>').slice(1)
    expect(table).toContain('w:firstColumn="true"')
    expect(head).toContain('<w:tblHeader/>')
    expect(rows.some(row => row.includes('<w:tblHeader/>'))).toBe(false)
    for (const row of rows) expect(row.split('<w:tc>')[1]).toContain('<w:b/>')
  })

  it('tells its language, and that of a passage in another', async () => {
    const parts = wordParts(await docxOf(aTree()))
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="es-MX"/)
    expect(parts['docProps/core.xml']).toContain('<dc:language>es-MX</dc:language>')
    expect(parts['word/document.xml']).toMatch(
      /<w:lang w:val="en" w:eastAsia="en" w:bidi="en"\/><\/w:rPr><w:t[^>]*>Water is life\./,
    )
  })

  it('has the styles of its own language, whatever was written before it', async () => {
    for (const lang of ['es-MX', 'pt-BR', 'x"/><w:p>']) {
      const file = await docxOf(aTree(undefined, { lang }))
      expect(unescaped(wordParts(file)['word/styles.xml'] ?? '')).toContain(`<w:lang w:val="${lang}"`)
      expect(await malformedParts(file)).toEqual([])
    }
  })

  it('counts each list anew', async () => {
    const list = (id: string): Block => ({
      kind: 'list',
      id,
      ordered: true,
      items: [{ id: `${id}-1`, text: t(id) }],
    })
    const body = wordParts(await docxOf(withBlocks(list('a'), list('b'))))['word/document.xml'] ?? ''
    const [one, two] = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, number]) => number)
    expect(one).toBeDefined()
    expect(one).not.toBe(two)
  })

  it('turns a paragraph that starts from the right', async () => {
    const [, , first, second] = wordParagraphs(
      await docxOf(withBlocks(paragraph(t('שלום agua')), paragraph(t('agua שלום')))),
    )
    expect(first?.markup).toContain('<w:bidi/>')
    expect(second?.markup).not.toContain('<w:bidi/>')
  })
})

describe('its links', () => {
  it('lead to the web and to passages of the document', async () => {
    const parts = wordParts(await docxOf(aTree()))
    const body = parts['word/document.xml'] ?? ''
    const [, external = ''] = body.match(/<w:hyperlink[^>]* r:id="([^"]+)"/) ?? []
    expect(parts['word/_rels/document.xml.rels']).toMatch(
      new RegExp(`Id="${external}"[^>]*Target="https://ejemplo.test/mesa" TargetMode="External"`),
    )
    const [, anchor = ''] = body.match(/<w:hyperlink[^>]* w:anchor="([^"]+)"/) ?? []
    expect(anchor).toMatch(/^[a-z]\w{0,39}$/i)
    expect(body).toMatch(new RegExp(`<w:bookmarkStart [^>]*w:name="${anchor}"[^>]*/>.*Fugas de agua`))
  })

  it('lead to letters as in every other format', async () => {
    const link = { kind: 'link', to: 'mailto:mesa@ejemplo.test', text: 'escribir' } as const
    const parts = wordParts(await docxOf(withBlocks(paragraph([link]))))
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="mailto:mesa@ejemplo.test"')
  })

  it.each([
    'javascript:alert(1)',
    'https:\\\\ejemplo.test',
    'file:///etc/passwd',
    'https://[',
    '#nowhere',
    '',
  ])('are plain words when they lead to %j', async to => {
    const file = await docxOf(withBlocks(paragraph([{ kind: 'link', to, text: 'aquí' }])))
    expect(textOf(file)).toContain('aquí')
    expect(wordParts(file)['word/document.xml']).not.toContain('<w:hyperlink')
  })
})

describe('what it says of itself', () => {
  it('has the properties that a catalogue reads, with the day of the document', async () => {
    const core = wordParts(await docxOf(aTree(undefined, { on: '2030-03' })))['docProps/core.xml'] ?? ''
    for (const [name, value] of [
      ['dc:title', 'Acta de la mesa del agua'],
      ['dc:subject', 'Segunda sesión'],
      ['dc:creator', 'Secretaría técnica de la mesa'],
      ['cp:keywords', 'agua, gobierno abierto'],
      ['cp:revision', '1'],
    ])
      expect(core).toContain(`<${name}>${value}</${name}>`)
    expect(core.match(/2030-03-01T00:00:00Z/g)).toHaveLength(2)
  })

  it('says on every page which document and version it is, in its language', async () => {
    const footer = async (lang: string) => {
      const part = wordParts(await docxOf(aTree(undefined, { lang })))['word/footer1.xml'] ?? ''
      return part.replace(/<w:instrText.*?<\/w:instrText>/g, '#').replace(/<[^>]*>/g, '')
    }
    expect(await footer('es-MX')).toBe('mesa-agua-acta · versión 1Página # de #')
    expect(await footer('pt-BR')).toBe('mesa-agua-acta · versão 1Página # de #')
    expect(await footer('en')).toBe('mesa-agua-acta · version 1Page # of #')
  })

  it('is on the paper of the country unless told otherwise', async () => {
    const size = async (...args: Parameters<typeof docxOf>) =>
      wordParts(await docxOf(...args))['word/document.xml']?.match(/<w:pgSz w:w="(\d+)"/)?.[1]
    const brazil = aTree(undefined, { about: { ...aTree().about, country: 'BR' } })
    expect(await size(aTree())).toBe('12240')
    expect(await size(brazil)).toBe('11906')
    expect(await size(aTree(), { paper: 'a4' })).toBe('11906')
  })

  it('refuses a date that is none', async () => {
    await expect(docxOf(aTree(), { created: 'ayer' })).rejects.toThrow(RangeError)
  })
})
