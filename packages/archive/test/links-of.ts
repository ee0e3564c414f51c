import { posix } from 'node:path'
import type { ArchiveFile } from '@apertura/archive'

/** Every link inside an archive that leads to no file or to no mark in it. */
export function deadLinks(files: readonly ArchiveFile[]): readonly string[] {
  const there = new Set(files.map(({ path }) => path))
  const pages = new Map(
    files.flatMap(({ path, content }) =>
      path.endsWith('.html') && typeof content === 'string' ? [[path, content] as const] : [],
    ),
  )
  const marks = new Map(
    [...pages].map(([path, html]) => [
      path,
      new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  )
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
      if (/^(?:https?:|data:,$)/.test(link)) return []
      const [file = '', mark] = link.split('#')
      const target = file === '' ? page : posix.join(posix.dirname(page), file)
      const dead = !there.has(target) || (mark !== undefined && !marks.get(target)?.has(mark))
      return dead ? [`${page} → ${link}`] : []
    }),
  )
}
