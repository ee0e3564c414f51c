import { type Children, h, type PageElement } from '../element.js'

/** From how many columns on a table turns into cards where there is no room for them. */
const wide = 4

/** A table in a region that scrolls and that the keyboard can reach. */
export const table = (
  id: string,
  caption: Children,
  head: readonly string[],
  rows: readonly (readonly Children[])[],
): PageElement =>
  h(
    'section',
    { class: head.length < wide ? 'table' : 'table cards', tabIndex: 0, 'aria-labelledby': id },
    h(
      'table',
      null,
      h('caption', { id }, caption),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map(said => h('th', { scope: 'col' }, said)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map(([first, ...rest]) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, first),
            rest.map((cell, at) =>
              h('td', head.length < wide ? null : { 'data-of': head[at + 1] ?? '' }, cell),
            ),
          ),
        ),
      ),
    ),
  )
