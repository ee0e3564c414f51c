import { join } from 'node:path'
import {
  isRead,
  placeOfArchive,
  type SeenArchive,
  type SeenFile,
  unpackArchive,
} from '@apertura/archive/verify'
import { sha256InPieces } from '@apertura/seal'
import { type Refusal, refuse } from './refusal.js'
import type { World } from './world.js'

/** The archive in a zip, or why it is not unpacked. */
export async function readZip(path: string, name: string, world: World): Promise<SeenArchive | Refusal> {
  const { bytes } = await world.lookAt(path)
  const opened = await unpackArchive({ size: bytes, read: (from, to) => world.readPart(path, from, to) })
  if (opened.ok) return opened.value
  return { refused: opened.issues.map(issue => ({ ...issue, file: name })) }
}

/** The archive in a folder or in the one folder in it; undefined where there is none. */
export async function readFolder(
  path: string,
  name: string,
  world: World,
): Promise<SeenArchive | Refusal | undefined> {
  const all = await world.filesIn(path)
  const place = placeOfArchive(all)
  if (place === undefined) return undefined
  const files: SeenFile[] = []
  const problems: SeenArchive['problems'][number][] = []
  for (const each of all) {
    const inside = each.startsWith(place) ? each.slice(place.length) : each
    const at = join(path, each)
    const { kind, bytes } = await world.lookAt(at)
    if (kind === 'file') files.push(await seenFile(at, inside, bytes, world))
    else
      problems.push({
        path: inside,
        expected: 'a file of an archive',
        found: kind === 'link' ? 'a link to another place' : 'something that is no file',
      })
  }
  if (files.length === 0) return refuse('there is no file in this folder', { file: name })
  return { files, problems }
}

/** A large file is hashed while it is read. */
async function seenFile(at: string, path: string, bytes: number, world: World): Promise<SeenFile> {
  if (isRead(path)) return { path, content: await world.readFile(at) }
  return { path, sha256: await hashOfFile(at, world), bytes }
}

/** The SHA-256 of a file of any length. */
export async function hashOfFile(path: string, world: World): Promise<string> {
  const hash = sha256InPieces()
  for await (const piece of world.readPieces(path)) hash.add(piece)
  return hash.hash()
}
