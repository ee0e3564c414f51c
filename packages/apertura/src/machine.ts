import { open, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Day } from '@apertura/domain'
import type { World } from './world.js'

/** The real machine: its files, its clock, its terminal. */
export function machine(): World {
  const cwd = process.cwd()
  return {
    cwd,
    today: localDay(new Date()),
    readFile,
    writeFile,
    appendFile,
    isFolder: path => stat(path).then(found => found.isDirectory(), () => false),
    exists: path => stat(path).then(() => true, () => false),
    load: specifier => load(specifier, cwd),
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
  }
}

function localDay(now: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}

async function appendFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Looks beside this program first, then in the user's own project. */
async function load(specifier: string, cwd: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await import(specifier)
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
  try {
    const path = createRequire(join(cwd, 'package.json')).resolve(specifier)
    return await import(pathToFileURL(path).href)
  } catch (error) {
    if (!isNotFound(error)) throw error
    return undefined
  }
}

function isNotFound(error: unknown): boolean {
  const code = (error as { code?: string } | undefined)?.code
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || code === 'ERR_INVALID_MODULE_SPECIFIER'
}
