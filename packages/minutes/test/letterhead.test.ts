import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fillLetterhead } from '../src/letterhead/index.js'
import type { DocumentTree } from '../src/tree/document-tree.js'
import { aTree, hostile } from './a-tree.js'
import { expectedTexts } from './extract/expected-texts.js'
import { malformedParts } from './malformed-parts.js'
import { tight, wordParagraphs, wordParts } from './word-file.js'

const letterhead = readFileSync(new URL('./fixtures/letterhead.docx', import.meta.url))

/** The letterhead with some of its parts changed, added or left out. */
function changed(change: Readonly<Record<string, ((part: string) => string) | undefined>>): Uint8Array {
  const files: Zippable = { ...unzipSync(letterhead) }
  const texts = wordParts(letterhead)
  for (const [path, make] of Object.entries(change)) {
    if (make === undefined) delete files[path]
    else files[path] = strToU8(make(texts[path] ?? ''))
  }
  return zipSync(files)
}

const body = 'word/document.xml'
const replacing = (what: string, by: string) => (part: string) => part.replace(what, by)

async function filled(template: Uint8Array, tree: DocumentTree = aTree()): Promise<Uint8Array> {
  const result = await fillLetterhead(template, tree)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

async function issuesOf(template: Uint8Array) {
  const result = await fillLetterhead(template, aTree())
  return result.ok ? [] : result.issues
}

describe('a letterhead that is filled', () => {
  it('has the whole document between what the city wrote', async () => {
    const tree = aTree()
    const paragraphs = wordParagraphs(await filled(letterhead))
    const text = tight(paragraphs.map(each => each.text))
    const document = tight(expectedTexts(tree))
    expect(text).toBe(
      tight([
        'Villa Ejemplo, 5 de marzo de 2030',
        document,
        'Este documento se guarda en el archivo de la mesa.',
      ]),
    )
  })

  it('has its texts in the header, the footer and a place that was cut into pieces', async () => {
    const parts = wordParts(await filled(letterhead))
    const words = (part = '') => part.replace(/<[^>]*>/g, '')
    expect(words(wordParts(letterhead)[body])).toContain('{title}')
    expect(wordParts(letterhead)[body]).not.toContain('{title}')
    expect(words(parts['word/header1.xml'])).toContain('Plan de gobierno abierto de Villa Ejemplo')
    expect(words(parts['word/footer1.xml'])).toContain('mesa-agua-acta · versión 1')
  })

  it('keeps its own styles and gets those that it lacks', async () => {
    const styles = wordParts(await filled(letterhead))['word/styles.xml'] ?? ''
    const ids = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['Heading1', 'Heading3', 'Heading9', 'Speaker', 'BannerText']))
    expect(styles).toMatch(/w:styleId="Heading1">(?:(?!<\/w:style>).)*w:val="Heading"/)
    expect(styles).toMatch(/w:styleId="Heading3"[^>]*>(?:(?!<\/w:style>).)*<w:basedOn w:val="Heading2"\/>/)
  })

  it('uses the styles of a Word in another language by their names', async () => {
    const spanish = changed({
      'word/styles.xml': part =>
        part.replaceAll('"Heading1"', '"Ttulo1"').replace('"Heading 1"', '"heading 1"'),
    })
    const styles = wordParagraphs(await filled(spanish)).map(({ style }) => style)
    expect(styles).toContain('Ttulo1')
    expect(styles).not.toContain('Heading1')
  })

  it('says the title with the document when the body has no place for it', async () => {
    const without = changed({
      [body]: part => part.replace('{ti', 'Ac').replace('>tle<', '>ta<').replace('>}<', '><'),
    })
    const titles = wordParagraphs(await filled(without)).filter(({ style }) => style === 'Title')
    expect(titles.map(({ text }) => text)).toEqual(['Acta', 'Acta de la mesa del agua'])
  })

  it('takes no words of anybody for a place', async () => {
    const tree = aTree('{title} {content} {@content} {#a}{/a} \ue000content-1\ue001', {
      title: '{id} {content} \ue000content-1\ue001',
    })
    const text = tight(wordParagraphs(await filled(letterhead, tree)).map(each => each.text))
    expect(text).toContain(tight(expectedTexts(tree)))
  })

  it('lets markup of every kind arrive as text', async () => {
    const tree = aTree(hostile, { title: hostile, about: { ...aTree().about, process: hostile } })
    const file = await filled(letterhead, tree)
    expect(tight(wordParagraphs(file).map(each => each.text))).toContain(tight(expectedTexts(tree)))
    expect(await malformedParts(file)).toEqual([])
  })

  it('refers only to what it has: links, lists and styles', async () => {
    const parts = wordParts(await filled(letterhead))
    const text = parts[body] ?? ''
    const all = (pattern: RegExp, part = text) => [...part.matchAll(pattern)].map(([, name]) => name)
    const relationships = all(/ Id="([^"]*)"/g, parts['word/_rels/document.xml.rels'])
    expect(new Set(relationships).size).toBe(relationships.length)
    expect(relationships).toEqual(expect.arrayContaining(all(/ r:id="([^"]*)"/g)))
    expect(all(/<w:num [^>]*w:numId="(\d+)"/g, parts['word/numbering.xml'])).toEqual(
      expect.arrayContaining(all(/<w:numId w:val="(\d+)"/g)),
    )
    expect(all(/w:styleId="([^"]*)"/g, parts['word/styles.xml'])).toEqual(
      expect.arrayContaining(all(/<w:[pr]Style w:val="([^"]*)"/g)),
    )
  })

  it('says the date in the language of the document, or as it is told to', async () => {
    const first = async (lang: string, date?: string) => {
      const said = date === undefined ? {} : { date }
      const result = await fillLetterhead(letterhead, aTree(undefined, { lang }), { said })
      return result.ok && wordParagraphs(result.value)[0]?.text
    }
    expect(await first('pt-BR')).toBe('Villa Ejemplo, 5 de março de 2030')
    expect(await first('en')).toBe('Villa Ejemplo, 5 March 2030')
    expect(await first('es-MX', 'a cinco de marzo')).toBe('Villa Ejemplo, a cinco de marzo')
  })
})

describe('a letterhead that cannot be filled', () => {
  // The parser of docxtemplater tells the console, too, what it cannot read.
  beforeEach(() => {
    for (const method of ['error', 'warn'] as const) vi.spyOn(console, method).mockReturnValue(undefined)
  })
  afterEach(() => vi.restoreAllMocks())

  it.each([
    ['{firma}', 'word/document.xml', replacing('{place}', '{firma}')],
    ['{#people}', 'word/document.xml', replacing('{place}', '{#people}{/people}')],
    ['{@logo}', 'word/document.xml', replacing('{subtitle}', '{@logo}')],
  ])('names the place %s and the part where it stands', async (value, path, change) => {
    const issues = await issuesOf(changed({ [path]: change }))
    expect(issues.map(each => [each.path, each.value])).toContainEqual([path, value])
    expect(issues[0]?.message).toMatch(/no document fills it/)
  })

  it('names the header', async () => {
    const issues = await issuesOf(changed({ 'word/header1.xml': replacing('{process}', '{proces}') }))
    expect(issues).toEqual([
      {
        path: 'word/header1.xml',
        message:
          'The letterhead has the place {proces}, and no document fills it. It may have {title}, {subtitle}, {date}, {place}, {process}, {version}, {id}.',
        value: '{proces}',
      },
    ])
  })

  it.each([
    ['has no place for the document', replacing('{content}', '')],
    ['has 2 places {content}', replacing('{subtitle}', '{content}')],
    ['Other text stands in the paragraph', replacing('{content}', 'Acta: {content}')],
    ['has no closing brace', replacing('{place}', '{place')],
    ['has no opening brace', replacing('{place}', 'place}')],
  ])('says that it %s', async (message, change) => {
    const issues = await issuesOf(changed({ [body]: change }))
    expect(issues.map(each => each.message).join(' ')).toContain(message)
    expect(issues.every(({ path }) => path === body)).toBe(true)
  })

  it('has the document in its body only', async () => {
    const issues = await issuesOf(
      changed({ 'word/footer1.xml': replacing('{id}', '{id}</w:t></w:r></w:p><w:p><w:r><w:t>{content}') }),
    )
    expect(issues.map(({ path }) => path)).toEqual(['word/footer1.xml'])
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Acta de la mesa')],
    ['half a file', letterhead.subarray(0, 3000)],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') })],
    ['a part that is no XML', changed({ [body]: part => part.replace('</w:body>', '') })],
    [
      'an old .doc file or one with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    ['macros', changed({ 'word/vbaProject.bin': () => 'x' })],
    [
      'macros under another name',
      changed({
        'word/other.bin': () => 'x',
        '[Content_Types].xml': part =>
          part.replace(
            '</Types>',
            '<Override PartName="/word/other.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
      }),
    ],
    [
      'a file for macros under the name of one without',
      changed({
        '[Content_Types].xml': part =>
          part.replace(
            'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
            'vnd.ms-word.document.macroEnabled.main',
          ),
      }),
    ],
  ])('may be %s, and says so in a sentence', async (_, bytes) => {
    const [issue] = await issuesOf(bytes)
    expect(issue?.message).toMatch(/^[A-Z].*\.$/)
  })

  it('is not unpacked when it would fill the memory', async () => {
    const bomb = zipSync({
      ...unzipSync(letterhead),
      'word/media/a.bin': [new Uint8Array(65 * 1024 * 1024), { level: 9 }],
    })
    expect(bomb.length).toBeLessThan(200_000)
    expect((await issuesOf(bomb))[0]?.message).toContain('unpacks to more than 64 MB')
  })

  it('never throws, whatever bytes it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(letterhead.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = new Uint8Array(letterhead)
        bytes[at] = (bytes[at] ?? 0) ^ by
        const result = await fillLetterhead(bytes, aTree())
        expect(result.ok || result.issues.length > 0).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
