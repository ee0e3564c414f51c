import fc from 'fast-check'
import type { Block, DocumentTree, Inline, Inlines, ListItem } from '../src/tree/document-tree.js'
import { aTree } from './a-tree.js'
import { anyText } from './texts.js'

function anyBlock(depth: number): fc.Arbitrary<Block> {
  const id = fc.constant('x')
  const below = depth === 0 ? fc.constant([]) : fc.array(anyBlock(depth - 1), { maxLength: 3 })
  const line = anyInlines
  const cells = fc.tuple(line, line, line)
  const items: fc.Arbitrary<readonly ListItem[]> = fc.array(
    fc.record({
      id,
      text: line,
      items: fc.array(fc.record({ id, text: line, items: fc.constant([]) }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  )
  return fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), id, text: line }),
    fc.record({
      kind: fc.constant('section' as const),
      id,
      role: fc.constant('item' as const),
      title: line,
      blocks: below,
    }),
    fc.record({ kind: fc.constant('list' as const), id, ordered: fc.boolean(), items }),
    fc.record({
      kind: fc.constant('table' as const),
      id,
      caption: line,
      head: cells,
      rows: fc.array(fc.record({ id, cells }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('pairs' as const),
      id,
      pairs: fc.array(fc.record({ id, name: line, value: line }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('quote' as const), id, text: line, from: line }),
    fc.record({
      kind: fc.constant('speech' as const),
      id,
      speaker: line,
      time: fc.constantFrom('10:15' as const, '10:15:20' as const),
      form: fc.constantFrom('speech' as const, 'note' as const),
      text: line,
    }),
    fc.record({
      kind: fc.constant('decision' as const),
      id,
      title: line,
      result: anyText,
      votes: fc.constant([]),
      counts: fc.constant([]),
      blocks: below,
    }),
    fc.record({
      kind: fc.constant('note' as const),
      id,
      tone: fc.constantFrom('banner' as const, 'warning' as const, 'finding' as const),
      title: line,
      blocks: below,
    }),
    fc.record({
      kind: fc.constant('signatures' as const),
      id,
      title: line,
      places: fc.array(fc.record({ id, name: line, role: line, signed: line }), { maxLength: 2 }),
    }),
  )
}

const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('text' as const), text: anyText }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('text' as const), text: anyText, strong: fc.constant(true) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      to: fc.constantFrom(
        'https://ejemplo.test/a_(b)?c=*d*&e',
        '#x',
        'javascript:alert(1)',
        'mailto:ana@ejemplo.test',
        '',
      ),
      text: anyText,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('removed' as const),
      number: fc.integer({ min: 1, max: 99 }),
      legend: anyText,
      ground: anyText,
    }),
  },
)

const anyInlines: fc.Arbitrary<Inlines> = fc.array(anyInline, { maxLength: 3 })

/** The same document with an id of its own for each passage. */
function numbered<T>(tree: T): T {
  let last = 0
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key !== 'id' || each !== 'x') return [key, visit(each)]
        last += 1
        return [key, `p-${last}`]
      }),
    )
  }
  return visit(tree) as T
}

/** Any document: each kind of block with any text, empty ones too, as deep as chance goes. */
export const anyTree: fc.Arbitrary<DocumentTree> = fc
  .record({
    title: anyText.filter(text => text.trim() !== ''),
    subtitle: anyText,
    blocks: fc.array(anyBlock(3), { maxLength: 6 }),
  })
  .map(change => numbered(aTree(undefined, change)))
