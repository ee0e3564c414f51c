import { type ArchivedFile, byPath, type Problem, textOf } from '../preservation/archived-file.js'
import { bagNames } from '../preservation/bag-of.js'
import { checkBag } from '../preservation/check-bag.js'
import { checkFiles } from '../preservation/check-files.js'
import type { HashedFile } from '../preservation/manifest-lines.js'
import { hashedFile } from '../preservation/manifest-of.js'
import { checkPublicRecord } from '../record/check-public-record.js'
import { isWithheld, linesOf, type PublicEntry } from '../record/read-public-record.js'
import { type ArchiveList, isAfterList } from './archive-list.js'
import { checkEntered } from './check-entered.js'
import { checkKnownHead } from './check-known-head.js'
import { leftBy } from './litter.js'
import { readHead } from './read-head.js'
import { readNames } from './read-names.js'

/** A file of an archive by its content, or hashed beforehand because it is large. */
export type SeenFile = ArchivedFile | HashedFile

/** What is known of an archive beforehand, from somewhere that its keeper cannot alter. */
export interface KnownOfArchive {
  /** Hash of the entry that was the last one when it was noted, or the root of the record then. */
  readonly head?: string
  /** The list of another copy, such as the one in which a page stands. */
  readonly list?: ArchiveList
  /** What went wrong while its files were read: links, files that cannot be unpacked. */
  readonly problems?: readonly Problem[]
}

/** What was found out about an archive. */
export interface ArchiveCheck {
  /** True when there are no problems. */
  readonly ok: boolean
  /** Hash of the last entry of its record; `null` when there is none. */
  readonly head: string | null
  readonly entries: number
  /** Number of entries after the known head; `null` when none was given or it was not found. */
  readonly sinceHead: number | null
  /** Root of the tree of its entries, as the archive says it. */
  readonly root: string | null
  readonly problems: readonly Problem[]
}

/** All that a page can check without a key: the bag, the record in it, and what is known beforehand. */
export function checkArchive(files: readonly SeenFile[], known: KnownOfArchive = {}): ArchiveCheck {
  const hashed = files.map(file => ('content' in file ? hashedFile(file) : file))
  const texts = new Map(
    files.flatMap(file => ('content' in file ? [[file.path, textOf(file.content)] as const] : [])),
  )
  const text = texts.get(readNames.record)
  const { head, problems: ofHead } = readHead(texts.get(bagNames.head))
  const lines = linesOf(text ?? '').map(({ entry }) => entry)
  const hashes = lines.map(entry => entry?.hash)
  const { sinceHead, problems: ofKnown } = checkKnownHead(hashes, known.head)
  const unread = new Set(known.problems?.map(({ path }) => path))
  const found: readonly Problem[] = [
    ...checkBag(seenOf(files, hashed)),
    ...(known.list ? checkList(known.list, hashed) : []),
    ...ofHead,
    ...(text === undefined ? [missing(readNames.record, 'the record')] : checkPublicRecord(text, head)),
    ...ofKnown,
    ...checkDefinition(lines, hashed),
    ...checkEntered(texts.get(readNames.entered), hashed, head),
  ]
  // What could not be read is there all the same.
  const problems = [
    ...(known.problems ?? []),
    ...found.filter(each => each.found !== 'nothing' || !unread.has(each.path)),
  ]
  return {
    ok: problems.length === 0,
    head: hashes.at(-1) ?? null,
    entries: hashes.length,
    sinceHead,
    root: head?.root ?? null,
    problems: unique(withoutEchoes(withoutShifts(problems)).map(withLitter)).toSorted(byPath),
  }
}

/** The bag's own texts by their content, and all others by the hashes that are known already. */
function seenOf(files: readonly SeenFile[], hashed: readonly HashedFile[]): readonly SeenFile[] {
  const own = new Set<string>(Object.values(bagNames))
  return files.map((file, index) => (own.has(file.path) ? file : (hashed[index] ?? file)))
}

const checkList = (list: ArchiveList, hashed: readonly HashedFile[]): readonly Problem[] =>
  checkFiles(
    list,
    hashed.filter(({ path }) => !isAfterList(path)),
  )

/** A count of bytes that is right and does not fit is the echo of a file that changed, and that one is named already. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const isEcho = ({ path, expected }: Problem): boolean =>
    path === bagNames.info && expected.startsWith('Payload-Oxum')
  const told = problems.some(({ path }) => path.startsWith('data/'))
  const altered = problems.some(each => each.path === bagNames.info && !isEcho(each))
  return told && !altered ? problems.filter(each => !isEcho(each)) : problems
}

/** Where an entry is gone, all after it have a number that is one off: the first of them says so. */
function withoutShifts(problems: readonly Problem[]): readonly Problem[] {
  let before: number | undefined
  return problems.filter(({ path, expected, found }) => {
    if (!/^data\/record\.jsonl:\d+.*\.seq$/.test(path)) return true
    const shift = Number(found) - Number(expected)
    const told = shift === before
    before = shift
    return !told
  })
}

/** The definition is the one that some entry adopted or changed. */
function checkDefinition(
  lines: readonly (PublicEntry | undefined)[],
  hashed: readonly HashedFile[],
): readonly Problem[] {
  const found = hashed.find(({ path }) => path === readNames.definition)?.sha256
  const adopted = lines.flatMap(entry => (entry ? digestOf(entry) : []))
  if (found === undefined || adopted.length === 0 || adopted.includes(found)) return []
  const expected = `${adopted.at(-1)}, the definition that the record adopted`
  return [{ path: readNames.definition, expected, found }]
}

/** Of an entry that nobody has read yet. */
function digestOf(entry: PublicEntry): readonly string[] {
  if (isWithheld(entry) || !/^definition\.(?:adopted|changed)$/.test(entry.kind)) return []
  const { digest } = (entry.data ?? {}) as { readonly digest?: unknown }
  return typeof digest === 'string' ? [digest] : []
}

/** A file too many that nobody put there on purpose is named as what it is. */
const withLitter = (problem: Problem): Problem => {
  const by = problem.expected === 'no such file' ? leftBy(problem.path) : undefined
  return by === undefined ? problem : { ...problem, found: `a file that ${by} left; you may delete it` }
}

const missing = (path: string, expected: string): Problem => ({ path, expected, found: 'nothing' })

const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map(each => [JSON.stringify(each), each])).values(),
]
