import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { needed } from '@apertura/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '../src/docx/index.js'
import { fillLetterhead } from '../src/letterhead/index.js'
import { aTree, hostile } from './a-tree.js'
import { expectedTexts } from './extract/expected-texts.js'
import { tight, unescaped } from './word-file.js'

const soffice = needed(
  'libreoffice',
  () =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map(folder => join(folder, 'soffice'))
      .find(existsSync),
  'Word files are not opened in LibreOffice',
)

describe.skipIf(soffice === undefined)('opened in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-docx-'))
  const tree = aTree(hostile)
  /** What LibreOffice understood, as its own flat XML: of a plain Word file, and of one on a letterhead. */
  const opened = { plain: '', letterhead: '' }

  beforeAll(async () => {
    const letterhead = readFileSync(new URL('./fixtures/letterhead.docx', import.meta.url))
    const filled = await fillLetterhead(letterhead, tree)
    if (!filled.ok) throw new Error('the letterhead cannot be filled')
    writeFileSync(join(folder, 'plain.docx'), await docxOf(tree))
    writeFileSync(join(folder, 'letterhead.docx'), filled.value)
    execFileSync(
      soffice as string,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        ...['--convert-to', 'fodt', '--outdir', folder],
        ...[join(folder, 'plain.docx'), join(folder, 'letterhead.docx')],
      ],
      { stdio: 'pipe', timeout: 100_000 },
    )
    for (const name of ['plain', 'letterhead'] as const) {
      opened[name] = readFileSync(join(folder, `${name}.fodt`), 'utf8')
    }
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['plain', 'letterhead'] as const)('the %s one says what the document says, in its order', name => {
    expect(textOf(opened[name])).toContain(tight(expectedTexts(tree)))
  })

  it.each(['plain', 'letterhead'] as const)('the %s one has headings of every depth', name => {
    const headings = [
      ...bodyOf(opened[name]).matchAll(/<text:h [^>]*outline-level="(\d+)"[^>]*>(.*?)<\/text:h>/gs),
    ]
    expect(headings.map(([, level, markup]) => `${level} ${wordsOf(markup ?? '')}`)).toEqual([
      '1 1. Pase de lista',
      '1 2. Asuntos de la sesión',
      '2 2.1. Fugas de agua',
      '1 Firmas',
    ])
  })

  it.each(['plain', 'letterhead'] as const)('the %s one has header rows, lists and links', name => {
    const body = bodyOf(opened[name])
    const [, head = ''] = body.match(/<table:table-header-rows>(.*?)<\/table:table-header-rows>/s) ?? []
    expect(wordsOf(head.replaceAll('</text:p>', ' ')).trim().split(/\s+/)).toEqual([
      'Nombre',
      'Sector',
      'Asistencia',
    ])
    expect(body.match(/<text:list-item\b/g)?.length).toBeGreaterThanOrEqual(3)
    expect(body).toContain('xlink:href="https://ejemplo.test/mesa"')
    const [, anchor] = body.match(/xlink:href="#([^"]+)"/) ?? []
    expect(body).toContain(`<text:bookmark-start text:name="${anchor}"/>`)
  })

  it.each(['plain', 'letterhead'] as const)('the %s one tells the languages of its passages', name => {
    const [, style] = bodyOf(opened[name]).match(/<text:span text:style-name="([^"]+)">Water is life\./) ?? []
    expect(opened[name]).toMatch(
      new RegExp(`style:name="${style}"[^>]*>\\s*<style:text-properties[^>]*fo:language="en"`),
    )
    expect(opened[name]).toContain('<dc:language>es-MX</dc:language>')
    expect(opened[name]).toMatch(/fo:language="es" fo:country="MX"/)
  })

  it('the letterhead keeps what the city put on it', () => {
    const styles = opened.letterhead.slice(
      opened.letterhead.indexOf('<office:master-styles>'),
      opened.letterhead.indexOf('</office:master-styles>'),
    )
    expect(styles).toContain('<draw:')
    expect(wordsOf(styles)).toContain('Ayuntamiento de Villa Ejemplo')
    expect(wordsOf(styles)).toContain('Plan de gobierno abierto de Villa Ejemplo')
    expect(wordsOf(styles)).toContain('mesa-agua-acta · versión 1')
    expect(textOf(opened.letterhead)).toContain(tight(['Este documento se guarda en el archivo de la mesa.']))
  })
})

const bodyOf = (fodt: string): string => fodt.slice(fodt.indexOf('<office:body>'))

const textOf = (fodt: string): string =>
  tight([wordsOf(bodyOf(fodt).replace(/<text:list-label>.*?<\/text:list-label>/gs, ''))])

const wordsOf = (markup: string): string =>
  unescaped(
    markup
      .replace(/<text:s text:c="(\d+)"\/>|<text:(?:s|tab|line-break)\/>/g, ' ')
      .replace(/<text:(?:sequence|variable|user-field)-decls?.*?\/>/gs, '')
      .replace(/<[^>]*>/g, ''),
  )
