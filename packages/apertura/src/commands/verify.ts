import { isAbsolute, join, resolve } from 'node:path'
import type { Locale } from '@apertura/domain'
import { verify as verifyBytes } from '@apertura/record'
import { digest } from '@apertura/seal'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { readJson } from '../read-json.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import type { World } from '../world.js'

/** Whether anything was altered since it was sealed. */
export const verify: Command = {
  name: 'verify',
  usage: 'PROCESS|FOLDER|FILE.jsonl [--head HASH]',
  says: 'whether a record is byte by byte what was sealed',
  words: 1,
  flags: ['head'],
  async run(args, world) {
    const found = await bytesOf(args.words[0], world)
    if (isRefusal(found)) return found
    const head = args.head ?? found.head
    const result = verifyBytes(found.bytes, {
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
    return {
      json: result,
      text: [...said, verdict].join('\n'),
      exit: result.ok ? 0 : 1,
    }
  },
}

/** A file that is wrong in every line would bury the verdict. */
const mostProblems = 40

interface Sealed {
  readonly bytes: Uint8Array
  readonly file: string
  readonly head?: string
  readonly definitionDigest?: string
  readonly locale?: Locale
}

/** An altered record must be readable as bytes even where it can no longer be read as entries. */
async function bytesOf(name: string | undefined, world: World): Promise<Sealed | Refusal> {
  if (!name) return refuse('name what to verify: a process or a record.jsonl')
  const path = isAbsolute(name) ? name : resolve(world.cwd, name)
  if (await world.isFolder(path)) {
    const file = join(path, 'record.jsonl')
    if (!(await world.exists(file))) return refuse('there is no record.jsonl in this folder', { file: name })
    const beside = await digestBeside(path, name, world)
    if (isRefusal(beside)) return beside
    return { bytes: await world.readFile(file), file: join(name, 'record.jsonl'), ...beside }
  }
  if (await world.exists(path)) {
    if (!path.endsWith('.jsonl')) return refuse('expected a folder or a .jsonl file', { file: name })
    return { bytes: await world.readFile(path), file: name }
  }
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
