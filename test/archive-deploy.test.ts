import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { archive } from '@apertura/archive'
import { verifyArchive } from '@apertura/archive/verify'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { browserPath, openBrowser } from './browser.js'
import { deadLinks, filesOf, linksOf, pagesOf } from './pages-in-folder.js'
import { serveFolder } from './serve-folder.js'
import { walkPages } from './walk-pages.js'

const root = new URL('..', import.meta.url).pathname
const main = join(root, 'packages/apertura/dist/main.js')
const executablePath = browserPath('the archive is not walked through where it was put')
const out = mkdtempSync(join(tmpdir(), 'apertura-deploy-'))
const base = 'https://memoria.example/x/y/'
const folders = {
  'that the library lists, with an address': join(out, 'library'),
  'that the command line writes': join(out, 'command'),
  'of a process with a mesa and its minutes': join(out, 'villa'),
}
const [library, command, villa] = Object.values(folders) as [string, string, string]

beforeAll(() => {
  for (const { path, content } of archive({ definition, record, at: '2023-12-31' }, { base })) {
    mkdirSync(dirname(join(library, path)), { recursive: true })
    writeFileSync(join(library, path), content)
  }
  execFileSync('node', [main, 'archive', 'cdmx', '--out', command])
  execFileSync('node', [
    main,
    'archive',
    join(root, 'examples/run-a-mesa/villa'),
    'mesa-agua',
    '--out',
    villa,
  ])
})
afterAll(() => rmSync(out, { recursive: true }))

describe.each(Object.entries(folders))('an archive %s', (_, folder) => {
  it('has no link that leads nowhere, in pages and in documents', () => {
    const files = filesOf(folder)
    expect(files.filter(path => path.endsWith('.html')).length).toBeGreaterThan(30)
    expect(deadLinks(folder)).toEqual([])
  })

  it('does not know where it stands: no link of a page begins at the root or names its own address', () => {
    for (const [path, link] of linksOf(folder)) {
      if (path.endsWith('404.html')) continue
      expect(link, path).not.toMatch(/^\//)
      expect(link.startsWith(base), `${path} → ${link}`).toBe(false)
    }
  })

  it('has names that every disk takes and none that differ by capitals alone', () => {
    const files = filesOf(folder)
    expect(new Set(files.map(path => path.toLowerCase())).size).toBe(files.length)
    for (const path of files) {
      expect(path.length, path).toBeLessThanOrEqual(200)
      for (const name of path.split('/')) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are looked for
        expect(name).not.toMatch(/[<>:"\\|?*\u0000-\u001f\u007f-\uffff]|^[. ]|[. ]$/)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
      }
    }
  })

  it('runs nothing but classic scripts that lie in it', () => {
    for (const [path, html] of pagesOf(folder)) {
      for (const [tag, inside] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
        // Facts for search engines, which nothing runs.
        if (tag.startsWith('<script type="application/ld+json">')) continue
        const src = /\ssrc="([^"]+)"/.exec(tag)?.[1]
        expect([path, tag.includes('type='), inside, src === undefined]).toEqual([path, false, '', false])
        expect(existsSync(join(folder, posix.join(dirname(path), String(src)))), `${path} → ${src}`).toBe(
          true,
        )
      }
      expect(html, path).not.toMatch(/\son[a-z]+="|<(?:iframe|object|embed|base)\b/i)
    }
    // Whether a script asks anybody for anything is seen in a browser, below. What reads zips can load a codec whose
    // address it is given; nobody gives it one, and the policy would refuse it.
    const modules = filesOf(folder)
      .filter(path => path.endsWith('.js'))
      .filter(path => /^\s*(?:import|export)\s*[{*'"\w]/m.test(readFileSync(join(folder, path), 'utf8')))
    expect(modules).toEqual([])
  })
})

describe.each(Object.entries(folders))('whoever holds an archive %s', (name, folder) => {
  const copy = join(out, 'held elsewhere', name)
  const held = () =>
    filesOf(copy).map(path => ({ path, content: new Uint8Array(readFileSync(join(copy, path))) }))
  beforeAll(() => cpSync(folder, copy, { recursive: true }))

  it('can host it and verify it without asking anybody', async () => {
    const { ok, problems } = await verifyArchive(held())
    expect({ ok, problems }).toEqual({ ok: true, problems: [] })
  })

  it('can do so with the command line, which names what is altered, missing or new', () => {
    expect(JSON.parse(verified(copy).out)).toMatchObject({ ok: true, problems: [] })
    const spoilt = `${copy}, spoilt`
    cpSync(copy, spoilt, { recursive: true })
    appendFileSync(join(spoilt, 'data/record.jsonl'), ' ')
    rmSync(join(spoilt, 'en/index.html'))
    writeFileSync(join(spoilt, 'data/mine.txt'), '')
    const { exit, out } = verified(spoilt)
    const { problems } = JSON.parse(out) as { problems: readonly { path: string }[] }
    const named = ['data/mine.txt', 'data/record.jsonl', 'en/index.html']
    expect([exit, named.filter(path => !problems.some(each => each.path === path))]).toEqual([1, []])
  })

  it('is told which file somebody changed', async () => {
    const altered = held().map(file =>
      file.path === 'index.html' ? { ...file, content: file.content.map(byte => byte ^ 1) } : file,
    )
    const { ok, problems } = await verifyArchive(altered)
    expect([ok, [...new Set(problems.map(({ path }) => path))]]).toEqual([false, ['index.html']])
  })
})

describe('the map of an archive', () => {
  // The rules of sitemaps.org, protocol 0.9, as far as they say anything about a map like this one.
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
  <xs:element name="urlset"><xs:complexType><xs:sequence>
    <xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType></xs:element>
      <xs:element name="lastmod" type="xs:date" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`
  const check = (contents: string) =>
    validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], schema: [schema] })

  it('is valid, and a map without an address in it is not', async () => {
    const map = readFileSync(join(library, 'sitemap.xml'), 'utf8')
    expect((await check(map)).errors).toEqual([])
    expect((await check(map.replace('<loc>', '<at>').replace('</loc>', '</at>'))).valid).toBe(false)
  })

  it('names every page by its whole address, the pages for what is missing apart', () => {
    const map = readFileSync(join(library, 'sitemap.xml'), 'utf8')
    const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => String(loc))
    for (const loc of named) {
      expect(loc.startsWith(base), loc).toBe(true)
      expect(existsSync(join(library, loc.slice(base.length))), loc).toBe(true)
    }
    const pages = [...pagesOf(library).keys()].filter(path => !/^data\/|404\.html$/.test(path))
    expect(pages.filter(path => !named.includes(base + path))).toEqual([])
  })

  it('is not needed by the page for what is missing, which a server shows at any address', () => {
    const links = linksOf(library).filter(([path]) => path === '404.html')
    for (const [, link] of links.filter(([, link]) => !/^(?:#|data:)/.test(link))) {
      expect(link.startsWith(base), link).toBe(true)
      expect(existsSync(join(library, String(link.slice(base.length).split('#')[0]))), link).toBe(true)
    }
  })

  it('is not there where nobody said under which address the archive will stand', () => {
    expect(existsSync(join(command, 'sitemap.xml'))).toBe(false)
  })
})

describe.skipIf(executablePath === undefined)('an archive, walked through in a browser', () => {
  let browser: Browser
  let server: Server
  let origin: string
  const moved = join(out, 'Año 2024', 'memoria pública (copia) #1 100%')
  beforeAll(async () => {
    browser = await openBrowser(executablePath ?? '')
    server = serveFolder(command, '/x/y/').listen(0)
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('stands in a folder of a plain server', async () => {
    const { walked, strangers, failed, said } = await walkPages(browser, `${origin}/x/y/`)
    expect({ strangers, failed, said }).toEqual({ strangers: [], failed: [], said: [] })
    expect(unreached(walked)).toEqual([])
  })

  it('opens from a disk, with nothing that serves it', async () => {
    const { walked, strangers, failed, said } = await walkPages(browser, `${pathToFileURL(command)}/`)
    expect({ strangers, failed, said }).toEqual({ strangers: [], failed: [], said: [] })
    expect(unreached(walked)).toEqual([])
  })

  it('opens from a folder whose name has spaces, accents and marks', async () => {
    cpSync(command, moved, { recursive: true })
    const { walked, strangers, failed, said } = await walkPages(browser, `${pathToFileURL(moved)}/`)
    expect({ strangers, failed, said }).toEqual({ strangers: [], failed: [], said: [] })
    expect(unreached(walked)).toEqual([])
  })

  it.each([
    ['a folder of a server', () => `${origin}/x/y/`],
    ['a folder on a disk', () => `${pathToFileURL(moved)}/`],
  ])('is searched in %s, with nothing asked of anybody else', async (_, start) => {
    const page = await browser.newPage()
    const strangers: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(start())) strangers.push(request.url())
    })
    await page.goto(`${start()}en/search.html?q=gazette`)
    await page.locator('#results li a').first().click()
    await page.waitForLoadState()
    expect([page.url().startsWith(start()), page.url().includes('search.html')]).toEqual([true, false])
    expect(strangers).toEqual([])
    await page.close()
  })

  it('has a page for an address that leads nowhere, and a way on from there', async () => {
    const page = await browser.newPage()
    const answer = await page.goto(`${origin}/x/y/no-existe.html`)
    expect(answer?.status()).toBe(404)
    await page.click('main a[href^="cronologia"]')
    expect(page.url()).toBe(`${origin}/x/y/cronologia.html`)
    await page.close()
  })

  const unreached = (walked: ReadonlySet<string>) =>
    [...pagesOf(command).keys()].filter(path => !walked.has(path) && !path.endsWith('404.html'))
})

function verified(folder: string): { readonly exit: number | null; readonly out: string } {
  const { status, stdout } = spawnSync('node', [main, 'verify', folder, '--json'], { encoding: 'utf8' })
  return { exit: status, out: stdout }
}
