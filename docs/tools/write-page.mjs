import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Writes one made page of the site; `path` as in `es/look-up/glossary.md`. */
export function writePage(path, { title, description, sidebar, body }) {
  const file = fileURLToPath(new URL(`../src/content/docs/${path}`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  const head = {
    title,
    ...(description ? { description } : {}),
    editUrl: false,
    ...(sidebar ? { sidebar } : {}),
  }
  const yaml = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  writeFileSync(file, `---\n${yaml.join('\n')}\n---\n\n${body.trim()}\n`)
}

/** Text that stands in a cell of a table or in prose as it is. */
export const plain = text => String(text).replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\{/g, '&#123;')

/** A table in Markdown. */
export const table = (heads, rows) =>
  [
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n')
