import type { Block, Inlines, ListItem, Section, Table } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import { breakable } from './breakable.js'
import { columnWidths } from './column-widths.js'
import type { Places } from './places.js'
import { inLanguage, type SetPart, setLine } from './set-lines.js'

/** A block for the sheet: its name there, and what it is set from. */
export type SetBlock = readonly [name: string, ...of: readonly unknown[]]

/** Blocks as the sheet takes them; their headings are of this level. */
export const setBlocks = (blocks: readonly Block[], level: number, places: Places): readonly SetBlock[] =>
  blocks.flatMap(block => setBlock(block, level, places))

function setBlock(block: Block, level: number, places: Places): readonly SetBlock[] {
  const line = (inlines: Inlines, id?: string) => setLine(inlines, places, id)
  const before = (id: string): readonly SetBlock[] => places.marks(id)
  /** PDF/UA has no headings without words. */
  const heading = (title: Inlines) => (blank(title) ? null : line(title, block.id))
  switch (block.kind) {
    case 'section':
      return setSection(block, level, places)
    case 'paragraph':
      return [['par', block.tone ?? 'plain', line(block.text, block.id)]]
    case 'list':
      return [...before(block.id), ['list', block.ordered, setItems(block.items, places)]]
    case 'table':
      return [setTable(block, places)]
    case 'pairs': {
      const pairs = block.pairs.map(({ id, name, value }) => [line(name, id), line(value)])
      return [...before(block.id), ['pairs', pairs]]
    }
    case 'quote': {
      const words = line(block.text, block.id)
      const said = block.lang === undefined ? words : [inLanguage(block.lang, words)]
      return [['quote', said, block.from ? line(block.from) : null]]
    }
    case 'speech': {
      const time = block.time === undefined ? null : breakable(block.time)
      return [['speech', line(block.speaker, block.id), time, line(block.text)]]
    }
    case 'decision': {
      const title = heading(block.title)
      return [['decision', level, title, setBlocks(block.blocks, level + (title ? 1 : 0), places)]]
    }
    case 'note':
      return [['note', block.tone, line(block.title, block.id), setBlocks(block.blocks, level, places)]]
    case 'signatures': {
      const signers = block.places.map(({ id, name, role, signed }) => [
        line(name, id),
        line(role),
        signed ? line(signed) : null,
      ])
      return [['signatures', level, heading(block.title), signers]]
    }
  }
}

/** What stands below a heading without words is not deeper than it. */
function setSection(
  { blocks, id, number, title }: Section,
  level: number,
  places: Places,
): readonly SetBlock[] {
  if (blank(title) && number === undefined) return [...places.marks(id), ...setBlocks(blocks, level, places)]
  const counted = number === undefined ? [] : [breakable(`${number}. `)]
  const words = [...counted, ...setLine(title, places)]
  return [['heading', level, words, places.label(id)], ...setBlocks(blocks, level + 1, places)]
}

type SetItem = readonly [words: readonly SetPart[], below: readonly SetItem[]]

const setItems = (items: readonly ListItem[], places: Places): readonly SetItem[] =>
  items.map(({ id, text, items: below = [] }) => [setLine(text, places, id), setItems(below, places)])

function setTable(table: Table, places: Places): SetBlock {
  const caption = setLine(table.caption, places, table.id)
  if (table.head.length === 0) return ['par', 'strong', caption]
  const head = table.head.map(cell => setLine(cell, places))
  const rows = table.rows.map(({ cells }) =>
    table.head.map((_, column) => setLine(cells[column] ?? [], places)),
  )
  return ['table', columnWidths(table), blank(table.caption) ? null : caption, head, rows]
}

const blank = (line: Inlines): boolean => plain(line).trim() === ''
