import { join } from 'node:path'
import type { Locale } from '@apertura/domain'
import { verify } from '@apertura/record'
import { digest } from '@apertura/seal'
import type { Arguments } from './arguments.js'
import type { CommandAnswer } from './command.js'
import { wordsOf } from './locales/words.js'
import { findProcess } from './process-source.js'
import { readJson } from './read-json.js'
import { isRefusal, type Refusal, refuse } from './refusal.js'
import type { World } from './world.js'

/** A file that is wrong in every line would bury the verdict. */
export const mostProblems = 40

/** The bytes of a record, and what is known of it beside them. */
export interface RecordBytes {
  readonly bytes: Uint8Array
  readonly file: string
  readonly head?: string
  readonly definitionDigest?: string
  readonly locale?: Locale
}

/** Whether anything in a record was altered since it was sealed. */
export function verifyRecord(found: RecordBytes, args: Arguments): CommandAnswer {
  const head = args.head ?? found.head
  const result = verify(found.bytes, {
    file: found.file,
    ...(head ? { head } : {}),
    ...(found.definitionDigest ? { definitionDigest: found.definitionDigest } : {}),
  })
  const words = wordsOf(args.locale ?? found.locale ?? 'es-MX')
  const shown = result.problems.slice(0, mostProblems)
  const said = shown.map(each => `${each.path}: ${words.differs(each.expected, each.found)}`)
  const verdict = result.ok
    ? words.intact(result.entries, String(result.head), result.sinceHead)
    : words.altered(result.problems.length)
  return { json: result, text: [...said, verdict].join('\n'), exit: result.ok ? 0 : 1 }
}

/** The record in a process folder. An altered one must be readable as bytes even where it has no entries any more. */
export async function recordInFolder(
  path: string,
  name: string,
  world: World,
): Promise<RecordBytes | Refusal> {
  const file = join(path, 'record.jsonl')
  if (!(await world.exists(file)))
    return refuse('there is neither a record.jsonl nor an archive with its bagit.txt in this folder', {
      file: name,
    })
  const beside = await digestBeside(path, name, world)
  if (isRefusal(beside)) return beside
  return { bytes: await world.readFile(file), file: join(name, 'record.jsonl'), ...beside }
}

/** The record of a process that is known by its name. */
export async function recordOfProcess(name: string, world: World): Promise<RecordBytes | Refusal> {
  const found = await findProcess(name, world)
  if (isRefusal(found)) return found
  const { bytes, file, definition, head } = found
  return {
    bytes,
    file,
    definitionDigest: digest(definition),
    locale: definition.languages[0],
    ...(head ? { head } : {}),
  }
}

/** Without a definition beside it a record is still checked; a definition that cannot be read is said. */
async function digestBeside(
  folder: string,
  name: string,
  world: World,
): Promise<{ readonly definitionDigest?: string } | Refusal> {
  const file = join(folder, 'process.json')
  if (!(await world.exists(file))) return {}
  const read = await readJson(file, join(name, 'process.json'), world)
  return isRefusal(read) ? read : { definitionDigest: digest(read.value) }
}
