import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { archive } from '@apertura/archive'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { zipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browserPath, openBrowser } from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('nobody drops a document on the page that verifies')

const source = { definition, record, at: '2023-12-31' } as const
/** A document in one more format, as the command line makes it. */
const paper = archive(source)
  .find(({ path }) => /^data\/documents\/.+\.html$/.test(path))
  ?.path.replace(/html$/, 'pdf') as string
const pdf = { path: paper, content: new TextEncoder().encode('%PDF-1.7 a document of the archive') }
const files = archive(source, { files: [pdf] })

const out = mkdtempSync(join(tmpdir(), 'apertura-verify-'))
const folder = join(out, 'archivo')
const at = (name: string) => join(out, name)

let browser: Browser
let context: BrowserContext
let page: Page
let said: string[]

describe.skipIf(executablePath === undefined)('the page of an archive that verifies', () => {
  beforeAll(async () => {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    writeFileSync(at('acta.pdf'), pdf.content)
    writeFileSync(at('alterada.pdf'), '%PDF-1.7 a document of the archive!')
    mkdirSync(at('otra'))
    writeFileSync(join(at('otra'), 'index.html'), 'Villa Ejemplo')
    browser = await openBrowser(executablePath ?? '')
  }, 30_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(out, { recursive: true })
  })

  beforeEach(async () => {
    context = await browser.newContext()
    page = await context.newPage()
    said = []
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) said.push(request.url())
    })
  })
  afterEach(async () => {
    expect(said).toEqual([])
    await context.close()
  })

  const open = (name = 'verificar.html') => page.goto(pathToFileURL(join(folder, name)).href)
  const answered = (text: RegExp) =>
    page.waitForFunction(
      ([source, flags]) =>
        new RegExp(source as string, flags).test(document.getElementById('status')?.textContent ?? ''),
      [text.source, text.flags] as const,
    )
  const answer = () => page.locator('#answer').textContent()

  it('says of a document of the archive which one it is, and leads to it', async () => {
    await open()
    await page.setInputFiles('#pick-document', at('acta.pdf'))
    await answered(/«acta\.pdf» es de este archivo/)
    expect(await answer()).toContain(paper)
    const href = await page.locator('#answer a', { hasText: paper }).first().getAttribute('href')
    expect(href).toBe(paper)
    expect(await answer()).toMatch(/registro/)
  })

  it('says when it entered, with the entry, and that this is proven', async () => {
    const { documents, entries } = JSON.parse(
      String(files.find(({ path }) => path === 'data/documents/entered.json')?.content),
    )
    const known = documents.find(({ entries: numbers }: { entries: number[] }) => numbers.length > 0)
    const entry = entries.find(({ seq }: { seq: number }) => seq === known.entries[0])
    await open('en/verify.html')
    await page.setInputFiles('#pick-document', join(folder, known.files[0].path))
    await answered(/is of this archive/)
    const text = await answer()
    expect(text).toContain(`with entry ${entry.seq} of the record`)
    expect(text).toContain('Checked: that entry is part of the record.')
    await page.locator('#answer a', { hasText: 'See the fact' }).first().click()
    expect(page.url()).toMatch(/en\/timeline\.html#e-/)
    expect(await page.locator(':target').count()).toBe(1)
  })

  it('says of an altered one that it is not', async () => {
    await open('en/verify.html')
    await page.setInputFiles('#pick-document', at('alterada.pdf'))
    await answered(/“alterada\.pdf” is not of this archive/)
  })

  it('says of one that has the name of another that its content differs', async () => {
    const name = paper.split('/').at(-1) as string
    writeFileSync(at(name), 'another')
    await open()
    await page.setInputFiles('#pick-document', at(name))
    await answered(/no es de este archivo/)
    expect(await answer()).toContain('pero con otro contenido')
  })

  it('says of the folder that nothing changed, and names what did', async () => {
    await open()
    await page.setInputFiles('#pick-folder', folder)
    await answered(new RegExp(`Nada cambió: ${files.length} archivos`))
    cpSync(folder, at('copia'), { recursive: true })
    writeFileSync(join(at('copia'), 'archive.css'), 'body {}')
    writeFileSync(join(at('copia'), 'data/Thumbs.db'), 'x')
    rmSync(join(at('copia'), 'data/process.json'))
    await page.setInputFiles('#pick-folder', at('copia'))
    await answered(/Hay \d+ diferencias/)
    const text = await answer()
    expect(text).toContain('Cambió archive.css')
    expect(text).toContain('Falta data/process.json')
    expect(text).toContain('Sobra data/Thumbs.db · lo dejó el sistema')
  })

  it('says in its own language what does not agree', async () => {
    cpSync(folder, at('otro registro'), { recursive: true })
    const changed = join(at('otro registro'), 'data/record.jsonl')
    writeFileSync(changed, readFileSync(changed, 'utf8').split('\n').slice(0, -2).join('\n').concat('\n'))
    writeFileSync(join(at('otro registro'), 'bagit.txt'), 'x')
    const said = {
      'verificar.html': /debe tener \d+ entradas y tiene \d+/,
      'en/verify.html': /should have \d+ entries and has \d+/,
    }
    for (const [name, sentence] of Object.entries(said)) {
      await open(name)
      await page.setInputFiles('#pick-folder', at('otro registro'))
      await answered(/\d+ dif/)
      expect(await answer()).toMatch(sentence)
      expect(await answer()).not.toMatch(/expected|BagIt 1\.0/)
    }
  })

  it('says of a folder that it is no archive', async () => {
    await open()
    await page.setInputFiles('#pick-folder', at('otra'))
    await answered(/Aquí no hay un archivo/)
  })

  it('reads a zip, and names what changed in it', async () => {
    const packed = (changed: object) =>
      zipSync({
        ...Object.fromEntries(
          files.map(({ path, content }) => [
            `archivo/${path}`,
            typeof content === 'string' ? new TextEncoder().encode(content) : content,
          ]),
        ),
        ...changed,
      })
    writeFileSync(at('a.zip'), packed({}))
    writeFileSync(at('b.zip'), packed({ [`archivo/${paper}`]: new Uint8Array(9) }))
    writeFileSync(at('c.zip'), packed({}).subarray(0, 4000))
    await open('en/verify.html')
    await page.setInputFiles('#pick-zip', at('a.zip'))
    await answered(/Nothing changed/)
    await page.setInputFiles('#pick-zip', at('b.zip'))
    await answered(/There (?:is|are) .*difference/)
    expect(await answer()).toContain(`Changed ${paper}`)
    await page.setInputFiles('#pick-zip', at('c.zip'))
    await answered(/“c\.zip” could not be read: it is no zip, or its end is missing/)
    await open()
    await page.setInputFiles('#pick-zip', at('c.zip'))
    await answered(/No se pudo leer «c\.zip»: no es un zip, o le falta el final/)
  })

  it('reads a large file while the page goes on, and tells how far it is', async () => {
    writeFileSync(at('grande.bin'), new Uint8Array(40_000_000))
    await open()
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const status = document.getElementById('status') as HTMLElement
      new MutationObserver(() => seen.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    await page.setInputFiles('#pick-document', at('grande.bin'))
    await answered(/no es de este archivo/)
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    expect(seen).toContain('Leyendo grande.bin: 50 %')
    expect(seen.length).toBeLessThan(10)
  })

  it('takes a document that is dropped', async () => {
    await open()
    const data = await page.evaluateHandle(text => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'otra.pdf'))
      return transfer
    }, '%PDF other')
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: data })
    await answered(/«otra\.pdf» no es de este archivo/)
  })

  it('can be used with the keyboard alone', async () => {
    await open()
    page.on('filechooser', chooser => chooser.setFiles(at('acta.pdf')))
    const focused = () => page.evaluate(() => document.activeElement?.id)
    for (let tabs = 0; tabs < 80 && (await focused()) !== 'pick-document'; tabs += 1)
      await page.keyboard.press('Tab')
    expect(await focused()).toBe('pick-document')
    const outline = await page.evaluate(
      () => getComputedStyle(document.querySelector('label[for="pick-document"]') as Element).outlineStyle,
    )
    expect(outline).toBe('solid')
    await page.keyboard.press('Enter')
    await answered(/«acta\.pdf» es de este archivo/)
  })

  it('without scripts tells how to verify by hand, and offers nothing that does not work', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(pathToFileURL(join(folder, 'verificar.html')).href)
    expect(await still.locator('#with-script').isVisible()).toBe(false)
    expect(await still.locator('#no-script').isVisible()).toBe(true)
    await still.locator('summary', { hasText: 'Linux' }).click()
    expect(await still.locator('#by-hand pre', { hasText: 'sha256sum' }).first().isVisible()).toBe(true)
    await plain.close()
  })

  it.each([
    ['verificar.html', 'light', 320],
    ['verificar.html', 'dark', 1440],
    ['en/verify.html', 'dark', 320],
    ['en/verify.html', 'light', 1440],
  ] as const)('%s, %s, %d px: is accessible before and after an answer', async (name, colorScheme, width) => {
    const look = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
    const seen = await look.newPage()
    await seen.goto(pathToFileURL(join(folder, name)).href)
    await seen.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    for (const file of [undefined, 'acta.pdf', 'alterada.pdf']) {
      if (file) {
        await seen.setInputFiles('#pick-document', at(file))
        await seen.waitForSelector('.verdict')
      }
      await seen.evaluate(axe)
      expect(await seen.evaluate(findings)).toEqual([])
      expect(await seen.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
    await look.close()
  })
})

/** What axe finds against WCAG 2.2 at level AA. */
async function findings(): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await (
    globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>
      }
    }
  ).axe.run({ runOnly: tags, preload: false })
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html.slice(0, 120)}`)
}
