import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/** The files of a folder and of those within, by their paths in it. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
    statSync(join(folder, path)).isFile(),
  )
}

/** The pages of a folder, each with its text. */
export function pagesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesOf(folder)
      .filter(path => path.endsWith('.html'))
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

/** Every link of every page, with the page; where it says by itself which address it has, apart. */
export function linksOf(folder: string): readonly (readonly [page: string, link: string])[] {
  return [...pagesOf(folder)].flatMap(([page, html]) =>
    [
      ...html
        .replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/g, '')
        .matchAll(/\s(?:href|src|action)="([^"]*)"/g),
    ].map(([, link = '']) => [page, link.replaceAll('&amp;', '&')] as const),
  )
}

/** The links inside a folder that lead to no file or to no mark in it. */
export function deadLinks(folder: string): readonly string[] {
  const there = new Set(filesOf(folder))
  const marks = new Map(
    [...pagesOf(folder)].map(([path, html]) => [
      path,
      new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&'))),
    ]),
  )
  return linksOf(folder).flatMap(([page, link]) => {
    if (/^(?:https?|mailto|data):/.test(link)) return []
    const [file = '', mark] = link.split('#').map(decodeURIComponent)
    const target = file === '' ? page : posix.join(posix.dirname(page), file)
    const dead = !there.has(target) || (mark !== undefined && !marks.get(target)?.has(mark))
    return dead ? [`${page} → ${link}`] : []
  })
}
