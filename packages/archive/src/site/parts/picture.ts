import type { Picture } from '../../pictures/picture.js'
import { pictureTableHtml } from '../../pictures/picture-table-html.js'
import { h, type PageElement } from '../element.js'
import type { Site } from '../site.js'

/** A picture, and below it the same as a table that opens without a script. */
export function picture(
  { words }: Site,
  { html, table }: Picture,
  id: string,
  withTable = true,
): PageElement {
  return h(
    'figure',
    { class: 'picture' },
    h('div', { dangerouslySetInnerHTML: { __html: html } }),
    withTable && table.rows.length > 0
      ? h(
          'details',
          null,
          h('summary', null, words.tableOf),
          h('div', { dangerouslySetInnerHTML: { __html: pictureTableHtml(table, id) } }),
        )
      : null,
  )
}
