import type { Block, DocumentTree, Inlines, ListItem } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'

/** A text of whole sentences, and the passage in whose text it stands. */
export interface Prose {
  readonly passage: string
  /** Where it begins in the text of the passage. */
  readonly from: number
  readonly text: string
}

/**
 * What a document says in sentences: paragraphs, lists and what was said. Names, tables, titles and quotes are not
 * its own sentences, and what was left out has none.
 */
export const proseOf = ({ lang, blocks }: DocumentTree): readonly Prose[] =>
  blocks.flatMap(block => ofBlock(block, lang)).filter(({ text }) => text.trim() !== '')

function ofBlock(block: Block, lang: string): readonly Prose[] {
  switch (block.kind) {
    case 'section':
    case 'decision':
    case 'note':
      return block.blocks.flatMap(each => ofBlock(each, lang))
    case 'paragraph':
      return [{ passage: block.id, from: 0, text: spoken(block.text, lang) }]
    case 'speech':
      return [{ passage: block.id, from: plain(block.speaker).length + 1, text: spoken(block.text, lang) }]
    case 'list':
      return block.items.flatMap(item => ofItem(item, lang))
    default:
      return []
  }
}

const ofItem = ({ id, text, items = [] }: ListItem, lang: string): readonly Prose[] => [
  { passage: id, from: 0, text: spoken(text, lang) },
  ...items.flatMap(item => ofItem(item, lang)),
]

/** The words in the language of the document; blanks as long as what is not, so that places stay. */
const spoken = (inlines: Inlines, lang: string): string =>
  inlines
    .map(inline => {
      const other =
        inline.kind === 'removed' ||
        (inline.kind === 'text' && inline.lang !== undefined && languageOf(inline.lang) !== languageOf(lang))
      return other ? ' '.repeat(plain([inline]).length) : plain([inline])
    })
    .join('')

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? locale
