import { isAbsolute, join, resolve } from 'node:path'
import type { Definition, Entry, Issue } from '@apertura/domain'
import { readDefinition } from '@apertura/domain/schema'
import { readLines, writeLines } from '@apertura/record'
import { halfCharacters } from './half-characters.js'
import { readJson } from './read-json.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import type { World } from './world.js'

/** A process that a command was pointed at: its two halves, and where they come from. */
export interface ProcessSource {
  readonly definition: Definition
  readonly record: readonly Entry[]
  /** The record as it is stored, byte by byte. */
  readonly bytes: Uint8Array
  /** Name of the record in messages. */
  readonly file: string
  /** Head that the publisher vouches for, when the process comes from a package. */
  readonly head?: string
  /** What to import to get it, when the process comes from a package. */
  readonly specifier?: string
  /** The folder, when it can be written to. */
  readonly folder?: string
}

/** Finds `PROCESS`: a process folder, a city of `@apertura/cities`, or an npm package that exports one. */
export async function findProcess(name: string | undefined, world: World): Promise<ProcessSource | Refusal> {
  if (!name)
    return refuse('name a process: a city of @apertura/cities, an npm package, or a folder with process.json')
  const path = isAbsolute(name) ? name : resolve(world.cwd, name)
  if (await world.isFolder(path)) return readFolder(path, name, world)
  if (await world.exists(path)) return refuse('expected a folder with process.json', { file: name })
  if (!packageName.test(name)) return refuse('there is no such folder', { value: shown(name) })
  const city = /^[a-z0-9-]+$/.test(name) ? await fromPackage(`@apertura/cities/${name}`, world) : undefined
  const found = city ?? (await fromPackage(name, world))
  return found ?? refuse('there is no city, package or folder of this name', { value: shown(name) })
}

/** Nothing but names of packages is ever loaded: no path, no URL. */
const packageName = /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*(\/[A-Za-z0-9-_]+)*$/

async function readFolder(path: string, name: string, world: World): Promise<ProcessSource | Refusal> {
  const stated = join(path, 'process.json')
  if (!(await world.exists(stated))) return refuse('there is no process.json in this folder', { file: name })
  const json = await readJson(stated, join(name, 'process.json'), world)
  if (isRefusal(json)) return json
  const recorded = join(path, 'record.jsonl')
  const bytes = (await world.exists(recorded)) ? await world.readFile(recorded) : new Uint8Array()
  const halves = readHalves(json.value, join(name, 'process.json'), bytes, join(name, 'record.jsonl'))
  return isRefusal(halves) ? halves : { ...halves, folder: path }
}

async function fromPackage(specifier: string, world: World): Promise<ProcessSource | Refusal | undefined> {
  const found = await world.load(specifier)
  if (!found || !('definition' in found)) return undefined
  const stored = (await world.load(`${specifier}/record`)) ?? found
  const text = stored.recordText
  const bytes =
    typeof text === 'string'
      ? new TextEncoder().encode(text)
      : writeLines((stored.record ?? []) as readonly Entry[])
  const halves = readHalves(found.definition, specifier, bytes, `${specifier}/record`)
  if (isRefusal(halves)) return halves
  return { ...halves, specifier, ...(typeof stored.head === 'string' ? { head: stored.head } : {}) }
}

/** A process whose record is empty has not begun. */
function readHalves(
  value: unknown,
  definitionFile: string,
  bytes: Uint8Array,
  file: string,
): ProcessSource | Refusal {
  const definition = readDefinition(value)
  if (!definition.ok) return { refused: inFile(definition.issues, definitionFile) }
  const halves = halfCharacters(value)
  if (halves.length > 0) return { refused: inFile(halves, definitionFile) }
  if (bytes.length === 0) return { definition: definition.value, record: [], bytes, file }
  const record = readLines(bytes, file)
  return record.ok
    ? { definition: definition.value, record: record.value, bytes, file }
    : { refused: record.issues }
}

/** Puts the file's name on issues that do not carry one yet. */
function inFile(issues: readonly Issue[], file: string): readonly Issue[] {
  return issues.map(issue => ({ file, ...issue }))
}
