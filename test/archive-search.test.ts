import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { archive } from '@apertura/archive'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browserPath, openBrowser } from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('nobody searches in an archive that lies on a stick')

/** In a folder with a name that addresses must escape. */
const stick = mkdtempSync(join(tmpdir(), 'archivo de prueba ñ-'))
const site = (path: string) => pathToFileURL(join(stick, 'memoria')).href + path

describe.skipIf(executablePath === undefined)('the archive of Mexico City’s first plan, on a stick', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let heard: string[]

  beforeAll(async () => {
    for (const { path, content } of archive({ definition, record, at: '2023-12-31' })) {
      mkdirSync(dirname(join(stick, 'memoria', path)), { recursive: true })
      writeFileSync(join(stick, 'memoria', path), content)
    }
    browser = await openBrowser(executablePath ?? '')
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(stick, { recursive: true, force: true })
  })

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    heard = []
    page.on('console', message => heard.push(message.text()))
    page.on('pageerror', ({ message }) => heard.push(message))
  })
  afterEach(async () => {
    await context.close()
    expect(heard).toEqual([])
  })

  const status = () => page.locator('#found')
  const results = () => page.locator('.results > li')

  it('finds from any page what one types in its head, without accents and half of the last word', async () => {
    await page.goto(site('/sesiones.html'))
    await page.getByRole('searchbox').fill('que PARENTESI')
    await page.keyboard.press('Enter')
    await results().first().waitFor()
    expect(page.url()).toMatch(/\/buscar\.html\?q=que\+PARENTESI$/)
    expect(await results().first().textContent()).toMatch(/paréntesis/i)
    expect((await results().first().locator('mark').allTextContents()).join()).toMatch(/paréntesis/i)
  })

  it('leads from every result to the very place, in both languages', async () => {
    for (const address of ['/buscar.html?q=consejo', '/en/search.html?q=council']) {
      await page.goto(site(address))
      await results().first().waitFor()
      const links = await results()
        .locator('h3 a')
        .evaluateAll(all => all.map(each => (each as HTMLAnchorElement).href))
      expect(links.length).toBeGreaterThan(3)
      for (const link of links) {
        await page.goto(link)
        const mark = decodeURIComponent(new URL(link).hash.slice(1))
        if (mark !== '') expect(await page.locator(`[id="${mark}"]`).count()).toBe(1)
      }
    }
  })

  it('is used with the keyboard alone, keeps what is asked in its address, and goes back', async () => {
    await page.goto(site('/buscar.html'))
    await page.locator('#q').focus()
    await page.keyboard.type('consejo')
    await page.keyboard.press('Enter')
    await results().first().waitFor()
    const all = await status().textContent()
    await page.locator('form details summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect.poll(() => page.url()).toContain('kind=fact')
    await expect.poll(() => status().textContent()).not.toBe(all)
    for (const when of await results().locator('.when').allTextContents()) expect(when).toMatch(/^Hecho/)
    const shared = page.url()
    const said = await status().textContent()
    await page.locator('#q').fill('nunca se dijo xyz')
    await page.keyboard.press('Enter')
    await expect.poll(() => status().textContent()).toBe('Nada tiene todas esas palabras.')
    expect(await page.locator('#notes').textContent()).toContain('«xyz» no está en ningún texto.')
    await page.goBack()
    await expect.poll(() => status().textContent()).toBe(said)
    await page.goto('about:blank')
    await page.goto(shared)
    await expect.poll(() => status().textContent()).toBe(said)
    expect(await page.locator('input[value=fact]').isChecked()).toBe(true)
  })

  it('shows more on request, and puts the reader where it goes on', async () => {
    await page.goto(site('/buscar.html?q=de'))
    await results().first().waitFor()
    const before = await results().count()
    await page.locator('#more').press('Enter')
    await expect.poll(() => results().count()).toBeGreaterThan(before)
    const at = await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(11)'))
    expect(at).toBe(true)
  })

  it('takes what one types for a text', async () => {
    const attack = '<img src=x onerror=alert(1)> "><script>'
    await page.goto(site(`/buscar.html?q=${encodeURIComponent(attack)}`))
    await expect.poll(() => status().textContent()).toBe('Nada tiene todas esas palabras.')
    expect(await page.locator('main img, main script').count()).toBe(0)
  })

  it('says so when a file of the search is missing', async () => {
    await page.route('**/search/w/**', route => route.abort())
    await page.goto(site('/buscar.html?q=consejo'))
    await expect.poll(() => status().textContent()).toMatch(/no está completa/)
    // What a browser itself says of a file that is not there.
    heard = heard.filter(each => !each.includes('ERR_FAILED'))
  })

  it('narrows the timeline down, says how many are left, and keeps that in its address', async () => {
    await page.goto(site('/cronologia.html'))
    const shown = () => page.locator('[data-sift]:visible').count()
    const all = await shown()
    const said = page.locator('form.sift [role=status]')
    await page.getByLabel('Año').selectOption({ label: '2021' })
    const of2021 = await shown()
    expect(of2021).toBeLessThan(all)
    await expect.poll(() => said.textContent()).toBe(`Se ven ${of2021} de ${all}.`)
    expect(await page.locator('section[id^=y]:visible').count()).toBe(1)
    const shared = page.url()
    await page.goto('about:blank')
    await page.goto(shared)
    expect(await shown()).toBe(of2021)
    await page.getByRole('button', { name: 'Ver todo' }).press('Enter')
    expect(await shown()).toBe(all)
    expect(page.url()).not.toContain('?')
  })

  it('shows a fact to whoever follows a link to it, even when filters hide it', async () => {
    await page.goto(site('/cronologia.html?year=0'))
    const hidden = page.locator('[data-sift][hidden]').last()
    const id = await hidden.getAttribute('id')
    await page.evaluate(mark => {
      location.hash = mark ?? ''
    }, id)
    await page.locator(`[id="${id}"]`).waitFor({ state: 'visible' })
  })

  it('narrows a long table down to the rows that say something', async () => {
    await page.goto(site('/cuerpos.html'))
    const field = page.locator('form.sift input').first()
    await field.fill('expertas MARTIN')
    const said = page.locator('form.sift [role=status]').first()
    await expect.poll(() => said.textContent()).toMatch(/^Se ven [1-9]\d* de \d+\.$/)
    const table = page.locator('form.sift + .table').first()
    expect(await table.locator('tbody tr:visible').count()).toBe(
      Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]),
    )
  })

  it('is whole without scripts: nothing of them shows, and the page says how else one finds things', async () => {
    await context.close()
    context = await browser.newContext({ javaScriptEnabled: false })
    page = await context.newPage()
    await page.goto(site('/buscar.html?q=consejo'))
    expect(await page.locator('main form').isVisible()).toBe(false)
    expect(await page.locator('.no-script').isVisible()).toBe(true)
    expect(await page.locator('#ways a').count()).toBeGreaterThan(5)
    await page.goto(site('/cronologia.html?year=0'))
    expect(await page.locator('form.sift').isVisible()).toBe(false)
    expect(await page.locator('[id^="e-"]').last().isVisible()).toBe(true)
  })

  it.each(
    ['light', 'dark'].flatMap(scheme =>
      [320, 1440].flatMap(width =>
        [
          '/buscar.html?q=consejo&kind=fact',
          '/en/search.html',
          '/cronologia.html?unsure=1',
          '/cuerpos.html',
        ].map(address => [scheme, width, address] as const),
      ),
    ),
  )(
    'has nothing that axe finds, in %s, %i px wide: %s',
    async (scheme, width, address) => {
      await page.emulateMedia({ colorScheme: scheme as 'light' | 'dark' })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(site(address))
      if (address.includes('q=')) await results().first().waitFor()
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // It would read the sheet again by a request, which the policy of the page forbids.
          preload: false,
        })
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        )
      })
      expect(found).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    },
    20_000,
  )
})
