import type { Paragraph, Table } from 'docx'
import type { Block, Inlines, ListItem, Note } from '../tree/document-tree.js'
import { deepestLevel } from './list-numbering.js'
import type { StyleId } from './paragraph-styles.js'
import { pairIndent } from './paragraph-styles.js'
import { language, textRuns } from './runs-of.js'
import { signaturesOf } from './signatures-of.js'
import { tableOf } from './table-of.js'
import type { WordContext } from './word-context.js'
import { wordParagraph } from './word-paragraph.js'

type WordBlock = Paragraph | Table

/** Where a block stands: how deep below the title, and what paragraphs look like there. */
interface Place {
  readonly depth: number
  readonly text: StyleId | 'Normal'
}

/** The blocks of a tree as Word has them: paragraphs and tables, one after another. */
export const wordBlocks = (
  blocks: readonly Block[],
  context: WordContext,
  place: Place = { depth: 1, text: 'Normal' },
): readonly WordBlock[] => blocks.flatMap(block => wordBlock(block, context, place))

function wordBlock(block: Block, context: WordContext, place: Place): readonly WordBlock[] {
  const { id } = block
  switch (block.kind) {
    case 'section': {
      return [
        wordParagraph(context, headingAt(place.depth), numbered(block.number, block.title), { id }),
        ...wordBlocks(block.blocks, context, { ...place, depth: place.depth + 1 }),
      ]
    }
    case 'paragraph':
      return [wordParagraph(context, toneStyle[block.tone ?? ''] ?? place.text, block.text, { id })]
    case 'list': {
      context.counted.lists += 1
      const list = { reference: block.ordered ? 'counted' : 'uncounted', instance: context.counted.lists }
      return block.items.flatMap(item => listItem(item, list, 0, context))
    }
    case 'table':
      return [
        ...(block.caption.length > 0 ? [wordParagraph(context, 'Caption', block.caption, { id })] : []),
        ...(block.head.length > 0 ? [tableOf(block, context), gap(context)] : []),
      ]
    case 'pairs':
      return block.pairs.map(({ id: pairId, name, value }) =>
        wordParagraph(context, 'Pair', [...name.map(strong), { kind: 'text', text: '\t' }, ...value], {
          id: pairId,
          options: { tabStops: [{ type: 'left', position: pairIndent }] },
        }),
      )
    case 'quote': {
      const { lang, text, from } = block
      const look = lang === undefined ? {} : { language: language(lang) }
      return [
        wordParagraph(context, 'Quote', text, { id, look, options: { keepNext: from !== undefined } }),
        ...(from ? [wordParagraph(context, 'QuoteSource', from)] : []),
      ]
    }
    case 'speech': {
      const { speaker, time, text } = block
      const after = time === undefined ? [] : textRuns(`\t${time}`, { bold: false })
      return [
        wordParagraph(context, 'Speaker', speaker, {
          id,
          after,
          options: { tabStops: [{ type: 'right', position: context.width }] },
        }),
        wordParagraph(context, 'Speech', text),
      ]
    }
    case 'decision':
      return [
        wordParagraph(context, 'DecisionTitle', block.title, { id }),
        ...wordBlocks(block.blocks, context, { ...place, text: 'DecisionText' }),
      ]
    case 'note': {
      const [title, text] = noteStyles[block.tone]
      return [
        wordParagraph(context, title, block.title, { id }),
        ...wordBlocks(block.blocks, context, { ...place, text }),
      ]
    }
    case 'signatures':
      return [
        wordParagraph(context, headingAt(place.depth), block.title, { id }),
        ...(block.places.length > 0 ? [signaturesOf(block, context)] : []),
      ]
  }
}

function listItem(
  { id, text, items = [] }: ListItem,
  list: { readonly reference: string; readonly instance: number },
  level: number,
  context: WordContext,
): readonly WordBlock[] {
  return [
    wordParagraph(context, 'ListParagraph', text, {
      id,
      options: { numbering: { ...list, level: Math.min(level, deepestLevel) } },
    }),
    ...items.flatMap(item => listItem(item, list, level + 1, context)),
  ]
}

/** Word has nine levels of headings; what lies deeper stays a heading of the ninth, its number tells how deep. */
const headingAt = (depth: number) => `Heading${Math.min(depth, 9)}` as StyleId

const toneStyle: Readonly<Record<string, StyleId>> = { lead: 'Lead', strong: 'Strong', minor: 'Minor' }

const noteStyles: Readonly<Record<Note['tone'], readonly [StyleId, StyleId]>> = {
  banner: ['BannerTitle', 'BannerText'],
  warning: ['NoteTitle', 'NoteText'],
  finding: ['NoteTitle', 'NoteText'],
}

/** A title behind its number, in one run where both look the same. */
function numbered(number: string | undefined, title: Inlines): Inlines {
  if (number === undefined) return title
  const [first, ...rest] = title
  if (first?.kind === 'text') return [{ ...first, text: `${number}. ${first.text}` }, ...rest]
  return [{ kind: 'text', text: `${number}. ` }, ...title]
}

const strong = (inline: Inlines[number]): Inlines[number] =>
  inline.kind === 'text' ? { ...inline, strong: true } : inline

/** Two tables that touch would be one to Word. */
const gap = (context: WordContext) =>
  wordParagraph(context, 'Normal', [], { options: { spacing: { after: 0, line: 120, lineRule: 'exact' } } })
