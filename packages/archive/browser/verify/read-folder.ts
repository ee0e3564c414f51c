import { placeOfArchive } from '../../src/verify/place-of-archive.js'
import { isRead } from '../../src/verify/read-names.js'
import type { SeenArchive } from '../../src/verify/unpack-archive.js'
import type { Chosen } from './chosen.js'
import { hashFile } from './hash-file.js'

/** The archive in a chosen folder; undefined where there is none. */
export async function readFolder(
  chosen: readonly Chosen[],
  progress: (bytes: number, of: number) => void,
): Promise<SeenArchive | undefined> {
  const top = commonFolder(chosen)
  const paths = chosen.map(({ path }) => path.slice(top.length))
  const place = placeOfArchive(paths)
  if (place === undefined) return undefined
  const total = chosen.reduce((sum, { file }) => sum + file.size, 0)
  let done = 0
  const files: SeenArchive['files'][number][] = []
  for (const [index, { file }] of chosen.entries()) {
    const given = paths[index] ?? file.name
    const path = given.startsWith(place) ? given.slice(place.length) : given
    const { sha256, content } = await hashFile(file, isRead(path), bytes => {
      done += bytes
      progress(done, total)
    })
    files.push(content ? { path, content } : { path, sha256, bytes: file.size })
  }
  return { files, problems: [] }
}

/** A browser puts the name of the chosen folder before every path. */
function commonFolder(chosen: readonly Chosen[]): string {
  const first = /^[^/]+\//.exec(chosen[0]?.path ?? '')?.[0] ?? ''
  return chosen.every(({ path }) => path.startsWith(first)) ? first : ''
}
