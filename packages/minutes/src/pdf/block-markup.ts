import type { Block, Inlines, ListItem, Section, Table } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import { columnWidths } from './column-widths.js'
import { content, inLanguage, lineMarkup } from './line-markup.js'
import type { Places } from './places.js'
import { typstString } from './typst-string.js'

/** A block in Typst, as calls of what the sheet defines; its headings are of this level. */
export function blockMarkup(block: Block, level: number, places: Places): string {
  switch (block.kind) {
    case 'section':
      return sectionMarkup(block, level, places)
    case 'paragraph':
      return `#${block.tone ?? 'plain'}-par(${content(block.text, places, block.id)})`
    case 'list':
      return `${places.anchor(block.id)}#${listMarkup(block.ordered, block.items, places)}`
    case 'table':
      return tableMarkup(block, places)
    case 'pairs': {
      const pairs = block.pairs.map(({ id, name, value }) =>
        array([content(name, places, id), content(value, places)]),
      )
      return `${places.anchor(block.id)}#pairs(${pairs.join(', ')})`
    }
    case 'quote': {
      const words = content(block.text, places, block.id)
      const said = block.lang === undefined ? words : inLanguage(block.lang, words)
      return `#cited(${said}, ${block.from ? content(block.from, places) : 'none'})`
    }
    case 'speech': {
      const time = block.time === undefined ? 'none' : typstString(block.time)
      return `#spoken(${content(block.speaker, places, block.id)}, ${time}, ${content(block.text, places)})`
    }
    case 'decision': {
      const title = blank(block.title) ? 'none' : content(block.title, places, block.id)
      const below = within(block.blocks, title === 'none' ? level : level + 1, places)
      return `#decided(${level}, ${title}, [${below}])`
    }
    case 'note':
      return `#noted("${block.tone}", ${content(block.title, places, block.id)}, [${within(block.blocks, level, places)}])`
    case 'signatures': {
      const signers = block.places.map(({ id, name, role, signed }) =>
        array([content(name, places, id), content(role, places), signed ? content(signed, places) : 'none']),
      )
      const title = blank(block.title) ? 'none' : content(block.title, places, block.id)
      return `#signed(${[level, title, ...signers].join(', ')})`
    }
  }
}

/** Values of Typst as one; the comma at the end makes one of a single value too. */
export const array = (values: readonly string[]): string =>
  values.length === 0 ? '()' : `(${values.join(', ')},)`

/** PDF/UA has no headings without words; what stands below one is not deeper then. */
function sectionMarkup({ blocks, id, number, title }: Section, level: number, places: Places): string {
  if (blank(title) && number === undefined) return `${places.anchor(id)}${within(blocks, level, places)}`
  const counted = number === undefined ? '' : `#${typstString(`${number}. `)};`
  const heading = `#heading(level: ${level}, [${counted}${lineMarkup(title, places)}])${places.label(id)}`
  return `${heading}\n${within(blocks, level + 1, places)}`
}

const blank = (line: Inlines): boolean => plain(line).trim() === ''

const within = (blocks: readonly Block[], level: number, places: Places): string =>
  blocks.map(block => blockMarkup(block, level, places)).join('\n')

function listMarkup(ordered: boolean, items: readonly ListItem[], places: Places): string {
  const each = items.map(({ id, text, items: below = [] }) => {
    const nested = below.length > 0 ? `#${listMarkup(ordered, below, places)}` : ''
    return `[${places.anchor(id)}${lineMarkup(text, places)}${nested}]`
  })
  return `${ordered ? 'enum' : 'list'}(${each.join(', ')})`
}

function tableMarkup(table: Table, places: Places): string {
  const caption = content(table.caption, places, table.id)
  if (table.head.length === 0) return `#strong-par(${caption})`
  const rows = table.rows.map(({ cells }) =>
    array(table.head.map((_, column) => content(cells[column] ?? [], places))),
  )
  const head = array(table.head.map(cell => content(cell, places)))
  const named = blank(table.caption) ? 'none' : caption
  return `#data(${[array(columnWidths(table)), named, head, ...rows].join(', ')})`
}
