import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, openBrowser } from './browser.js'

const root = new URL('..', import.meta.url).pathname
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('the pages are not looked at in a browser')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}
const runAxe = () =>
  (
    globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
  ).axe.run({ preload: false })

describe.skipIf(executablePath === undefined)('the archive of Mexico City’s first plan, in a browser', () => {
  const out = mkdtempSync(join(tmpdir(), 'apertura-pages-'))
  const folder = join(out, 'cdmx')
  let browser: Browser
  beforeAll(async () => {
    execFileSync('node', [join(root, 'examples/cdmx-memoria/main.ts'), '--out', out], { cwd: root })
    browser = await openBrowser(executablePath ?? '')
  }, 30_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(out, { recursive: true })
  })

  // Every pair of language, width and scheme is there; all three at once would say no more and take twice as long.
  const looks = [
    { language: '', colorScheme: 'light', width: 320 },
    { language: '', colorScheme: 'dark', width: 1440 },
    { language: 'en/', colorScheme: 'dark', width: 320 },
    { language: 'en/', colorScheme: 'light', width: 1440 },
  ] as const
  it.each(looks)(
    'every page of /$language, $colorScheme, $width px: accessible, nothing sticks out, nothing is asked for',
    async ({ language, colorScheme, width }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      })
      const page = await context.newPage()
      const asked: string[] = []
      const said: string[] = []
      page.on('request', request => asked.push(request.url()))
      page.on('console', message => said.push(message.text()))
      for (const file of readdirSync(join(folder, language)).filter(name => name.endsWith('.html'))) {
        await page.goto(`file://${folder}/${language}${file}`)
        await page.evaluate(axe)
        const { violations } = await page.evaluate(runAxe)
        const found = violations.map(
          ({ id, help, nodes }) => `${file}: ${id}: ${help} ${nodes[0]?.html.slice(0, 120)}`,
        )
        expect(found).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
        expect([file, wide]).toEqual([file, true])
      }
      expect(asked.filter(url => !url.startsWith(`file://${folder}/`))).toEqual([])
      expect(said).toEqual([])
      await context.close()
    },
    40_000,
  )

  it('shows its colours under its own policy, also from a folder on a stick', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    await page.goto(`file://${folder}/en/index.html`)
    const border = await page.evaluate(
      () => getComputedStyle(document.querySelector('h2') as Element).fontWeight,
    )
    expect([border, said]).toEqual(['600', []])
    await page.close()
  })

  it('can be read with the keyboard alone: skip link, then name, then language, then menu', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${folder}/index.html`)
    const stops: string[] = []
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    expect(stops.slice(0, 1)).toEqual(['Ir al contenido'])
    expect(stops.slice(2)).toEqual(['Read this in English', 'Inicio', 'Cronología'])
    await page.close()
  })

  it('tells in both languages what was never done, and links them', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${folder}/index.html`)
    expect(await page.textContent('#undone')).toContain('Gaceta')
    await page.click('text=Read this in English')
    expect(await page.textContent('#undone')).toContain('Gazette')
    await page.close()
  })

  it('leads from any fact to its passage with one click', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${folder}/cronologia.html`)
    await page.click('.fact .source a')
    expect(page.url()).toContain('fuentes.html#p')
    expect(await page.locator(':target').count()).toBe(1)
    await page.close()
  })
})

it('a home page of at most 60 kB goes over the wire', () => {
  const out = mkdtempSync(join(tmpdir(), 'apertura-home-'))
  execFileSync('node', [join(root, 'examples/cdmx-memoria/main.ts'), '--out', out], { cwd: root })
  const sent = ['index.html', 'archive.css'].map(
    file => gzipSync(readFileSync(join(out, 'cdmx', file))).length,
  )
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(60_000)
  rmSync(out, { recursive: true })
})
