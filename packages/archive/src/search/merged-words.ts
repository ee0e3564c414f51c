import { chunkOfPages, chunkOfTexts } from './directory.js'
import type { PartialIndex } from './index-chunk.js'
import { joinedPieces, type Piece, readPieces } from './postings.js'
import { WordCursor } from './word-cursor.js'

/** The indexes of all chunks: those of contributions, and those of the facts, sessions and documents. */
export interface SearchParts {
  readonly pages: readonly PartialIndex[]
  readonly texts: readonly PartialIndex[]
}

/** Every word with all its hits. */
export interface MergedWords {
  readonly hits: ReadonlyMap<string, string>
  /** The words in their order. */
  readonly words: readonly string[]
  /** Words whose hits are not as they were before; null where nothing is known of before. */
  readonly changed: ReadonlySet<string> | null
}

type Numbered = readonly [chunk: number, part: PartialIndex]

/** Joins the hits of all chunks, letter by letter, so that never more than the words of one letter lie about. */
export function mergedWords(parts: SearchParts): MergedWords {
  const cursors = numbered(parts).map(([chunk, part]) => ({ chunk, cursor: new WordCursor(part) }))
  const hits = new Map<string, string>()
  for (;;) {
    const letter = cursors.reduce<string | undefined>(
      (least, { cursor: { letter } }) =>
        letter !== undefined && (least === undefined || letter < least) ? letter : least,
      undefined,
    )
    if (letter === undefined) return { hits, words: [...hits.keys()], changed: null }
    const pieces = new Map<string, Piece[]>()
    for (const { chunk, cursor } of cursors) {
      for (; cursor.letter === letter; cursor.next()) {
        const piece = { chunk, hits: cursor.hits }
        const before = pieces.get(cursor.word)
        if (before === undefined) pieces.set(cursor.word, [piece])
        else before.push(piece)
      }
    }
    for (const word of [...pieces.keys()].sort()) hits.set(word, joinedPieces(pieces.get(word) ?? []))
  }
}

/** The same as `mergedWords`, from what was merged before: looks only at chunks that changed. */
export function mergedAgain(parts: SearchParts, before: SearchParts, known: MergedWords): MergedWords {
  const now = new Map(numbered(parts))
  const then = new Map(numbered(before))
  const touched = [...new Set([...now.keys(), ...then.keys()])].filter(
    chunk => !same(now.get(chunk), then.get(chunk)),
  )
  if (touched.length * 4 > now.size) return mergedWords(parts)
  const changes = changesOf(touched, then, now)
  const hits = new Map(known.hits)
  const sizeThen = (chunk: number) => then.get(chunk)?.count ?? 0
  for (const [word, change] of changes) {
    const kept = readPieces(hits.get(word) ?? '', sizeThen, () => nothing)
    const pieces = [
      ...kept.filter(({ chunk }) => !change.has(chunk)),
      ...[...change].flatMap(([chunk, some]) => (some === undefined ? [] : [{ chunk, hits: some }])),
    ].sort((a, b) => a.chunk - b.chunk)
    if (pieces.length === 0) hits.delete(word)
    else hits.set(word, joinedPieces(pieces))
  }
  return { hits, words: wordsNow(hits, known, [...changes.keys()]), changed: new Set(changes.keys()) }
}

const nothing = () => {}

/** Of each word that changed: its hits in each chunk where they are not as before. */
function changesOf(
  touched: readonly number[],
  then: ReadonlyMap<number, PartialIndex>,
  now: ReadonlyMap<number, PartialIndex>,
): ReadonlyMap<string, ReadonlyMap<number, string | undefined>> {
  const changes = new Map<string, Map<number, string | undefined>>()
  for (const chunk of touched) {
    const [old, fresh] = [hitsByWord(then.get(chunk)), hitsByWord(now.get(chunk))]
    for (const word of new Set([...old.keys(), ...fresh.keys()])) {
      if (old.get(word) === fresh.get(word)) continue
      const change = changes.get(word) ?? new Map<number, string | undefined>()
      changes.set(word, change.set(chunk, fresh.get(word)))
    }
  }
  return changes
}

/** The words in their order: those of before, with the new ones put in where they belong. */
function wordsNow(
  hits: ReadonlyMap<string, string>,
  known: MergedWords,
  changed: readonly string[],
): readonly string[] {
  const fresh = changed.filter(word => hits.has(word) && !known.hits.has(word)).sort()
  const gone = changed.some(word => !hits.has(word))
  if (fresh.length === 0 && !gone) return known.words
  const words: string[] = []
  let next = 0
  for (const word of known.words) {
    for (; next < fresh.length && (fresh[next] as string) < word; next++) words.push(fresh[next] as string)
    if (hits.has(word)) words.push(word)
  }
  return [...words, ...fresh.slice(next)]
}

/** In the order of their numbers. */
const numbered = ({ pages, texts }: SearchParts): readonly Numbered[] =>
  [
    ...texts.map((part, at): Numbered => [chunkOfTexts(at), part]),
    ...pages.map((part, at): Numbered => [chunkOfPages(at), part]),
  ].sort(([a], [b]) => a - b)

const same = (a: PartialIndex | undefined, b: PartialIndex | undefined) =>
  a === b || (a?.count === b?.count && a?.words === b?.words && a?.hits === b?.hits)

function hitsByWord(part: PartialIndex | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (part === undefined) return found
  for (const cursor = new WordCursor(part); cursor.letter !== undefined; cursor.next()) {
    found.set(cursor.word, cursor.hits)
  }
  return found
}
