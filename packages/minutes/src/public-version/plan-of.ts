import type { Issue, Removal, Result } from '@apertura/domain'
import { textIn } from '@apertura/rules'
import type { DocumentTree, Inlines, Removed } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import type { Range } from './occurrences.js'
import { type Passage, passagesOf, textOf } from './passages.js'

/** One mark that will stand in the document: a passage or a range of it, and what was ordered for it. */
export interface Planned {
  readonly passage: string
  /** Null for the whole passage with all that stands in it. */
  readonly range: Range | null
  readonly mark: Removed
  readonly data: Removal['data']
  /** What can no longer be read, piece by piece; to prove that it is gone, never to be written anywhere. */
  readonly texts: readonly string[]
}

/** What was ordered, tied to what it is about. */
interface Ordered {
  readonly passage: Passage
  readonly range: Range | null
  readonly removal: Removal
}

/** What a resolution orders, in the order in which the document is read: overlapping ranges are one. */
export function planOf(tree: DocumentTree, removals: readonly Removal[]): Result<readonly Planned[]> {
  const passages = passagesOf(tree)
  const issues: Issue[] = []
  const ordered = removals.flatMap((removal, i) => {
    const found = passages.filter(({ id }) => id === removal.passage)
    const wrong = issueOf(removal, found, `removals.${i}`, tree.lang)
    if (wrong) issues.push(wrong)
    const [passage] = found
    return passage ? [{ passage, range: rangeIn(passage, removal), removal }] : []
  })
  if (issues.length > 0) return { ok: false, issues }
  let number = lastNumber(passages)
  const byId = new Map(passages.map(passage => [passage.id, passage]))
  const planned = groupsOf(passages, ordered).map(({ passage, range, removals: same }) => {
    number += 1
    const all = (of: (removal: Removal) => string) => [...new Set(same.map(of))].join(' · ')
    const within = range ? [] : passage.within.map(id => byId.get(id) as Passage)
    return {
      passage: passage.id,
      range,
      data: same.some(({ data }) => data === 'reserved') ? ('reserved' as const) : ('confidential' as const),
      mark: {
        kind: 'removed' as const,
        number,
        legend: all(({ legend }) => textIn(legend, tree.lang)),
        ground: all(({ ground }) => ground),
      },
      texts: [passage, ...within].flatMap(({ lines }) => piecesOf(lines, range)),
    }
  })
  return { ok: true, value: planned }
}

function issueOf(
  { passage, characters, legend, ground }: Removal,
  found: readonly Passage[],
  path: string,
  lang: string,
): Issue | null {
  const [first] = found
  if (!first)
    return { path: `${path}.passage`, message: 'the document has no passage of this id', value: passage }
  if (found.length > 1)
    return {
      path: `${path}.passage`,
      message: 'the document has more than one passage of this id',
      value: passage,
    }
  if (ground.trim() === '') return { path: `${path}.ground`, message: 'no norm is named that orders it' }
  if (textIn(legend, lang).trim() === '')
    return { path: `${path}.legend`, message: 'nothing is said in its place' }
  if (!characters) return null
  const [from, to] = characters
  const length = textOf(first).length
  const fits = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= length
  if (!fits)
    return {
      path: `${path}.characters`,
      message: `the text of '${passage}' has the characters 0 to ${length}, and a removal takes at least one`,
      value: `${from}, ${to}`,
    }
  return piecesOf(first.lines, characters).length > 0
    ? null
    : { path: `${path}.characters`, message: 'there is nothing to leave out', value: `${from}, ${to}` }
}

/** Half of a character is none: such a range takes the other half too. */
function rangeIn(passage: Passage, { characters }: Removal): Range | null {
  if (!characters) return null
  const text = textOf(passage)
  const halved = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff
  const [from, to] = characters
  return [halved(from) ? from - 1 : from, halved(to) ? to + 1 : to]
}

interface Group {
  readonly passage: Passage
  readonly range: Range | null
  readonly removals: readonly Removal[]
}

/** What becomes one mark, in reading order: a whole passage takes with it all that is ordered inside. */
function groupsOf(passages: readonly Passage[], ordered: readonly Ordered[]): readonly Group[] {
  const gone = new Set<string>()
  return passages.flatMap(passage => {
    if (gone.has(passage.id)) return []
    const here = ordered.filter(each => each.passage === passage)
    if (!here.some(({ range }) => range === null)) return joinedRanges(passage, here)
    for (const id of passage.within) gone.add(id)
    const inside = ordered.filter(
      each => each.passage === passage || passage.within.includes(each.passage.id),
    )
    return [{ passage, range: null, removals: inside.map(({ removal }) => removal) }]
  })
}

function joinedRanges(passage: Passage, here: readonly Ordered[]): readonly Group[] {
  const groups: { passage: Passage; range: Range; removals: Removal[] }[] = []
  const ranges = here.flatMap(({ range, removal }) => (range ? [{ range, removal }] : []))
  for (const { range, removal } of ranges.sort((a, b) => a.range[0] - b.range[0])) {
    const last = groups.at(-1)
    if (last && range[0] < last.range[1]) {
      last.range = [last.range[0], Math.max(last.range[1], range[1])]
      last.removals.push(removal)
    } else groups.push({ passage, range, removals: [removal] })
  }
  return groups
}

/** The words that a range takes away, or all of them: without what was left out before, line by line. */
function piecesOf(lines: readonly Inlines[], range: Range | null): readonly string[] {
  const [from, to] = range ?? [0, Number.POSITIVE_INFINITY]
  const pieces: string[] = []
  let at = 0
  for (const line of lines) {
    let piece = ''
    for (const inline of line) {
      const text = plain([inline])
      if (inline.kind !== 'removed') piece += text.slice(Math.max(0, from - at), Math.max(0, to - at))
      else {
        pieces.push(piece)
        piece = ''
      }
      at += text.length
    }
    pieces.push(piece)
    at += 1
  }
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '')
}

const lastNumber = (passages: readonly Passage[]): number =>
  Math.max(
    0,
    ...passages
      .flatMap(({ lines }) => lines.flat())
      .map(inline => (inline.kind === 'removed' ? inline.number : 0)),
  )
