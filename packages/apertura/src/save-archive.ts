import { dirname, join } from 'node:path'
import type { ArchiveFile } from '@apertura/archive'
import { type Refusal, refuse, shown } from './refusal.js'
import type { World } from './world.js'

/** What has to be done so that a folder holds an archive and nothing else. */
export interface ArchiveChanges {
  readonly write: readonly ArchiveFile[]
  /** Paths of files that an earlier archive had. */
  readonly remove: readonly string[]
}

/** How a file ends while it is written. */
const unfinished = /\.\d+\.part$/
const manifests = ['manifest-sha256.txt', 'tagmanifest-sha256.txt']

/**
 * Compares a folder with the archive that is to lie in it. Of what lies there only files that an earlier archive of
 * the same process lists may go, or be written over.
 */
export async function archiveChanges(
  out: string,
  files: readonly ArchiveFile[],
  process: string,
  world: World,
): Promise<ArchiveChanges | Refusal> {
  const here = (await world.exists(out)) ? await world.filesIn(out) : []
  const earlier = await earlierFiles(out, new Set(here), process, world)
  if ('refused' in earlier) return earlier
  const anew = new Map(files.map(file => [file.path, file]))
  const write = new Map(anew)
  const remove: string[] = []
  for (const path of here) {
    const file = anew.get(path)
    const same = file !== undefined && sameBytes(await world.readFile(join(out, path)), file.content)
    // A writer that stopped half-way leaves files that no manifest lists yet, and the last of them unfinished.
    const isUnfinished = anew.has(path.replace(unfinished, '')) && unfinished.test(path)
    if (!same && !isUnfinished && !earlier.listed.has(path))
      return refuse(
        'there is a file here that is of no archive; name an empty folder, or one with an earlier archive of this process',
        { path: '--out', file: path },
      )
    if (same) write.delete(path)
    if (file === undefined) remove.push(path)
  }
  return { remove, write: [...write.values()] }
}

/** The manifests come first, so that a writer that stops half-way leaves nothing of which the next one knows nothing. */
export async function saveArchive(
  out: string,
  { write, remove }: ArchiveChanges,
  world: World,
): Promise<Refusal | undefined> {
  for (const path of remove) await world.removeFile(join(out, path))
  const lists = write.filter(({ path }) => manifests.includes(path))
  const others = write.filter(({ path }) => !manifests.includes(path))
  await world.makeFolder(out)
  for (const folder of new Set(write.map(({ path }) => dirname(path))))
    await world.makeFolder(join(out, folder))
  for (const { path, content } of [...lists, ...others])
    try {
      await world.saveFile(join(out, path), content)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (!full.has(code)) throw error
      return refuse('the disk is full, so the archive is not whole; make room and write it again', {
        file: path,
      })
    }
  return undefined
}

/** What a machine says when there is no more room. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** The files that an archive in this folder lists; none when there is no archive. */
async function earlierFiles(
  out: string,
  here: ReadonlySet<string>,
  process: string,
  world: World,
): Promise<{ readonly listed: ReadonlySet<string> } | Refusal> {
  const textOf = async (path: string) =>
    here.has(path) ? new TextDecoder().decode(await world.readFile(join(out, path))) : ''
  const texts = await Promise.all(manifests.map(textOf))
  const listed = new Set(texts.flatMap(pathsIn))
  // Other bags have manifests, too.
  if (!listed.has('record-head.json')) return { listed: new Set() }
  const id = idOf(await textOf('data/process.json'))
  if (id !== undefined && id !== process)
    return refuse('this folder has the archive of another process', { path: '--out', value: shown(id) })
  return { listed: new Set([...listed, ...manifests]) }
}

const pathsIn = (manifest: string): readonly string[] =>
  [...manifest.matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)].map(([, path = '']) =>
    path.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  )

function idOf(text: string): string | undefined {
  try {
    const { id } = JSON.parse(text) as { readonly id?: unknown }
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}

function sameBytes(bytes: Uint8Array, content: string | Uint8Array): boolean {
  const other = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return bytes.length === other.length && Buffer.compare(bytes, other) === 0
}
