import { h, type PageElement } from '../element.js'
import { section } from '../parts/section.js'
import { table } from '../parts/table.js'
import type { Site } from '../site.js'

/** Every file of the open data that a person would look for. */
export function data({ tables, words, teller, root, dataFiles }: Site): readonly PageElement[] {
  const to = (file: string, said: string, of: string) =>
    h('a', { href: `${root}data/${file}`, 'aria-label': `${of}: ${said}` }, said)
  const there = Object.entries(words.standard).filter(([file]) => dataFiles.includes(file))
  return [
    h('p', null, words.dataPrivacy),
    section(
      'tables',
      words.downloads,
      table(
        'tables-table',
        words.pages.data.title,
        [words.file, words.rows, 'CSV', 'JSON', 'JSON Schema'],
        tables.map(({ name, title, rows, size, paths = [`tables/${name}`] }) => {
          const said = teller.text(title)
          const files = (ending: string, format: string) =>
            paths.map((path, at) => [
              at === 0 ? '' : ' ',
              to(`${path}.${ending}`, at === 0 ? format : `${format} ${at + 1}`, said),
            ])
          return [
            said,
            String(size ?? rows.length),
            files('csv', 'CSV'),
            files('json', 'JSON'),
            to(`tables/${name}.schema.json`, 'Schema', said),
          ]
        }),
      ),
    ),
    section(
      'standards',
      words.standards,
      h(
        'ul',
        null,
        there.map(([file, said]) => h('li', null, h('a', { href: `${root}data/${file}` }, said))),
      ),
    ),
  ]
}
