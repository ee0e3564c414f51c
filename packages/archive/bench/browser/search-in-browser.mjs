/**
 * How long a search over many contributions takes in a browser, and how much its first query loads, from a folder
 * without a server:
 *
 *     node packages/archive/bench/browser/search-in-browser.mjs [CONTRIBUTIONS]
 *
 * It needs a Chromium and the built rooms that the archive stands on.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier } from '@apertura/dossier'
import { chromium } from 'playwright-core'
import { contributionsToSearch, queries } from './search-texts.mjs'

const sources = new URL('../../src/', import.meta.url).href
registerHooks({
  resolve: (name, context, next) =>
    name.startsWith('.') && context.parentURL?.startsWith(sources)
      ? next(name.replace(/\.js$/, '.ts'), context)
      : next(name, context),
})
const { indexChunk, mostDocs } = await import(`${sources}search/index-chunk.ts`)
const { searchFiles } = await import(`${sources}search/search-files.ts`)
const { search } = await import(`${sources}site/pages/search.ts`)
const { shell } = await import(`${sources}site/shell.ts`)
const { siteOf } = await import(`${sources}site/site.ts`)
const { scriptFiles } = await import(`${sources}site/script-files.ts`)

const n = Number(process.argv[2] ?? 100_000)
const rounds = 9
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
if (executablePath === undefined) {
  console.log('There is no Chromium here: nothing is measured.')
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'archive-search-'))
try {
  const { words, files } = made()
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const kB = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) / 1000
  console.log(`${n} contributions: ${files.length} files, ${Math.round(kB)} kB, ${words} words`)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    for (const [name, query] of Object.entries(queries)) {
      console.log(name.padEnd(34), await measured(browser, query ?? rare(files)))
    }
  } finally {
    await browser.close()
  }
} finally {
  rmSync(folder, { recursive: true })
}

function made() {
  const d = dossier(definition, record, { at: '2023-12-31' })
  const site = siteOf({ d, record, options: {}, dataFiles: [] }, 'es-MX', '', [])
  const english = { href: 'en/search.html', lang: 'en', path: 'en/search.html' }
  const texts = []
  let docs = []
  for (const doc of contributionsToSearch(n)) {
    docs.push(doc)
    if (docs.length === mostDocs) {
      texts.push(indexChunk(docs))
      docs = []
    }
  }
  if (docs.length > 0) texts.push(indexChunk(docs))
  const { files, merged } = searchFiles({ pages: [], texts })
  const page = { path: 'buscar.html', content: shell(site, 'search', english, search(site)) }
  return {
    words: merged.words.length,
    files: [page, ...scriptFiles.filter(({ path }) => path.includes('search')), ...files],
  }
}

/** A word that few contributions have. */
function rare(files) {
  for (const { path, content } of files.filter(({ path }) => path.startsWith('search/w/')).reverse()) {
    const parts = JSON.parse(content.slice(`aperturaSearch("${path}",`.length, -2)).split(' ')
    const word = parts.find((each, at) => at % 2 === 0 && each.length > 5 && parts[at + 1].length < 8)
    if (word !== undefined) return word
  }
}

async function measured(browser, query) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const loaded = new Set()
  page.on('request', request => loaded.add(request.url().replace(/\?.*/, '')))
  await page.goto(pathToFileURL(join(folder, 'buscar.html')).href)
  const cold = await page.evaluate(once, query)
  const scripts = [...loaded].filter(url => url.endsWith('.js')).map(url => readFileSync(fileURLToPath(url)))
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await page.evaluate(once, query))
  const [found, shown] = await page.evaluate(() => [
    document.querySelector('#found').textContent,
    document.querySelectorAll('.results > li').length,
  ])
  await context.close()
  const kB = scripts.reduce((sum, bytes) => sum + bytes.length, 0) / 1000
  const packed = scripts.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000
  times.sort((a, b) => a - b)
  const ms = value => `${value.toFixed(1)} ms`
  return [
    `first ${ms(cold)}, ${Math.round(kB)} kB in ${scripts.length} files (${Math.round(packed)} kB packed)`,
    `then ${ms(times[rounds >> 1])} (longest ${ms(times.at(-1))})`,
    `«${query}»: ${found}, ${shown} shown`,
  ].join('; ')
}

/** Asks as a reader does, and waits until the page has its answer. */
function once(query) {
  return new Promise(done => {
    const form = document.querySelector('#search')
    const found = document.querySelector('#found')
    form.querySelector('#q').value = query
    found.textContent = '…'
    const began = performance.now()
    new MutationObserver((_, observer) => {
      if (!/\d|Nada|pudo/.test(found.textContent)) return
      observer.disconnect()
      done(performance.now() - began)
    }).observe(found, { childList: true, characterData: true, subtree: true })
    form.dispatchEvent(new Event('submit', { cancelable: true }))
  })
}
