import type { Block, Inlines, ListItem, Signatures } from '../tree/document-tree.js'

/** What becomes of a passage: its lines anew, or a mark in the place of the whole. */
export interface Rewriting {
  readonly lines: (id: string, lines: readonly Inlines[]) => readonly Inlines[]
  readonly whole: (id: string) => Inlines | null
}

/** Blocks with the lines of their passages written anew; the lines are those of `passagesOf`. */
export const rewrite = (blocks: readonly Block[], how: Rewriting): readonly Block[] =>
  blocks.map(block => {
    const mark = how.whole(block.id)
    return mark ? { kind: 'paragraph', id: block.id, text: mark } : anew(block, how)
  })

function anew(block: Block, how: Rewriting): Block {
  const lines = (own: readonly Inlines[]) => how.lines(block.id, own)
  switch (block.kind) {
    case 'section':
    case 'decision':
    case 'note': {
      const [title = []] = lines([block.title])
      return { ...block, title, blocks: rewrite(block.blocks, how) }
    }
    case 'paragraph': {
      const [text = []] = lines([block.text])
      return { ...block, text }
    }
    case 'list':
      return { ...block, items: block.items.map(item => itemAnew(item, how)) }
    case 'table': {
      const [caption = [], ...head] = lines([block.caption, ...block.head])
      return { ...block, caption, head, rows: block.rows.map(row => ({ ...row, cells: cells(row, how) })) }
    }
    case 'pairs':
      return {
        ...block,
        pairs: block.pairs.map(pair => {
          const [name = [], value = []] = cells({ id: pair.id, cells: [pair.name, pair.value] }, how)
          return { ...pair, name, value }
        }),
      }
    case 'quote': {
      const [text = [], from] = lines(block.from ? [block.text, block.from] : [block.text])
      return from ? { ...block, text, from } : { ...block, text }
    }
    case 'speech': {
      const [speaker = [], text = []] = lines([block.speaker, block.text])
      return { ...block, speaker, text }
    }
    case 'signatures': {
      const [title = []] = lines([block.title])
      return { ...block, title, places: block.places.map(place => placeAnew(place, how)) }
    }
  }
}

/** Cells of which the whole was left out are as many as before: the mark, then nothing. */
function cells(row: { readonly id: string; readonly cells: readonly Inlines[] }, how: Rewriting) {
  const mark = how.whole(row.id)
  return mark ? row.cells.map((_, i) => (i === 0 ? mark : [])) : how.lines(row.id, row.cells)
}

function itemAnew({ items, ...item }: ListItem, how: Rewriting): ListItem {
  const mark = how.whole(item.id)
  if (mark) return { ...item, text: mark }
  const [text = []] = how.lines(item.id, [item.text])
  return { ...item, text, ...(items ? { items: items.map(below => itemAnew(below, how)) } : {}) }
}

type Place = Signatures['places'][number]

/** The evidence of somebody whose place was left out names them too. */
function placeAnew(place: Place, how: Rewriting): Place {
  const mark = how.whole(place.id)
  if (mark) return { id: place.id, name: mark, role: [] }
  const [name = [], role = [], signed] = how.lines(
    place.id,
    place.signed ? [place.name, place.role, place.signed] : [place.name, place.role],
  )
  return { ...place, name, role, ...(signed ? { signed } : {}) }
}
