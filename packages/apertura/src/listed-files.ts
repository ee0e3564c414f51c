import { join } from 'node:path'
import type { ArchiveFile, ArchiveOptions, ArchiveSource } from '@apertura/archive'
import type { Definition, Issue } from '@apertura/domain'
import { sha256 } from '@apertura/seal'
import type { ArchiveSheet } from './archive-sheet.js'
import { type Refusal, shown } from './refusal.js'
import type { World } from './world.js'

/** What of an archive comes from files that somebody listed. */
export interface Listed extends Pick<ArchiveOptions, 'documents' | 'recordings'> {
  readonly files: readonly ArchiveFile[]
}

/** A larger file would have to be in memory as a whole; a video lies elsewhere and is told by its hash. */
const most = 200 * 1024 * 1024

/** A path that was listed, where, and what its bytes must be. */
interface Asked {
  readonly path: string
  readonly at: string
  readonly sha256?: string | undefined
}

/**
 * Reads the files that `archive.json` lists, and no others: they come under `data/files/`, by their paths in the
 * process folder. One that is not there, or that a link leads to, is refused.
 */
export async function listedFiles(
  sheet: ArchiveSheet,
  folder: string,
  world: World,
): Promise<Listed | Refusal> {
  const { files = [], recordings = [] } = sheet
  const issues: Issue[] = []
  const read = new Map<string, ArchiveFile>()
  for (const asked of askedIn(sheet)) {
    const { path, at } = asked
    const place = { file: 'archive.json', path: at, value: shown(path) }
    const twin = read.get(path.toLowerCase())
    if (twin && twin.path !== kept(path))
      issues.push({ ...place, message: 'is another listed file on a disk that does not tell capitals apart' })
    const message = twin ? undefined : await faultOf(path, folder, world)
    if (message !== undefined) issues.push({ ...place, message })
    if (message !== undefined || (twin && asked.sha256 === undefined)) continue
    const content = twin?.content ?? (await world.readFile(join(folder, path)))
    if (asked.sha256 !== undefined && sha256(content) !== asked.sha256)
      issues.push({
        ...place,
        message: 'is not the file that is stated: its SHA-256 is another',
        value: sha256(content),
      })
    read.set(path.toLowerCase(), { path: kept(path), content })
  }
  if (issues.length > 0) return { refused: issues }
  return {
    files: [...read.values()],
    documents: files.map(({ sha256: _, ...file }) => ({ ...file, path: kept(file.path) })),
    recordings: recordings.map(({ captions, transcript, ...recording }) => ({
      ...recording,
      ...(captions === undefined ? {} : { captions: kept(captions) }),
      ...(transcript === undefined ? {} : { transcript: kept(transcript) }),
    })),
  }
}

/** Where a listed file lies in the archive. */
const kept = (path: string): string => `data/files/${path}`

const askedIn = ({ files = [], recordings = [] }: ArchiveSheet): readonly Asked[] => [
  ...files.map(({ path, sha256 }, at) => ({ path, sha256, at: `files.${at}.path` })),
  ...recordings.flatMap(({ captions, transcript }, at) => [
    ...(captions === undefined ? [] : [{ path: captions, at: `recordings.${at}.captions` }]),
    ...(transcript === undefined ? [] : [{ path: transcript, at: `recordings.${at}.transcript` }]),
  ]),
]

/** Looks at each folder on the way, too: a link in it would lead out. */
async function faultOf(path: string, folder: string, world: World): Promise<string | undefined> {
  if (!(await world.exists(join(folder, path)))) return 'there is no such file in the folder of the process'
  const parts = path.split('/')
  for (const count of parts.keys()) {
    const { kind, bytes } = await world.lookAt(join(folder, ...parts.slice(0, count + 1)))
    if (kind === 'link') return 'is reached by a link, which may lead out of the folder of the process'
    if (count < parts.length - 1) continue
    if (kind !== 'file') return 'expected a file'
    if (bytes > most)
      return `is larger than ${most / 1024 / 1024} MB: leave it where it can be seen and name it under recordings`
  }
  return undefined
}

/** What a listed file or recording says to be about, and that neither the record nor a mesa knows: it would be found nowhere. */
export function strayIssues(
  { files = [], recordings = [] }: ArchiveSheet,
  { definition, record, mesas = [] }: Pick<ArchiveSource, 'definition' | 'record' | 'mesas'>,
): readonly Issue[] {
  const known = new Set([
    ...mesas.map(({ mesa }) => mesa),
    ...record.map(({ id }) => id),
    ...record.flatMap(({ data }) =>
      'member' in data && typeof data.member === 'string' ? [data.member] : [],
    ),
    ...idsOf(definition),
  ])
  const asked = [
    ...files.map(({ about }, at) => ({ id: about, path: `files.${at}.about` })),
    ...recordings.map(({ of }, at) => ({ id: of, path: `recordings.${at}.of` })),
  ]
  return asked.flatMap(({ id, path }) =>
    id === undefined || known.has(id)
      ? []
      : [
          {
            file: 'archive.json',
            path,
            message: 'expected the id of a mesa of this archive, of an entry of the record, or of a member',
            value: shown(id),
          },
        ],
  )
}

const idsOf = ({ parties, bodies }: Definition): readonly string[] => [
  ...parties.map(({ id }) => id),
  ...bodies.map(({ id }) => id),
]
