import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, openBrowser } from './browser.js'
import { pagesOf, writeArchives } from './pages-archives.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('the pages are not looked at in a browser')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const runAxe = (runOnly: readonly string[]) =>
  (
    globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
  ).axe.run({ preload: false, resultTypes: ['violations'], runOnly })

/** Every pair of language, width, scheme and scripts is there; all four at once would take four times as long. */
const looks = [
  { language: '', width: 320, colorScheme: 'light', scripts: 'on' },
  { language: 'en/', width: 320, colorScheme: 'dark', scripts: 'stripped' },
  { language: 'en/', width: 768, colorScheme: 'light', scripts: 'stripped' },
  { language: '', width: 768, colorScheme: 'dark', scripts: 'on' },
  { language: '', width: 1440, colorScheme: 'dark', scripts: 'stripped' },
  { language: 'en/', width: 1440, colorScheme: 'light', scripts: 'on' },
] as const

describe.skipIf(executablePath === undefined)('the pages of an archive, in a browser', () => {
  let browser: Browser
  let written: ReturnType<typeof writeArchives>
  let folder: string
  beforeAll(async () => {
    written = writeArchives()
    folder = join(written.root, 'cdmx')
    browser = await openBrowser(executablePath ?? '')
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    written?.remove()
  })

  /** A page, and all that was asked for from outside its folder or said on the console. */
  async function opened(options: BrowserContextOptions, stripped = false) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const heard: string[] = []
    page.on('request', request => {
      if (!/^(?:data:|file:)/.test(request.url())) heard.push(request.url())
    })
    page.on('console', message => heard.push(`${page.url().split('/').at(-1)}: ${message.text()}`))
    page.on('pageerror', error => heard.push(`${page.url().split('/').at(-1)}: ${error.message}`))
    if (stripped)
      await page.route('**/*.js', route => route.fulfill({ body: '', contentType: 'text/javascript' }))
    return { page, heard, close: () => context.close() }
  }

  const pairs = ['cdmx', 'villa', 'empty'].flatMap(city => looks.map(look => ({ city, ...look })))
  // One look is enough for pages that say that nothing has happened so far.
  it.each(
    pairs.filter(({ city, width, scripts }) => city !== 'empty' || (width === 320 && scripts === 'on')),
  )(
    '$city: every page of /$language, $width px, $colorScheme, scripts $scripts: accessible, nothing sticks out, is fetched or complains',
    async ({ city, language, width, colorScheme, scripts }) => {
      const viewport = { width, height: 900 }
      const { page, heard, close } = await opened({ colorScheme, viewport }, scripts === 'stripped')
      const found: string[] = []
      for (const file of pagesOf(join(written.root, city), language)) {
        await page.goto(`file://${written.root}/${city}/${file}`)
        await page.evaluate(axe)
        const { violations } = await page.evaluate(runAxe, tags)
        for (const { id, help, nodes } of violations)
          found.push(`${file}: ${id}: ${help} ${nodes.length}× ${nodes[0]?.html.slice(0, 160)}`)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (wide > 0) found.push(`${file}: ${wide} px stick out`)
      }
      expect(found).toEqual([])
      expect(heard).toEqual([])
      await close()
    },
    90_000,
  )

  it.each(['cdmx', 'villa'])(
    '%s: every page can be walked with Tab alone, and one sees where one is',
    async city => {
      const { page, heard, close } = await opened({ viewport: { width: 768, height: 900 } })
      const found: string[] = []
      for (const file of pagesOf(join(written.root, city), '')) {
        await page.goto(`file://${written.root}/${city}/${file}`)
        found.push(...(await walked(page)).map(said => `${file}: ${said}`))
      }
      expect(found).toEqual([])
      expect(heard).toEqual([])
      await close()
    },
    120_000,
  )

  it('have pages of every kind among those that are looked at, also those of single contributions', () => {
    const pages = pagesOf(join(written.root, 'villa'), '')
    expect(pages.filter(path => path.includes('/'))).not.toEqual([])
    expect(pages).toEqual(
      expect.arrayContaining([
        'index.html',
        'buscar.html',
        'verificar.html',
        'faltantes.html',
        'documentos.html',
        '404.html',
      ]),
    )
  })

  it('opens its menu with the keyboard, one group at a time', async () => {
    const { page, close } = await opened({ viewport: { width: 320, height: 700 } })
    await page.goto(`file://${folder}/index.html`)
    await page.locator('.menu summary').nth(0).press('Enter')
    await page.locator('.menu summary').nth(2).press('Enter')
    const open = await page.evaluate(() =>
      [...document.querySelectorAll('.menu details[open] a')].map(link => link.textContent),
    )
    expect(open).toEqual(['Documentos', 'Fuentes', 'Qué falta', 'Datos abiertos'])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBe(0)
    await page.evaluate(axe)
    expect((await page.evaluate(runAxe, tags)).violations.map(({ id }) => id)).toEqual([])
    await close()
  })

  it('holds when a reader doubles the letters, on a screen that shows 320 px at 400 %', async () => {
    const { page, close } = await opened({ viewport: { width: 640, height: 900 } })
    const found: string[] = []
    for (const file of pagesOf(folder, '')) {
      await page.goto(`file://${folder}/${file}`)
      const wide = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        return document.documentElement.scrollWidth - window.innerWidth
      })
      if (wide > 0) found.push(`${file}: ${wide} px stick out`)
    }
    expect(found).toEqual([])
    await close()
  }, 30_000)

  it('moves nothing where readers want rest, and keeps to their few colours where they force them', async () => {
    const { page, heard, close } = await opened({ forcedColors: 'active', reducedMotion: 'reduce' })
    await page.goto(`file://${folder}/index.html`)
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
      const probe = document.createElement('p')
      document.body.append(probe)
      probe.style.color = 'CanvasText'
      return {
        moves: document.getAnimations().length,
        bar: style('.ap-picture .w .bar').fill === getComputedStyle(probe).color,
        apart: style('.ap-picture .w .bar').fill !== style('.ap-frame').backgroundColor,
      }
    })
    expect(seen).toEqual({ moves: 0, bar: true, apart: true })
    expect(heard).toEqual([])
    await close()
  })

  it('prints what it tells without its menus', async () => {
    const { page, close } = await opened({ viewport: { width: 700, height: 900 } })
    await page.goto(`file://${folder}/fuentes.html`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav:visible').count()).toBe(0)
    expect(await page.locator('h1:visible').count()).toBe(1)
    await close()
  })

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
    await page.goto(`file://${folder}/index.html`)
    await page.click('.told .cited')
    expect(page.url()).toContain('fuentes.html#p')
    expect(await page.locator(':target').count()).toBe(1)
    await page.close()
  })
})

/** Presses Tab until the page is through: what one stops at and cannot see, or cannot leave. */
async function walked(page: Page): Promise<readonly string[]> {
  const most = await page.evaluate(
    () => document.querySelectorAll('a[href],summary,input,button,select,[tabindex]').length,
  )
  const found: string[] = []
  for (let press = 0; press <= most + 5; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body) return null
      const seen = globalThis as unknown as { stops?: Set<Element> }
      seen.stops ??= new Set()
      const again = seen.stops.has(at)
      seen.stops.add(at)
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      const { width, height, top, bottom, left, right } = at.getBoundingClientRect()
      const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
      const shown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0
      return { again, problem: shown && inView ? null : at.outerHTML.slice(0, 120) }
    })
    if (stop === null || stop.again) return found
    if (stop.problem !== null) found.push(`nobody sees where one is: ${stop.problem}`)
  }
  return [...found, 'no way out with Tab']
}

it('a home page of at most 60 kB goes over the wire, with its sheet and its scripts', () => {
  const { root, remove } = writeArchives()
  const home = readFileSync(join(root, 'cdmx/index.html'), 'utf8')
  const scripts = [...home.matchAll(/<script src="([^"]*)"/g)].map(([, src = '']) => src)
  const sent = ['index.html', 'archive.css', ...scripts].map(
    file => gzipSync(readFileSync(join(root, 'cdmx', file))).length,
  )
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(60_000)
  remove()
})
