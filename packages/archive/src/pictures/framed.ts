import { fillings } from './fillings.js'
import type { PictureOptions } from './picture.js'
import { pictureStyle } from './picture-style.js'
import { escaped, plainText } from './plain-text.js'
import { type Drawn, type Layout, layouts, textAt } from './svg-parts.js'
import { wrapText } from './wrap-text.js'

export interface Frame {
  readonly title: string
  readonly summary: string
  readonly sectors?: number
}

/**
 * One SVG around a drawing that is made twice, wide and narrow; style decides which one is seen.
 *
 * @throws RangeError when the id cannot begin an id.
 */
export function framed(
  { id, locale, title = '' }: PictureOptions,
  frame: Frame,
  draw: (layout: Layout) => Drawn,
): string {
  if (!/^[A-Za-z][\w-]*$/.test(id)) {
    throw new RangeError(
      `A picture cannot be called ${JSON.stringify(id)}: its ids begin with a letter, then letters, digits, '-' and '_'.`,
    )
  }
  const [wide, narrow] = layouts.map(draw) as [Drawn, Drawn]
  const drawn = (name: string, { svg, height }: Drawn) =>
    `<svg class="${name}" x="2%" width="96%" height="${height}" overflow="visible">\n${svg}\n</svg>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" lang="${escaped(locale)}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="100%" height="${wide.height}">`,
    `<title id="${id}-title">${escaped(plainText(title) || frame.title)}</title>`,
    `<desc id="${id}-desc">${escaped(frame.summary)}</desc>`,
    `<style>${pictureStyle(id, wide.height, narrow.height)}</style>`,
    fillings(id, frame.sectors),
    '<rect class="paper" width="100%" height="100%"/>',
    drawn('w', wide),
    drawn('n', narrow),
    '</svg>',
    '',
  ].join('\n')
}

/** In place of an empty picture: the sentence that says so. */
export function sentenceInstead(options: PictureOptions, title: string, said: string): string {
  return framed(options, { title, summary: said }, layout => {
    const lines = wrapText(said, layout.width / 13.5)
    const svg = lines.map((line, index) => textAt('name', { y: 28 + index * 18 }, line))
    return { svg: svg.join(''), height: 40 + lines.length * 18 }
  })
}
