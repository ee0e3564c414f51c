import type { ArchiveFile } from '../archive-file.js'
import {
  chunkOfPages,
  chunkOfTexts,
  directoryPath,
  resultsPath,
  type SearchDirectory,
  shardPath,
  thousands,
} from './directory.js'
import type { PartialIndex } from './index-chunk.js'
import { type MergedWords, mergedAgain, mergedWords, type SearchParts } from './merged-words.js'
import { scriptCall } from './script-call.js'
import { type Shard, shardsOf } from './shards.js'

/** The files of a search, and what makes the next ones cheaper. */
export interface SearchFiles {
  readonly files: readonly ArchiveFile[]
  readonly parts: SearchParts
  readonly merged: MergedWords
  readonly shards: readonly WrittenShard[]
}

/** A shard with its file, and its words at the time. */
interface WrittenShard extends Shard {
  readonly words: readonly string[]
  readonly file: ArchiveFile
}

/** A query loads a shard for each word, so that none may be large. */
const mostLetters = 40_000

/**
 * The files in which a page searches: a directory, shards of words, and what results show. With the files of before,
 * only those are made anew whose texts changed; the others are the same objects, and all bytes are as if nothing had
 * been kept.
 */
export function searchFiles(parts: SearchParts, previous?: SearchFiles): SearchFiles {
  const merged = previous ? mergedAgain(parts, previous.parts, previous.merged) : mergedWords(parts)
  const { words, hits } = merged
  const known = new Map(previous?.shards.map(shard => [shard.start, shard]))
  const weightOf = (at: number) => {
    const word = words[at] as string
    return word.length + (hits.get(word)?.length ?? 0) + 2
  }
  const shards = shardsOf(words, weightOf, mostLetters).map(shard =>
    writtenShard(shard, merged, known.get(shard.start)),
  )
  const kept = new Map(previous?.files.map(file => [file.path, file]))
  const once = (file: ArchiveFile) => {
    const before = kept.get(file.path)
    return before?.content === file.content ? before : file
  }
  const directory = scriptCall(directoryPath, directoryOf(parts, merged, shards))
  const files = [
    once({ path: directoryPath, content: directory }),
    ...shards.map(({ file }) => file),
    ...parts.texts.map((part, at) => once(resultsFile(chunkOfTexts(at), part))),
    ...parts.pages.map((part, at) => once(resultsFile(chunkOfPages(at), part))),
  ]
  return { files, parts, merged, shards }
}

function writtenShard(
  shard: Shard,
  { words, hits, changed }: MergedWords,
  before?: WrittenShard,
): WrittenShard {
  const own = words.slice(shard.from, shard.to)
  const same =
    before !== undefined &&
    changed !== null &&
    own.length === before.words.length &&
    own.every((word, at) => word === before.words[at] && !changed.has(word))
  if (same) return { ...shard, words: own, file: before.file }
  const path = shardPath(shard.start)
  const text = own.map(word => `${word} ${hits.get(word)}`).join(' ')
  return { ...shard, words: own, file: { path, content: scriptCall(path, text) } }
}

function resultsFile(chunk: number, { results }: PartialIndex): ArchiveFile {
  const path = resultsPath(chunk)
  return { path, content: scriptCall(path, results) }
}

function directoryOf(
  { texts, pages }: SearchParts,
  { words }: MergedWords,
  shards: readonly WrittenShard[],
): SearchDirectory {
  return {
    v: 1,
    texts: texts.map(({ count }) => count),
    pages: pages.map(({ count, locale }) => [count, locale]),
    starts: shards.map(({ start }) => start),
    weights: shards.map(({ file }) => thousands(file.content.length)),
    textWeights: texts.map(({ results }) => thousands(results.length)),
    pageWeights: pages.map(({ results }) => thousands(results.length)),
    traits: words.filter(word => word.startsWith('!')),
  }
}
