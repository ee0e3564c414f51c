import { effective } from './effective.js'
import type { JsonObject, ParsedLine } from './parse-line.js'
import { scanRecord } from './scan-record.js'
import { shown } from './trouble.js'

/** Where a record is not what it should be: what should stand at `path`, and what does. */
export interface Problem {
  /** File, line, id of the entry and path inside it, such as `record.jsonl:17 (letter-to-ogp).hash`. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** What was found out about a record. */
export interface Verification {
  /** True when there are no problems. */
  readonly ok: boolean
  /** Hash of the last entry as it is written; `null` when there is none. Publish it elsewhere too. */
  readonly head: string | null
  /** Number of lines. */
  readonly entries: number
  /** Number of entries after the known head; `null` when none was given or it was not found. */
  readonly sinceHead: number | null
  readonly problems: readonly Problem[]
}

/** What is known of a record beforehand, from somewhere that its keeper cannot alter. */
export interface VerifyOptions {
  /** Hash of the entry that was the last one when the head was noted. */
  readonly head?: string
  /** Digest of the definition that lies beside the record. */
  readonly definitionDigest?: string
  /** Name of the file, for the problems; `record.jsonl` by default. */
  readonly file?: string
}

/**
 * Checks that nothing in a record was altered: every line, byte by byte, against its canonical form; every
 * hash against its entry; every entry against the one before. It does not read what the entries say;
 * `readLines` does that.
 *
 * Whoever can rewrite the whole file can seal it anew, or cut off its end, without a trace inside it. Both
 * are found against a `head` that was noted elsewhere: it must still be the hash of some entry. A record
 * that has only grown since then is in order, and `sinceHead` says by how much.
 *
 * @returns every problem, each with what should stand there and what does
 *
 * @example
 * ```ts
 * verify(writeLines([adoption, letter]), { head: letter.hash }).ok // => true
 * verify(writeLines([adoption]), { head: letter.hash }).ok // => false, the end is missing
 * ```
 */
export function verify(bytes: Uint8Array, known: VerifyOptions = {}): Verification {
  const file = known.file ?? 'record.jsonl'
  const problems: Problem[] = []
  const lines: ParsedLine[] = []
  for (const line of scanRecord(bytes)) {
    lines.push(line)
    for (const { path, expected, found } of line.troubles) {
      problems.push({ path: placeOf(file, line, path), expected, found })
    }
  }
  if (lines.length === 0) problems.push({ path: file, expected: 'a first entry', found: 'an empty file' })
  const hashes = lines.map(line => line.value?.hash)
  const at = known.head === undefined ? -1 : hashes.lastIndexOf(known.head)
  if (known.head !== undefined && at === -1) problems.push(missingHead(file, lines.at(-1), known.head))
  if (known.definitionDigest !== undefined) {
    problems.push(...checkDefinition(file, lines, known.definitionDigest))
  }
  const head = hashes.at(-1)
  return {
    ok: problems.length === 0,
    head: typeof head === 'string' ? head : null,
    entries: lines.length,
    sinceHead: at === -1 ? null : lines.length - 1 - at,
    problems,
  }
}

function missingHead(file: string, last: ParsedLine | undefined, head: string): Problem {
  return {
    path: last ? placeOf(file, last, 'hash') : file,
    expected: `${head}, the known head, here or earlier: the record was cut short or written anew`,
    found: last?.value ? shown(last.value.hash) : 'no entry that can be read',
  }
}

/** The definition in force is the one that the last effective adoption or change names. */
function checkDefinition(file: string, lines: readonly ParsedLine[], digest: string): Problem[] {
  const byEntry = new Map(lines.flatMap(line => (line.value ? [[line.value as DefinitionLike, line]] : [])))
  const inForce = effective([...byEntry.keys()])
    .filter(({ kind }) => kind === 'definition.adopted' || kind === 'definition.changed')
    .at(-1)
  if (inForce?.data?.digest === digest) return []
  const line = inForce && byEntry.get(inForce)
  return [
    {
      path: line ? placeOf(file, line, 'data.digest') : file,
      expected: `${digest}, the digest of the definition`,
      found: inForce ? shown(inForce.data?.digest) : 'no entry that adopts a definition',
    },
  ]
}

type DefinitionLike = JsonObject & Parameters<typeof effective>[0][number] & { readonly data?: JsonObject }

function placeOf(file: string, { number, id }: ParsedLine, path: string): string {
  return `${file}:${number}${id === undefined ? '' : ` (${id})`}${path === '' ? '' : `.${path}`}`
}
