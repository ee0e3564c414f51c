import { isAbsolute, join, resolve } from 'node:path'
import type { Definition, Entry, Issue } from '@apertura/domain'
import { readDefinition } from '@apertura/domain/schema'
import { readLines } from '@apertura/record'
import { isRefusal, type Refusal, refuse } from './refusal.js'
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
  /** The folder, when it can be written to. */
  readonly folder?: string
}

/** Finds `PROCESS`: a process folder, a city of `@apertura/cities`, or an npm package that exports one. */
export async function findProcess(name: string | undefined, world: World): Promise<ProcessSource | Refusal> {
  if (!name) return refuse('name a process: a city such as cdmx, a package, or a folder with process.json')
  const path = isAbsolute(name) ? name : resolve(world.cwd, name)
  if (await world.isFolder(path)) return readFolder(path, name, world)
  if (/^[.~]|[\\]|^\/|\/$/.test(name))
    return refuse('there is no such folder', { value: JSON.stringify(name) })
  const city = /^[a-z0-9-]+$/.test(name) ? await fromPackage(`@apertura/cities/${name}`, world) : undefined
  const found = city ?? (await fromPackage(name, world))
  return found ?? refuse('there is no city, package or folder of this name', { value: JSON.stringify(name) })
}

async function readFolder(path: string, name: string, world: World): Promise<ProcessSource | Refusal> {
  const definition = await readJson(join(path, 'process.json'), `${name}/process.json`, world)
  if (isRefusal(definition)) return definition
  const read = readDefinition(definition.value)
  if (!read.ok) return { refused: inFile(read.issues, `${name}/process.json`) }
  const file = `${name}/record.jsonl`
  const bytes = (await world.exists(join(path, 'record.jsonl')))
    ? await world.readFile(join(path, 'record.jsonl'))
    : new Uint8Array()
  if (bytes.length === 0) return { definition: read.value, record: [], bytes, file, folder: path }
  const record = readLines(bytes, file)
  return record.ok
    ? { definition: read.value, record: record.value, bytes, file, folder: path }
    : { refused: record.issues }
}

async function fromPackage(specifier: string, world: World): Promise<ProcessSource | undefined> {
  const found = await world.load(specifier)
  if (!found || !('definition' in found)) return undefined
  const stored = (await world.load(`${specifier}/record`)) ?? found
  const bytes = new TextEncoder().encode(String(stored['recordText'] ?? ''))
  return {
    definition: found['definition'] as Definition,
    record: (stored['record'] ?? []) as readonly Entry[],
    bytes,
    file: 'record.jsonl',
    ...(typeof stored['head'] === 'string' ? { head: stored['head'] } : {}),
  }
}

/** Reads a JSON file; a mistake in it is named with its line. */
export async function readJson(
  path: string,
  shownAs: string,
  world: World,
): Promise<{ readonly value: unknown } | Refusal> {
  let bytes: Uint8Array
  try {
    bytes = await world.readFile(path)
  } catch {
    return refuse('cannot be read: is it there?', { file: shownAs })
  }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)) }
  } catch (error) {
    const message = (error as Error).message
    const line = lineOf(message, bytes)
    return refuse(`is not JSON: ${message}`, { file: shownAs, ...(line === undefined ? {} : { line }) })
  }
}

/** Puts the file's name on issues that do not carry one yet. */
export function inFile(issues: readonly Issue[], file: string): readonly Issue[] {
  return issues.map(issue => ({ file, ...issue }))
}

function lineOf(message: string, bytes: Uint8Array): number | undefined {
  const stated = /line (\d+)/.exec(message)?.[1]
  if (stated) return Number(stated)
  const position = /position (\d+)/.exec(message)?.[1]
  if (position) return new TextDecoder().decode(bytes).slice(0, Number(position)).split('\n').length
  return undefined
}
