import type { Block, DocumentTree, Inlines, ListItem } from './document-tree.js'

/** A line without what is only for looks. */
export const plain = (inlines: Inlines): string =>
  inlines.map(inline => (inline.kind === 'removed' ? inline.legend : inline.text)).join('')

/**
 * Every text of a document in the order in which it is read: what each format has to say, no more and no less.
 *
 * @example
 * ```ts
 * plainTexts(tree)[0] // => 'Minutes of the mesa on water'
 * ```
 */
export function plainTexts(tree: DocumentTree): readonly string[] {
  const { title, subtitle } = tree
  return [title, ...(subtitle === undefined ? [] : [subtitle]), ...tree.blocks.flatMap(textsOf)].filter(
    text => text.trim() !== '',
  )
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'section':
      return [headingOf(block.number, block.title), ...block.blocks.flatMap(textsOf)]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.flatMap(itemTexts)
    case 'table':
      return [
        plain(block.caption),
        ...block.head.map(plain),
        ...block.rows.flatMap(({ cells }) => cells.map(plain)),
      ]
    case 'pairs':
      return block.pairs.flatMap(({ name, value }) => [plain(name), plain(value)])
    case 'quote':
      return [plain(block.text), ...(block.from ? [plain(block.from)] : [])]
    case 'speech':
      return [plain(block.speaker), ...(block.time ? [block.time] : []), plain(block.text)]
    case 'decision':
    case 'note':
      return [plain(block.title), ...block.blocks.flatMap(textsOf)]
    case 'signatures':
      return [
        plain(block.title),
        ...block.places.flatMap(({ name, role, signed }) => [
          plain(name),
          plain(role),
          ...(signed ? [plain(signed)] : []),
        ]),
      ]
  }
}

const itemTexts = ({ text, items = [] }: ListItem): readonly string[] => [
  plain(text),
  ...items.flatMap(itemTexts),
]

/** A heading as it is read: its number, then its words. */
export const headingOf = (number: string | undefined, title: Inlines): string =>
  number === undefined ? plain(title) : `${number}. ${plain(title)}`
