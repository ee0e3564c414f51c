import type { PictureTable } from './picture.js'
import { escaped as safe } from './plain-text.js'

/**
 * The table of a picture as HTML, escaped, in a region that scrolls and that the keyboard can reach. The page
 * gives it its looks.
 *
 * @param id - stands before its ids; the picture's own will do
 *
 * @example
 * ```ts
 * const table = { caption: 'In words', head: ['What', 'When'], rows: [['First <mesa>', '2022']] }
 * pictureTableHtml(table, 'mesas').includes('<th scope="row">First &lt;mesa&gt;</th><td>2022</td>') // => true
 * ```
 */
export function pictureTableHtml({ caption, head, rows }: PictureTable, id: string): string {
  if (rows.length === 0) return ''
  const cards = head.length > 3
  const heads = head.map(said => `<th scope="col">${safe(said)}</th>`)
  const body = rows.map(([first = '', ...rest]) => {
    // Where many columns find no room, a page may show each row as a card that names its cells.
    const cells = rest.map((said, at) =>
      cards ? `<td data-of="${safe(head[at + 1] ?? '')}">${safe(said)}</td>` : `<td>${safe(said)}</td>`,
    )
    return `<tr><th scope="row">${safe(first)}</th>${cells.join('')}</tr>`
  })
  const name = `${safe(id)}-table`
  return `<section class="${cards ? 'ap-table cards' : 'ap-table'}" tabindex="0" aria-labelledby="${name}">
<table>
<caption id="${name}">${safe(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</section>
`
}
