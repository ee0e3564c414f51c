import type { BlockContent, ListItem as Line, List, Paragraph, PhrasingContent } from 'mdast'
import type { Block, Inlines, ListItem, Pairs, Signatures, Speech, Table } from '../../tree/document-tree.js'
import { headingOf } from '../../tree/plain-texts.js'
import { inlinesMarkdown } from './markdown-inlines.js'

/** Blocks as Markdown. Headings below the sixth level stay at the sixth: Markdown has no others. */
export function blocksMarkdown(blocks: readonly Block[], level: number): BlockContent[] {
  return blocks.flatMap(block => blockMarkdown(block, level))
}

function blockMarkdown(block: Block, level: number): BlockContent[] {
  switch (block.kind) {
    case 'section':
      return [...heading(block.title, level, block.number), ...blocksMarkdown(block.blocks, level + 1)]
    case 'paragraph':
      return paragraph(inlinesMarkdown(block.text, 'break', block.tone === 'strong'))
    case 'list':
      return itemsMarkdown(block.items, block.ordered)
    case 'table':
      return tableMarkdown(block)
    case 'pairs':
      return list(block.pairs.map(pairLine))
    case 'quote':
      return quote([
        ...paragraph(inlinesMarkdown(block.text, 'break')),
        ...(block.from ? paragraph([text('— '), ...inlinesMarkdown(block.from, 'break')]) : []),
      ])
    case 'speech':
      return speechMarkdown(block)
    case 'decision':
      return [...heading(block.title, level), ...blocksMarkdown(block.blocks, level + 1)]
    case 'note':
      return quote([
        ...paragraph(inlinesMarkdown(block.title, 'break', true)),
        ...blocksMarkdown(block.blocks, level + 1),
      ])
    case 'signatures':
      return [...heading(block.title, level), ...list(block.places.map(placeLine))]
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

/** A heading, unless it has no words. */
export function heading(title: Inlines, level: number, number?: string): BlockContent[] {
  const counted: Inlines = number === undefined ? [] : [{ kind: 'text', text: headingOf(number, []) }]
  const children = inlinesMarkdown([...counted, ...title], 'space')
  return children.length === 0 ? [] : [{ type: 'heading', depth: depthOf(level), children }]
}

const depths = [1, 2, 3, 4, 5, 6] as const
const depthOf = (level: number) => depths[level - 1] ?? 6

/** A paragraph, unless it has no words. */
export function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function quote(children: BlockContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'blockquote', children }]
}

function list(children: Line[], ordered = false): List[] {
  return children.length === 0 ? [] : [{ type: 'list', ordered, spread: false, children }]
}

const line = (...children: Line['children']): Line => ({ type: 'listItem', spread: false, children })

function itemsMarkdown(items: readonly ListItem[], ordered: boolean): List[] {
  const lines = items.map(({ text, items: below = [] }) =>
    line(...paragraph(inlinesMarkdown(text, 'break')), ...itemsMarkdown(below, ordered)),
  )
  return list(lines, ordered)
}

function pairLine({ name, value }: Pairs['pairs'][number]): Line {
  const named = inlinesMarkdown([...name, { kind: 'text', text: ':' }], 'space', true)
  const said = inlinesMarkdown(value, 'break')
  return line(...paragraph([...named, ...(said.length === 0 ? [] : [text(' '), ...said])]))
}

function placeLine({ name, role, signed = [] }: Signatures['places'][number]): Line {
  const lines = [
    inlinesMarkdown(name, 'break', true),
    ...[role, signed].map(each => inlinesMarkdown(each, 'break')),
  ]
  return line(
    ...paragraph(
      lines
        .filter(each => each.length > 0)
        .flatMap((each, i): PhrasingContent[] => (i === 0 ? each : [{ type: 'break' }, ...each])),
    ),
  )
}

function speechMarkdown({ speaker, time, text: said }: Speech): BlockContent[] {
  const introduced = inlinesMarkdown(speaker, 'space', true)
  return [
    ...paragraph([
      ...introduced,
      ...(time === undefined ? [] : [text(introduced.length > 0 ? ` ${time}` : time)]),
    ]),
    ...paragraph(inlinesMarkdown(said, 'break')),
  ]
}

function tableMarkdown({ caption, head, rows }: Table): BlockContent[] {
  const row = (cells: readonly Inlines[]) => ({
    type: 'tableRow' as const,
    children: cells.map(cell => ({ type: 'tableCell' as const, children: inlinesMarkdown(cell, 'html') })),
  })
  return [
    ...paragraph(inlinesMarkdown(caption, 'break', true)),
    ...(head.length === 0
      ? []
      : [{ type: 'table' as const, children: [row(head), ...rows.map(({ cells }) => row(cells))] }]),
  ]
}
