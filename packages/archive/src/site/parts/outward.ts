import { type Children, h, type PageElement } from '../element.js'
import { shortened } from '../shortened.js'

/** A link that leads out of the archive: who follows it is not told where they come from. */
export const outward = (
  href: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Children[]
): PageElement => h('a', { href, rel: 'noreferrer external', ...attributes }, ...children)

/** The same in a line of its own, with a name that also makes sense alone; nothing without an address. */
export const outwardLine = (href: string | undefined, says: string, of: string): PageElement | null =>
  href === undefined
    ? null
    : h('p', null, outward(href, { 'aria-label': `${says}: ${shortened(of, 200)}` }, says))
