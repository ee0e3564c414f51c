import type { Block, DocumentTree, Inlines, ListItem } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'

/** Something of a document that has an id, with the lines that are its own and not those of what stands in it. */
export interface Passage {
  readonly id: string
  /** Such as title and text, or the cells of a row, in the order in which they are read. */
  readonly lines: readonly Inlines[]
  /** Ids of what stands in it, however deep. */
  readonly within: readonly string[]
}

/**
 * Every passage of a document, in the order in which it is read. A committee names them by id.
 *
 * @example
 * ```ts
 * passagesOf(complaint).map(({ id }) => id) // => ['queja', 'queja-1', 'queja-2']
 * ```
 */
export const passagesOf = (tree: DocumentTree): readonly Passage[] => tree.blocks.flatMap(ofBlock)

/**
 * The text of a passage in which characters are counted: its lines, one below the other.
 *
 * @example
 * ```ts
 * const [, first] = passagesOf(complaint)
 * textOf(first) // => 'La señora Eva Muestra vive en la calle Cedro.'
 * ```
 */
export const textOf = ({ lines }: Pick<Passage, 'lines'>): string => lines.map(plain).join('\n')

function ofBlock(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'section':
    case 'decision':
    case 'note':
      return over(block.id, [block.title], block.blocks.flatMap(ofBlock))
    case 'paragraph':
      return over(block.id, [block.text])
    case 'list':
      return over(block.id, [], block.items.flatMap(ofItem))
    case 'table':
      return over(
        block.id,
        [block.caption, ...block.head],
        block.rows.map(({ id, cells }) => ({ id, lines: cells, within: [] })),
      )
    case 'pairs':
      return over(
        block.id,
        [],
        block.pairs.map(({ id, name, value }) => ({ id, lines: [name, value], within: [] })),
      )
    case 'quote':
      return over(block.id, block.from ? [block.text, block.from] : [block.text])
    case 'speech':
      return over(block.id, [block.speaker, block.text])
    case 'signatures':
      return over(
        block.id,
        [block.title],
        block.places.map(({ id, name, role, signed }) => ({
          id,
          lines: signed ? [name, role, signed] : [name, role],
          within: [],
        })),
      )
  }
}

const ofItem = ({ id, text, items = [] }: ListItem): readonly Passage[] =>
  over(id, [text], items.flatMap(ofItem))

const over = (id: string, lines: readonly Inlines[], below: readonly Passage[] = []): readonly Passage[] => [
  { id, lines, within: below.map(passage => passage.id) },
  ...below,
]
