import type { ArchiveFile } from '@apertura/archive'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { SearchDirectory } from '../src/search/directory.js'
import { indexChunk, type PartialIndex } from '../src/search/index-chunk.js'
import type { Found } from '../src/search/query/search-query.js'
import { searcher } from '../src/search/query/searcher.js'
import type { SearchDoc } from '../src/search/search-doc.js'
import { searchFiles } from '../src/search/search-files.js'

const pages = { 'es-MX': 'consulta.html', en: 'en/consultation.html' }
export const doc = (title: string, more: Partial<SearchDoc> = {}): SearchDoc => ({
  kind: 'contribution',
  title,
  pages,
  ...more,
})
export const files = (docs: readonly SearchDoc[], size = 250) =>
  searchFiles({ pages: [], texts: inChunks(docs, size) }).files

export function inChunks(docs: readonly SearchDoc[], size: number): readonly PartialIndex[] {
  return Array.from({ length: Math.ceil(docs.length / size) }, (_, at) =>
    indexChunk(docs.slice(at * size, (at + 1) * size)),
  )
}

/** Runs a file as a page does, and takes what it hands over. */
function handed({ path, content }: ArchiveFile): unknown {
  let taken: unknown
  const take = (at: string, data: unknown) => {
    expect(at).toBe(path)
    taken = data
  }
  new Function('aperturaSearch', String(content))(take)
  return taken
}

export async function found(all: readonly ArchiveFile[], text: string, traits = {}, locale = 'es-MX') {
  const loaded: string[] = []
  const file = (path: string) => all.find(each => each.path === path) as ArchiveFile
  const load = async (path: string) => {
    loaded.push(path)
    return handed(file(path)) as string
  }
  const { find } = searcher(handed(file('search/0.js')) as SearchDirectory, locale, load)
  const answer = await find({ text, traits })
  return { ...answer, loaded, titles: await titles(answer) }
}

async function titles({ count, next }: Found): Promise<readonly string[]> {
  const all: string[] = []
  while (all.length < count) all.push(...(await next()).map(({ title }) => title))
  return all
}

/** Texts that people write, and texts that try what they can. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('Año', 'ÁRBOL', 'güero', 'ﬁn', 'x\ty', '100%', '½', 'ΑΣ', '--', 'İ'), {
      maxLength: 6,
    })
    .map(words => words.join(' ')),
)
