import { isDay } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import type { Block, Inlines, ListItem, Pairs, Quote, Table } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import { languageTag, lineXml } from './line-xml.js'
import { type Attributes, element, type Xml } from './xml.js'

/** What the blocks of one document are written with. */
export interface BlockWriter {
  /** The day, where speeches can be placed on it. */
  readonly day: PartialDate | undefined
  readonly name: (id: string) => string | undefined
}

/** The writer for a document of a day. */
export const blockWriter = (on: PartialDate, name: BlockWriter['name']): BlockWriter => ({
  day: isDay(on) ? on : undefined,
  name,
})

/** A paragraph; none without words, as in every format. */
export const paragraph = (inlines: Inlines, attributes: Attributes = {}): readonly Xml[] =>
  plain(inlines).trim() === '' ? [] : [element('p', attributes, lineXml(inlines))]

/** Blocks that are the same in every document: text, lists, tables, names with values, and quotes. */
export function plainBlockXml(
  block: Exclude<Block, { kind: 'section' | 'speech' | 'decision' | 'note' | 'signatures' }>,
  { name }: BlockWriter,
): readonly Xml[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text, { eId: name(block.id), class: block.tone })
    case 'list':
      return listXml(block.ordered, block.items, name, name(block.id))
    case 'table':
      return tableXml(block, name)
    case 'pairs':
      return pairsXml(block, name)
    case 'quote':
      return quoteXml(block, name)
  }
}

function listXml(
  ordered: boolean,
  items: readonly ListItem[],
  name: BlockWriter['name'],
  eId?: string,
): readonly Xml[] {
  if (items.length === 0) return []
  const each = items.map(({ id, text, items: below = [] }) =>
    element('li', { eId: name(id) }, paragraph(text), listXml(ordered, below, name)),
  )
  return [element(ordered ? 'ol' : 'ul', { eId }, each)]
}

function tableXml({ id, caption, head, rows }: Table, name: BlockWriter['name']): readonly Xml[] {
  const eId = name(id)
  const lines = [
    ...(head.length > 0
      ? [
          element(
            'tr',
            {},
            head.map(cell => element('th', {}, cellXml(cell))),
          ),
        ]
      : []),
    ...rows
      .filter(({ cells }) => cells.length > 0)
      .map(row =>
        element(
          'tr',
          { eId: name(row.id) },
          row.cells.map((cell, column) => element(column === 0 ? 'th' : 'td', {}, cellXml(cell))),
        ),
      ),
  ]
  if (lines.length === 0) return paragraph(caption, { eId, class: 'caption' })
  return [element('table', { eId }, element('caption', {}, lineXml(caption)), lines)]
}

/** A cell without words is there nevertheless. */
const cellXml = (cell: Inlines): Xml => element('p', {}, lineXml(cell))

function pairsXml({ id, pairs }: Pairs, name: BlockWriter['name']): readonly Xml[] {
  if (pairs.length === 0) return []
  const rows = pairs.map(pair =>
    element(
      'tr',
      { eId: name(pair.id) },
      element('th', {}, cellXml(pair.name)),
      element('td', {}, cellXml(pair.value)),
    ),
  )
  return [element('table', { eId: name(id), class: 'pairs' }, rows)]
}

function quoteXml({ id, lang, text, from }: Quote, name: BlockWriter['name']): readonly Xml[] {
  const language = lang === undefined ? undefined : languageTag(lang)
  const words = element('embeddedText', { 'xml:lang': language }, lineXml(text))
  return [
    element(
      'blockContainer',
      { eId: name(id), class: 'quote' },
      element('p', {}, words),
      from ? paragraph(from, { class: 'from' }) : [],
    ),
  ]
}
