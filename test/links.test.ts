import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownFiles } from './prose.js'

const root = new URL('..', import.meta.url).pathname

describe('the links', () => {
  it.each(markdownFiles)('of %s lead somewhere', file => {
    expect(linksOf(file).filter(link => !leadsSomewhere(file, link))).toEqual([])
  })

  it('are there to be checked', () => {
    expect(markdownFiles.flatMap(linksOf).length).toBeGreaterThan(20)
  })
})

/** Where the links of a page go within the repository; what is on the web is not asked. */
function linksOf(file: string): readonly string[] {
  const text = textOf(file).replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/^\[[^\]]+\]:\s+(\S+)$/gm)]
    .map(match => match[1] ?? '')
    .filter(link => !/^[a-z]+:/.test(link))
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? from : join(dirname(from), decodeURI(path))
  if (target.startsWith('..') || !existsSync(join(root, target))) return false
  if (anchor === undefined) return true
  const page = statSync(join(root, target)).isDirectory() ? join(target, 'README.md') : target
  return anchorsOf(page).includes(decodeURI(anchor))
}

/** The anchors that headings get where the repository is read. */
function anchorsOf(file: string): readonly string[] {
  const seen = new Map<string, number>()
  return [...textOf(file).matchAll(/^#{1,6} (.+)$/gm)].map(match => {
    const slug = (match[1] ?? '')
      .trim()
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    return before === 0 ? slug : `${slug}-${before}`
  })
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^( *)```[\s\S]*?^\1```/gm, '')
}
