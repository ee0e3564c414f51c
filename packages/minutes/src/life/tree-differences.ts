import { passagesOf, textOf } from '../public-version/passages.js'
import type { DocumentTree } from '../tree/document-tree.js'
import { type WordChange, wordChanges } from './word-changes.js'

/** What became of one passage between two versions. */
export type TreeChange =
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly passage: string; readonly text: string }
  | {
      readonly kind: 'changed'
      /** Null for the title and the subtitle of the document. */
      readonly passage: string | null
      readonly words: readonly WordChange[]
    }

/**
 * What changed between two versions of a document, passage by passage: in the order of the later version, and what
 * went where it had stood. Passages are the same when their ids are; a passage that only changed its place among
 * the others is told as moved.
 *
 * @example
 * ```ts
 * const later = { ...complaint, title: 'Queja por mucho ruido' }
 * const [title] = treeDifferences(complaint, later)
 * title.words.map(({ kind, text }) => [kind, text]) // => [['same', 'Queja por '], ['added', 'mucho '], ['same', 'ruido']]
 * ```
 */
export function treeDifferences(before: DocumentTree, after: DocumentTree): readonly TreeChange[] {
  const old = textsOf(before)
  const now = textsOf(after)
  const moved = movedIn([...old.keys()], [...now.keys()])
  const changes: TreeChange[] = [
    ...changed(null, before.title, after.title),
    ...changed(null, before.subtitle ?? '', after.subtitle ?? ''),
  ]
  const goneAfter = goneBehind([...old.keys()], now)
  const gone = (behind: string | null) => {
    for (const passage of goneAfter.get(behind) ?? [])
      changes.push({ kind: 'removed', passage, text: old.get(passage) ?? '' })
  }
  gone(null)
  for (const [passage, text] of now) {
    const was = old.get(passage)
    if (was === undefined) changes.push({ kind: 'added', passage, text })
    else {
      if (moved.has(passage)) changes.push({ kind: 'moved', passage, text })
      changes.push(...changed(passage, was, text))
    }
    gone(passage)
  }
  return changes
}

const textsOf = (tree: DocumentTree): ReadonlyMap<string, string> =>
  new Map(passagesOf(tree).map(passage => [passage.id, textOf(passage)]))

const changed = (passage: string | null, before: string, after: string): readonly TreeChange[] =>
  before === after ? [] : [{ kind: 'changed', passage, words: wordChanges(before, after) }]

/** What is no longer there, by the passage behind which it stood; null for what stood first. */
function goneBehind(
  ids: readonly string[],
  now: ReadonlyMap<string, string>,
): ReadonlyMap<string | null, readonly string[]> {
  const behind = new Map<string | null, string[]>()
  let last: string | null = null
  for (const id of ids) {
    if (now.has(id)) last = id
    else behind.set(last, [...(behind.get(last) ?? []), id])
  }
  return behind
}

/** The fewest passages that must change their place to turn one order into the other. */
function movedIn(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, i) => [id, i]))
  const both = after.filter(id => place.has(id))
  // The longest run in the old order stays: best ends of runs by length, with links back.
  const ends: number[] = []
  const previous: number[] = []
  both.forEach((id, i) => {
    const own = place.get(id) as number
    let length = 0
    for (let high = ends.length; length < high; ) {
      const half = (length + high) >> 1
      if ((place.get(both[ends[half] as number] as string) as number) < own) length = half + 1
      else high = half
    }
    previous[i] = ends[length - 1] ?? -1
    ends[length] = i
  })
  const stays = new Set<string>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] as number) stays.add(both[i] as string)
  return new Set(both.filter(id => !stays.has(id)))
}
