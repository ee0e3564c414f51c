import { fillings } from './fillings.js'
import type { Picture, PictureOptions } from './picture.js'
import { pictureLooks } from './picture-css.js'
import { escaped, plainText } from './plain-text.js'
import { type Drawn, type Layout, layouts, textAt } from './svg-parts.js'
import { pictureWordsOf } from './words-of.js'
import { wrapText } from './wrap-text.js'

export interface Frame {
  readonly title: string
  readonly summary: string
  readonly sectors?: number
}

/** A drawing in the two ways in which it leaves the room. */
export type Framed = Pick<Picture, 'svg' | 'html'>

/**
 * A drawing that is made twice, wide and narrow: as one SVG whose own style decides which is seen, and for a page
 * whose sheet does.
 *
 * @throws RangeError when the id cannot begin an id.
 */
export function framed(options: PictureOptions, frame: Frame, draw: (layout: Layout) => Drawn): Framed {
  const { id } = options
  if (!/^[A-Za-z][\w-]*$/.test(id)) {
    throw new RangeError(
      `A picture cannot be called ${JSON.stringify(id)}: its ids begin with a letter, then letters, digits, '-' and '_'.`,
    )
  }
  const [wide, narrow] = layouts.map(draw) as [Drawn, Drawn]
  const title = escaped(plainText(options.title ?? '') || frame.title)
  const summary = escaped(frame.summary)
  const names = `aria-labelledby="${id}-title" aria-describedby="${id}-desc"`
  const role = wide.svg.includes('<a ') ? 'group' : 'img'
  const lang = escaped(options.locale)
  const defs = fillings(id, frame.sectors)
  const alone = (name: string, { svg, height }: Drawn) =>
    `<svg class="${name}" x="2%" width="96%" height="${height}" overflow="visible">\n${svg}\n</svg>`
  const onPage = (name: string, drawn: Drawn): string =>
    `<svg class="${name}" role="${role}" ${names} width="100%" height="${drawn.height}">\n${alone('in', drawn)}\n</svg>`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" class="ap-picture" lang="${lang}" role="${role}" ${names} width="100%" height="${wide.height}">`,
    `<title id="${id}-title">${title}</title>`,
    `<desc id="${id}-desc">${summary}</desc>`,
    `<style>${pictureLooks}\n${shownByScreen(id, wide.height, narrow.height)}</style>`,
    defs,
    '<rect class="paper" width="100%" height="100%"/>',
    alone('w', wide),
    alone('n', narrow),
    '</svg>',
    '',
  ].join('\n')
  const html = [
    `<div id="${id}" class="ap-picture ap-frame" lang="${lang}">`,
    `<p id="${id}-title" hidden>${title}</p>`,
    `<p id="${id}-desc" hidden>${summary}</p>`,
    // Not hidden: a filling that is not rendered fills nothing.
    `<svg class="ap-fillings" width="0" height="0" aria-hidden="true">${defs}</svg>`,
    onPage('w', wide),
    narrow.height > longest
      ? `<details class="n"><summary>${escaped(pictureWordsOf(options).open)}</summary>\n${onPage('in', narrow)}\n</details>`
      : onPage('n', narrow),
    '</div>',
    '',
  ].join('\n')
  return { svg, html }
}

/** What is longer than a telephone's screen does not stand between a reader and the words: it opens when wanted. */
const longest = 900

/** A picture that stands alone is as wide as its screen, be it a page or the frame of an image. */
const shownByScreen = (id: string, wide: number, narrow: number) =>
  `@media (max-width:47.99rem){#${id}{height:${narrow}px}#${id} .w{display:none}}
@media (min-width:48rem){#${id}{height:${wide}px}#${id} .n{display:none}}`

/** In place of an empty picture: the sentence that says so. */
export function sentenceInstead(options: PictureOptions, title: string, said: string): Framed {
  return framed(options, { title, summary: said }, layout => {
    const lines = wrapText(said, layout.width / 13.5)
    const svg = lines.map((line, index) => textAt('name', { y: 28 + index * 18 }, line))
    return { svg: svg.join(''), height: 40 + lines.length * 18 }
  })
}
