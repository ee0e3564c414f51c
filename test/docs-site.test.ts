import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { needed } from '@apertura/test-kit'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const dist = new URL('../docs/dist/', import.meta.url).pathname
const built = needed(
  'docs',
  () => (existsSync(join(dist, 'index.html')) ? dist : undefined),
  '`npm run docs` has not been run and its site is not looked at',
)
const executablePath = needed(
  'chromium',
  () => ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync),
  'the docs site is not looked at in a browser',
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = built
  ? readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.html'))
      .map(file => file.replace(/index\.html$/, ''))
  : []

describe.skipIf(built === undefined)('the files of the docs site', () => {
  const html = new Map(pages.map(page => [page, readFileSync(join(dist, fileOf(page)), 'utf8')]))
  const anchors = new Map(
    [...html].map(([page, text]) => [
      page,
      new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(match => match[1])),
    ]),
  )

  it('has every guide in both languages', () => {
    const guides = pages.filter(page =>
      /^(understand|do|look-up\/(codes|packs|kinds|command-line|glossary|sizes)|decide\/comparison)/.test(
        page,
      ),
    )
    expect(guides.length).toBeGreaterThan(60)
    const untranslated = guides.filter(
      page =>
        !html.has(`es/${page}`) ||
        html.get(`es/${page}`)?.includes('sl-bb-untranslated') ||
        /<main[^>]* lang="en"/.test(html.get(`es/${page}`) ?? ''),
    )
    expect(untranslated).toEqual([])
  })

  it('has no dead link', () => {
    const dead = [...html].flatMap(([page, text]) =>
      hrefs(text)
        .filter(href => !/^(https?:|mailto:)/.test(href))
        .filter(href => !reaches(page, href))
        .map(href => `${page} → ${href}`),
    )
    expect(dead).toEqual([])
  })

  it('links out only to be clicked: nothing is fetched from elsewhere', () => {
    const fetched = [...html].flatMap(([page, text]) =>
      [
        ...text.matchAll(
          /<(?:script|img|iframe|source|video)\b[^>]*\ssrc="(?:https?:)?\/\/[^"]*"|<link\b[^>]*\shref="https?:[^"]*"/g,
        ),
      ]
        .map(match => match[0])
        .filter(tag => !/rel="(canonical|alternate)"/.test(tag))
        .map(tag => `${page}: ${tag}`),
    )
    expect(fetched).toEqual([])
    for (const file of readdirSync(join(dist, '_astro')).filter(each => each.endsWith('.css')))
      expect(readFileSync(join(dist, '_astro', file), 'utf8')).not.toMatch(
        /url\(["']?(https?:)?\/\/|@font-face/,
      )
  })

  it('keeps no link from the root, so it stands in any folder; the page for what is missing cannot', () => {
    const rooted = [...html]
      .filter(([page]) => page !== '404.html')
      .flatMap(([page, text]) =>
        hrefs(text)
          .filter(href => href.startsWith('/'))
          .map(href => `${page} → ${href}`),
      )
    expect(rooted).toEqual([])
  })

  function reaches(page: string, href: string): boolean {
    const { pathname, hash } = new URL(href, `http://site/${page}`)
    const target = decodeURIComponent(pathname.slice(1))
    if (!existsSync(join(dist, fileOf(target)))) return false
    const anchor = decodeURIComponent(hash.slice(1))
    return (
      anchor === '' || anchor === '_top' || !html.has(target) || (anchors.get(target)?.has(anchor) ?? false)
    )
  }
})

describe.skipIf(built === undefined || executablePath === undefined)(
  'the docs site in a browser, in a folder',
  () => {
    let browser: Browser
    let server: Server
    let address: string
    const strangers: string[] = []

    beforeAll(async () => {
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site')
        const file = join(dist, fileOf(decodeURIComponent(pathname).replace(/^\/some\/folder\//, '')))
        if (!pathname.startsWith('/some/folder/') || !existsSync(file)) return response.writeHead(404).end()
        const type = types[extname(file)] ?? 'application/octet-stream'
        return response
          .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
          .end(gzipSync(readFileSync(file)))
      }).listen(0)
      address = `http://localhost:${(server.address() as AddressInfo).port}/some/folder/`
      browser = await playwright.launch({
        ...(executablePath ? { executablePath } : {}),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      })
    })
    afterAll(async () => {
      await browser?.close()
      server?.close()
    })

    const templates = [
      '',
      'understand/life-of-a-plan/',
      'do/first-ten-minutes/',
      'do/plan-around-elections/',
      'do/run-a-mesa/',
      'do/publish-the-archive/',
      'look-up/codes/',
      'look-up/codes/parenthesis-forbids/',
      'look-up/kinds/',
      'look-up/glossary/',
      'look-up/api/rules/',
      'decide/comparison/',
    ]
    const looks = ['', 'es/'].flatMap(language => templates.map(template => language + template))
    it.each(looks)(
      '/%s: accessible by day and night, narrow and wide, and nothing sticks out',
      async path => {
        const { page, close } = await visit(path)
        await page.evaluate(axe)
        for (const colorScheme of ['light', 'dark'] as const) {
          for (const width of [320, 1440]) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            await page.setViewportSize({ width, height: 900 })
            const look = `${colorScheme}, ${width} px`
            // The page hears of the change a moment later.
            await page.waitForSelector(`html[data-theme=${colorScheme}]`)
            expect(await violationsOf(page), look).toEqual([])
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
              look,
            ).toBeLessThanOrEqual(0)
          }
        }
        await close()
        expect(strangers).toEqual([])
      },
    )

    it.each([
      ['', 'veda'],
      ['', 'quorum'],
      ['es/', 'veda'],
      ['es/', 'quorum'],
    ])('/%s: finds “%s”, and the first hit opens', async (language, words) => {
      const { page, close } = await visit(language)
      await page.keyboard.press('Control+k')
      await page.locator('dialog input').fill(words)
      const hit = page.locator('.pagefind-ui__result-link').first()
      await hit.waitFor()
      await page.keyboard.press('Tab')
      await hit.click()
      await page.waitForURL(/some\/folder\/.*[a-z]\/(#.*)?$/)
      expect((await page.locator('main').textContent())?.toLowerCase()).toMatch(
        words === 'quorum' ? /qu[oó]rum/ : /veda/,
      )
      await close()
    })

    it('can be used with the keyboard alone: skip, search, choose a language', async () => {
      const { page, close } = await visit('understand/dates/')
      const focused = () => page.evaluate(() => (document.activeElement?.textContent ?? '').trim())
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('Skip to content')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(() => document.activeElement?.closest('main, .right-sidebar, nav') !== null),
      ).toBe(true)
      await page.keyboard.press('Control+k')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
      await page.keyboard.press('Escape')
      await page.locator('starlight-lang-select select').first().focus()
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(/some\/folder\/es\/understand\/dates\/$/)
      expect(await page.getAttribute('html', 'lang')).toBe('es')
      await close()
    })

    it('shows where the keyboard is', async () => {
      const { page, close } = await visit('understand/dates/')
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab')
        const style = await page.evaluate(() => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
            document.activeElement ?? document.body,
          )
          return { outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1, boxShadow }
        })
        expect(style.outline || style.boxShadow !== 'none', `after ${press + 1} tabs`).toBe(true)
      }
      await close()
    })

    it('lands in at most 100 kB, search and all', async () => {
      let bytes = 0
      const context = await browser.newContext()
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength
      })
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(500)
      console.log(`the landing page transfers ${bytes} bytes`)
      expect(bytes).toBeGreaterThan(10_000)
      expect(bytes).toBeLessThanOrEqual(100_000)
      await context.close()
    })

    it('prints its text without its furniture', async () => {
      const { page, close } = await visit('understand/gates/')
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.locator('header.header').isVisible()).toBe(false)
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
      await close()
    })

    async function visit(
      path: string,
      options: Parameters<Browser['newContext']>[0] = {},
    ): Promise<{ page: Page; close: () => Promise<void> }> {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      page.on('request', request => {
        if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
          strangers.push(request.url())
      })
      await page.goto(address + path)
      await page.waitForLoadState('networkidle')
      return { page, close: () => context.close() }
    }
  },
)

/** What axe finds against WCAG 2.2 at level AA, with the first places. */
function violationsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await (globalThis as unknown as Axe).axe.run({ runOnly: tags })
    return violations.map(({ id, nodes }) => {
      const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
      return `${id}: ${places.join(', ')}`
    })
  })
}

interface Axe {
  readonly axe: {
    run(
      options: object,
    ): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[] }>
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

function fileOf(page: string): string {
  const path = join(dist, page)
  return page === '' || page.endsWith('/') || (existsSync(path) && statSync(path).isDirectory())
    ? join(page, 'index.html')
    : page
}

function hrefs(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(match => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter(href => href !== '' && !href.startsWith('data:'))
}
