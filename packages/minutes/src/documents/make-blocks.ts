import type {
  Block,
  Inlines,
  List,
  ListItem,
  Note,
  Pairs,
  Paragraph,
  Quote,
  Section,
  SectionRole,
  Table,
} from '../tree/document-tree.js'
import { joined, words } from '../wording/fill.js'

/** A paragraph. */
export const paragraph = (id: string, text: Inlines, tone?: Paragraph['tone']): Paragraph => ({
  kind: 'paragraph',
  id,
  ...(tone && { tone }),
  text,
})

/** A section with what stands in it. */
export const section = (
  id: string,
  role: SectionRole,
  title: Inlines,
  blocks: readonly Block[],
): Section => ({ kind: 'section', id, role, title, blocks })

/** A list whose lines are named after it. */
export function list(id: string, items: readonly (Inlines | Omit<ListItem, 'id'>)[]): readonly List[] {
  if (items.length === 0) return []
  const lines = items.map((item, index): ListItem => {
    const line = `${id}-${index + 1}`
    return isInlines(item) ? { id: line, text: item } : { id: line, ...item }
  })
  return [{ kind: 'list', id, ordered: false, items: lines }]
}

const isInlines = (item: Inlines | Omit<ListItem, 'id'>): item is Inlines => Array.isArray(item)

/** Names with their values; a value that is not there leaves its name out. */
export function pairs(
  id: string,
  each: readonly (readonly [part: string, name: Inlines, value: Inlines | undefined])[],
): Pairs {
  const there = each.flatMap(([part, name, value]) =>
    value === undefined ? [] : [{ id: `${id}-${part}`, name, value }],
  )
  return { kind: 'pairs', id, pairs: there }
}

/** A table; without rows there is none. */
export function table(
  id: string,
  caption: Inlines,
  head: readonly Inlines[],
  rows: readonly (readonly [part: string, ...cells: Inlines[]])[],
): readonly Table[] {
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      id,
      caption,
      head,
      rows: rows.map(([part, ...cells]) => ({ id: slug(id, part), cells })),
    },
  ]
}

/** Something to be read beside the rest. */
export const note = (id: string, tone: Note['tone'], title: Inlines, blocks: readonly Block[]): Note => ({
  kind: 'note',
  id,
  tone,
  title,
  blocks,
})

/** Words as they came. */
export const quote = (id: string, text: Inlines, from?: Inlines): Quote => ({
  kind: 'quote',
  id,
  text,
  ...(from && { from }),
})

/** Sentences one after another in one paragraph; what somebody wrote without its full stop gets one. */
export const sentences = (...lines: readonly Inlines[]): Inlines => {
  const said = lines.filter(line => line.length > 0)
  return joined(said.flatMap((line, at) => (at + 1 < said.length ? [...line, words(after(line))] : line)))
}

/** What stands between a sentence and the next. */
function after(line: Inlines): string {
  const last = line.at(-1)
  return last?.kind === 'text' && /[\p{L}\p{N}»”")\]]\s*$/u.test(last.text) ? '. ' : ' '
}

/** An id of lower case and dashes. */
export function slug(...parts: readonly string[]): string {
  const flat = parts.join('-').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return flat.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'x'
}
