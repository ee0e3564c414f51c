import { type Children, h, type PageElement } from '../element.js'

/** A part of a page under a heading that names it. */
export const section = (id: string, title: Children, ...children: Children[]): PageElement =>
  h(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title`, dir: 'auto' }, title),
    children,
  )
