import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, openBrowser } from './browser.js'

const root = new URL('..', import.meta.url).pathname
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('the pages are not looked at in a browser')

describe.skipIf(executablePath === undefined)('the pages of Mexico City’s first plan, in a browser', () => {
  const out = mkdtempSync(join(tmpdir(), 'apertura-pages-'))
  let browser: Browser
  beforeAll(async () => {
    execFileSync('node', [join(root, 'examples/cdmx-memoria/main.ts'), '--out', out], { cwd: root })
    browser = await openBrowser(executablePath ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(out, { recursive: true })
  })

  const looks = ['index.html', 'en.html'].flatMap(file =>
    (['light', 'dark'] as const).flatMap(colorScheme =>
      [320, 1440].map(width => ({ file, colorScheme, width })),
    ),
  )
  it.each(looks)(
    '$file, $colorScheme, $width px: accessible, and nothing sticks out',
    async ({ file, colorScheme, width }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      })
      const page = await context.newPage()
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      await page.goto(`file://${out}/cdmx/${file}`)
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run: () => Promise<{ violations: readonly { id: string; help: string }[] }> }
          }
        ).axe.run(),
      )
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      expect(requests).toEqual([`file://${out}/cdmx/${file}`])
      await context.close()
    },
  )

  it('can be read with the keyboard alone: skip link, then language, then contents', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${out}/cdmx/index.html`)
    const stops: string[] = []
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    expect(stops).toEqual(['Ir al contenido', 'Read this in English', 'Qué pasó'])
    await page.close()
  })

  it('tells in both languages what was never done, and links them', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${out}/cdmx/index.html`)
    expect(await page.textContent('#undone')).toContain('Gaceta')
    await page.click('text=Read this in English')
    expect(await page.textContent('#undone')).toContain('Gazette')
    await page.close()
  })
})
