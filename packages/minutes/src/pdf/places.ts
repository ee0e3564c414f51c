import type { Block, DocumentTree, Inlines, ListItem } from '../tree/document-tree.js'

/** Where links of a document lead to. Typst refuses a link to nowhere and a place that is there twice. */
export interface Places {
  /** Whether a passage has this id and something leads to it. */
  has(id: string): boolean
  /** The name of a passage for its heading, when something leads there and it was not marked before. */
  label(id: string): string | null
  /** The same as a mark that stands alone, before the words of the passage. */
  marks(id: string): readonly (readonly ['mark', string])[]
}

/** Finds out what leads where in a tree. */
export function placesOf(tree: DocumentTree): Places {
  const wanted = new Set(tree.blocks.flatMap(linesOf).flatMap(leadsTo))
  const known = new Set(tree.blocks.flatMap(idsOf).filter(id => wanted.has(id)))
  const open = new Set(known)
  return {
    has: id => known.has(id),
    label: id => (open.delete(id) ? id : null),
    marks: id => (open.delete(id) ? [['mark', id]] : []),
  }
}

const leadsTo = (inlines: Inlines): readonly string[] =>
  inlines.flatMap(inline => (inline.kind === 'link' && inline.to.startsWith('#') ? [inline.to.slice(1)] : []))

function idsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'section':
    case 'decision':
    case 'note':
      return [block.id, ...block.blocks.flatMap(idsOf)]
    case 'list':
      return [block.id, ...block.items.flatMap(itemIds)]
    case 'pairs':
      return [block.id, ...block.pairs.map(({ id }) => id)]
    case 'signatures':
      return [block.id, ...block.places.map(({ id }) => id)]
    default:
      return [block.id]
  }
}

const itemIds = ({ id, items = [] }: ListItem): readonly string[] => [id, ...items.flatMap(itemIds)]

function linesOf(block: Block): readonly Inlines[] {
  switch (block.kind) {
    case 'section':
    case 'decision':
    case 'note':
      return [block.title, ...block.blocks.flatMap(linesOf)]
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.flatMap(itemLines)
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells)]
    case 'pairs':
      return block.pairs.flatMap(({ name, value }) => [name, value])
    case 'quote':
      return [block.text, block.from ?? []]
    case 'speech':
      return [block.speaker, block.text]
    case 'signatures':
      return [block.title, ...block.places.flatMap(({ name, role, signed = [] }) => [name, role, signed])]
  }
}

const itemLines = ({ text, items = [] }: ListItem): readonly Inlines[] => [text, ...items.flatMap(itemLines)]
