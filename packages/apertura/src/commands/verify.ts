import { isAbsolute, resolve } from 'node:path'
import { verify as verifyBytes } from '@apertura/record'
import { digest } from '@apertura/seal'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess, readJson } from '../process-source.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import type { World } from '../world.js'

/** Whether anything was altered since it was sealed. */
export const verify: Command = {
  name: 'verify',
  usage: 'PROCESS|FILE.jsonl [--head HASH]',
  says: 'whether a record is byte by byte what was sealed',
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
    const words = wordsOf(args.locale ?? 'es-MX')
    const lines = result.problems.map(
      ({ path, expected, found: seen }) => `${path}: ${words.expected} ${expected}; ${words.found} ${seen}`,
    )
    return {
      json: result,
      text: [
        ...lines,
        result.ok ? words.intact(result.entries, String(result.head)) : words.altered(result.problems.length),
      ].join('\n'),
      exit: result.ok ? 0 : 1,
    }
  },
}

interface Sealed {
  readonly bytes: Uint8Array
  readonly file: string
  readonly head?: string
  readonly definitionDigest?: string
}

/** An altered record must be readable as bytes even where it can no longer be read as entries. */
async function bytesOf(name: string | undefined, world: World): Promise<Sealed | Refusal> {
  if (name === undefined) return refuse('name what to verify: a process or a record.jsonl')
  const path = isAbsolute(name) ? name : resolve(world.cwd, name)
  if (await world.isFolder(path)) {
    const file = resolve(path, 'record.jsonl')
    if (!(await world.exists(file)))
      return refuse('there is no record.jsonl in this folder', { value: JSON.stringify(name) })
    const beside = await digestBeside(path, name, world)
    return isRefusal(beside)
      ? beside
      : { bytes: await world.readFile(file), file: `${name}/record.jsonl`, ...beside }
  }
  if (await world.exists(path)) {
    if (!path.endsWith('.jsonl')) return refuse('expected a folder or a .jsonl file', { file: name })
    return { bytes: await world.readFile(path), file: name }
  }
  const found = await findProcess(name, world)
  if (isRefusal(found)) return found
  return {
    bytes: found.bytes,
    file: found.file,
    definitionDigest: digest(found.definition),
    ...(found.head ? { head: found.head } : {}),
  }
}

/** Without a definition beside it a record is still checked; a definition that cannot be read is said. */
async function digestBeside(
  folder: string,
  name: string,
  world: World,
): Promise<{ readonly definitionDigest?: string } | Refusal> {
  const file = resolve(folder, 'process.json')
  if (!(await world.exists(file))) return {}
  const read = await readJson(file, `${name}/process.json`, world)
  return isRefusal(read) ? read : { definitionDigest: digest(read.value) }
}
