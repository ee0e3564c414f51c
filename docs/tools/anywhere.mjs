import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const content = fileURLToPath(new URL('../src/content/docs/', import.meta.url))

/**
 * Settles the links of the built site. Pages link to one another as files (`../understand/dates.md`), so that
 * an editor and a code host can follow them; the site has folders instead. And links from the root become
 * relative ones, so that the same files serve in any folder of any host. Only the page for what is not found
 * keeps links from the root, because it may be shown at any depth. Wide tables and code can be
 * scrolled with the keyboard from the start.
 */
export function anywhere() {
  return {
    name: 'anywhere',
    hooks: { 'astro:build:done': ({ dir }) => settle(fileURLToPath(dir)) },
  }
}

function settle(dist) {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const path = join(dist, file)
    if (file.endsWith('.html') && file !== '404.html') rewrite(path, html => relativeLinks(html, file))
    else if (/^_astro\/.*\.js$/.test(file)) rewrite(path, fromHere)
  }
}

function relativeLinks(html, file) {
  const folder = dirname(file)
  const up = relative(folder, '') || '.'
  const source = sourceFolder(folder)
  const table = folder.split('/')[0] === 'es' ? 'Tabla' : 'Table'
  return html
    .replace(/<table/g, `<div class="wide" role="group" aria-label="${table}" tabindex="0"><table`)
    .replace(/<\/table>/g, '</table></div>')
    .replace(/<pre(?=[\s>])/g, '<pre tabindex="0"')
    .replace(/(\shref=")((?![a-z]+:|\/|#)[^"]*?)\.mdx?(#[^"]*)?"/g, (_, start, target, anchor = '') => {
      const page = join(source, target).replace(/(^|\/)index$/, '')
      return `${start}/${page}${page === '' ? '' : '/'}${anchor}"`
    })
    .replace(/(\s(?:href|src|action|value|data-[\w-]+)=")\/(?!\/)([^"]*)"/g, `$1${up}/$2"`)
}

/** The folder of the file from which a page was made: `a/index.md` and `a.md` both become `a/index.html`. */
function sourceFolder(folder) {
  const own = ['.md', '.mdx'].some(end => existsSync(join(content, folder.replace(/^es(\/|$)/, '') + end)))
  return own ? dirname(folder) : folder
}

/** Scripts know where they stand themselves, one folder below the root. */
function fromHere(script) {
  return (
    script
      .replace(/(baseUrl:)(["'`])\/\2/g, '$1new URL("../",import.meta.url).pathname')
      // Code blocks stay reachable whatever the width; see `<pre tabindex>` above.
      .replace(/removeAttribute\((['"`])tabindex\1\)/g, 'hasAttribute($1tabindex$1)')
      .replace(/\blocation\.pathname=/g, 'location.href=')
      .replace(/(["'`])\/(pagefind\/)\1/g, 'new URL("../$2",import.meta.url).pathname')
  )
}

function rewrite(path, change) {
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  if (changed !== text) writeFileSync(path, changed)
}
