import type { Block, Inlines, ListItem, Signatures, Table } from '../../tree/document-tree.js'
import { headingOf } from '../../tree/plain-texts.js'
import { removalMark } from '../../tree/removal-mark.js'
import { safeText } from '../../tree/safe-text.js'

/** Blocks as paragraphs of plain text, those that say something; an empty line is to stand between them. */
export function blocksText(blocks: readonly Block[], level: number): readonly string[] {
  return blocks.flatMap(block => blockText(block, level)).filter(text => text.trim() !== '')
}

function blockText(block: Block, level: number): readonly string[] {
  switch (block.kind) {
    case 'section':
      return [headingText(numbered(block.number, block.title), level), ...blocksText(block.blocks, level + 1)]
    case 'paragraph':
      return [inlinesText(block.text)]
    case 'list':
      return [itemsText(block.items, block.ordered).join('\n')]
    case 'table':
      return [inlinesText(block.caption), tableText(block)]
    case 'pairs':
      return [
        block.pairs
          .map(({ name, value }) => `${inlinesText(name)}: ${indented(inlinesText(value), '  ')}`)
          .join('\n'),
      ]
    case 'quote':
      return [
        [inlinesText(block.text), ...(block.from ? [`— ${inlinesText(block.from)}`] : [])]
          .map(text => beforeEachLine(text, '    '))
          .join('\n'),
      ]
    case 'speech':
      return [
        [inlinesText(block.speaker), block.time ? `(${block.time})` : ''].filter(Boolean).join(' ') +
          `:\n${inlinesText(block.text)}`,
      ]
    case 'decision':
      return [headingText(inlinesText(block.title), level), ...blocksText(block.blocks, level + 1)]
    case 'note':
      return [
        beforeEachLine(
          [inlinesText(block.title), ...blocksText(block.blocks, level + 1)].join('\n\n'),
          '    ',
        ),
      ]
    case 'signatures':
      return [headingText(inlinesText(block.title), level), ...placesText(block)]
  }
}

/** A stretch of text as plain text. */
export function inlinesText(inlines: Inlines): string {
  return safeText(inlines.map(each => (each.kind === 'removed' ? removalMark(each) : each.text)).join(''))
}

/** A heading with a line under it as long as its longest line, up to a usual width. */
export function headingText(text: string, level: number): string {
  if (text.trim() === '') return ''
  const width = Math.min(72, Math.max(...text.split('\n').map(line => line.length)))
  const mark = ['=', '-'][level - 1]
  return mark === undefined ? text : `${text}\n${mark.repeat(width)}`
}

function numbered(number: string | undefined, title: Inlines): string {
  return number === undefined ? inlinesText(title) : safeText(headingOf(number, [])) + inlinesText(title)
}

function itemsText(items: readonly ListItem[], ordered: boolean): readonly string[] {
  return items.flatMap(({ text, items: below = [] }, i) => {
    const mark = ordered ? `${i + 1}. ` : '- '
    const margin = ' '.repeat(mark.length)
    return [
      mark + indented(inlinesText(text), margin),
      ...itemsText(below, ordered).map(line => margin + line),
    ]
  })
}

/** One line for each row, its cells apart by bars. */
function tableText({ head, rows }: Table): string {
  return [head, ...rows.map(({ cells }) => cells)]
    .map(cells => cells.map(cell => indented(inlinesText(cell), '    ')).join(' | '))
    .join('\n')
}

function placesText({ places }: Signatures): readonly string[] {
  return places.map(({ name, role, signed }) =>
    [signed ? '' : '_'.repeat(40), ...[name, role, signed ?? []].map(inlinesText)].filter(Boolean).join('\n'),
  )
}

const indented = (text: string, margin: string) => text.replace(/\n(?!\n)/g, `\n${margin}`)
const beforeEachLine = (text: string, margin: string) => margin + indented(text, margin)
