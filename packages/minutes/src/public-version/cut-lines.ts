import type { Inline, Inlines, Removed } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import type { Range } from './occurrences.js'

/** Characters to leave out of the text of a passage, and what stands in their place. */
export interface Cut {
  readonly range: Range
  readonly mark: Removed
}

/**
 * The lines of a passage without what is cut. A mark stands once in every line that it touches; what was left out
 * before stays as it is. Cuts are in order and do not share a character.
 */
export function cutLines(lines: readonly Inlines[], cuts: readonly Cut[]): readonly Inlines[] {
  let start = 0
  return lines.map(line => {
    const from = start
    start += plain(line).length + 1
    return cutLine(line, from, cuts)
  })
}

function cutLine(line: Inlines, start: number, cuts: readonly Cut[]): Inlines {
  // A set keeps the order, and a mark of two stretches once.
  const kept = new Set<Inline>()
  let at = start
  for (const inline of line) {
    const from = at
    at += plain([inline]).length
    const touching = cuts.filter(({ range }) => range[0] < at && from < range[1])
    if (inline.kind === 'removed' || touching.length === 0) kept.add(inline)
    else for (const piece of pieces(inline, from, touching)) kept.add(piece)
  }
  return [...kept]
}

/** What stays of a stretch of text, with the marks between. A link that is touched leads nowhere: its address may tell. */
function pieces(inline: Exclude<Inline, Removed>, start: number, cuts: readonly Cut[]): readonly Inline[] {
  const piece = (from: number, to: number): Inline[] => {
    const text = inline.text.slice(from, to)
    if (text === '') return []
    return [inline.kind === 'link' ? { kind: 'text', text } : { ...inline, text }]
  }
  const result: Inline[] = []
  let at = 0
  for (const { range, mark } of cuts) {
    result.push(...piece(at, Math.max(at, range[0] - start)), mark)
    at = range[1] - start
  }
  return [...result, ...piece(at, inline.text.length)]
}
