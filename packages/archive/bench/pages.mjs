/**
 * A thousand pages of contributions from one file of data into an empty folder, each the same page of the archive for
 * everybody: ours in the archive's own shell, the yardstick as template strings by hand, Eleventy with the
 * same strings, Astro with a page of its own kind. All but ours are given the frame of the page as text and so do less.
 * All start, read, make and write; all are warm, since each did it once before. The pages are compared whole before
 * anything is timed, spaces between elements and the spelling of escaped characters apart, which the tools choose. What
 * the others need is installed once, in `peers`; who cannot be had is left out. Run by `npm run bench -- archive`.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageByHand } from './pages-by-hand.mjs'
import { contributions } from './pages-content.mjs'

const n = 1000
const peers = fileURLToPath(new URL('peers', import.meta.url))

export const cases = [{ case: 'pages', n, rounds: 9, contestants }]

async function contestants() {
  const { frame, pageOfArchive } = await import('./pages-of-archive.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'apertura-pages-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, 'pages.json')
  writeFileSync(data, JSON.stringify({ frame: frame(), pages: contributions(n) }))

  let made = 0
  const contestant = (name, write) => {
    let out
    return {
      contestant: name,
      run: () => {
        made += 1
        out = join(folder, String(made))
        mkdirSync(out)
        return write(out)
      },
      result: () => pagesIn(out),
    }
  }
  const each = page => out => {
    const { frame, pages } = JSON.parse(readFileSync(data, 'utf8'))
    for (const said of pages) writeFileSync(join(out, `${said.slug}.html`), page(frame, said))
  }
  const others = await installed(folder)
  return [
    contestant('reference', each(pageByHand)),
    contestant(
      'apertura',
      each((_, said) => pageOfArchive(said)),
    ),
    ...others.map(({ name, write }) => contestant(name, out => write(data, out))),
  ]
}

/** Both peers, or those that can be had here. */
async function installed(folder) {
  if (!existsSync(join(peers, 'node_modules'))) {
    console.error('Installing the peers of the benchmark (once) …')
    spawnSync('npm', ['ci', '--loglevel=error'], { cwd: peers, stdio: ['ignore', 2, 2] })
  }
  const found = []
  const get = async (name, load) => {
    try {
      found.push({ name, write: await load() })
    } catch (error) {
      console.log(`left out: ${name} cannot be loaded: ${String(error.message).split('\n')[0]}`)
    }
  }
  await get('@11ty/eleventy', async () => (await import('./peers/eleventy.mjs')).writeWithEleventy)
  await get('astro', async () => (await import('./peers/astro.mjs')).astroIn(folder))
  return found
}

/** The pages of a folder, as far as they are not the choice of a tool: one to look at, and all of them as a hash. */
function pagesIn(folder) {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.html'))
    .sort()
  const pages = names.map(name => [name, plain(readFileSync(join(folder, name), 'utf8'))])
  const all = createHash('sha256').update(JSON.stringify(pages)).digest('hex')
  return { pages: pages.length, first: pages[0], all }
}

const plain = html =>
  html
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replaceAll('&gt;', '>')
    .replace(/>\s+</g, '><')
    .trim()
