import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Day } from '@apertura/domain'
import type { World } from './world.js'

/**
 * The real machine: its files, its clock, its terminal.
 *
 * @example
 * ```ts
 * process.exitCode = await cli(['status', 'my-city'], machine())
 * ```
 */
export function machine(): World {
  const cwd = process.cwd()
  return {
    cwd,
    today: localDay(new Date()),
    readFile: path => readFile(path).catch(error => throwAt(path, error)),
    appendFile: (path, bytes, length) => appendFile(path, bytes, length).catch(error => throwAt(path, error)),
    saveFile: (path, content) => saveFile(path, content).catch(error => throwAt(path, error)),
    readPieces: path => readPieces(path),
    savePieces: (path, pieces) => savePieces(path, pieces).catch(error => throwAt(path, error)),
    makeFolder: path =>
      mkdir(path, { recursive: true }).then(
        () => undefined,
        error => throwAt(path, error),
      ),
    filesIn: path => filesIn(path).catch(error => throwAt(path, error)),
    lookAt: path => lookAt(path).catch(error => throwAt(path, error)),
    readPart: (path, from, to) => readPart(path, from, to).catch(error => throwAt(path, error)),
    removeFile: path => rm(path).catch(error => throwAt(path, error)),
    askAuthority,
    elapsed: () => performance.now(),
    salt: () => randomBytes(16).toString('hex'),
    isFolder: path =>
      stat(path).then(
        found => found.isDirectory(),
        () => false,
      ),
    isSame: (one, other) =>
      Promise.all([realpath(one), realpath(other)]).then(
        ([first, second]) => first === second,
        () => false,
      ),
    exists: path =>
      stat(path).then(
        () => true,
        () => false,
      ),
    load: specifier => load(specifier, cwd),
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
  }
}

async function filesIn(path: string): Promise<readonly string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true })
  return found
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

async function lookAt(path: string): ReturnType<World['lookAt']> {
  const found = await lstat(path)
  const kind = found.isFile()
    ? 'file'
    : found.isDirectory()
      ? 'folder'
      : found.isSymbolicLink()
        ? 'link'
        : 'other'
  return { kind, bytes: found.size }
}

async function readPart(path: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const part = new Uint8Array(Math.max(0, to - from))
    let length = 0
    while (length < part.length) {
      const { bytesRead } = await file.read(part, length, part.length - length, from + length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return part.subarray(0, length)
  } finally {
    await file.close()
  }
}

/** Long enough for a slow authority, and an end where none answers. */
const patience = 30_000

async function askAuthority(address: string, request: Uint8Array): Promise<Uint8Array> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: Uint8Array.from(request),
    signal: AbortSignal.timeout(patience),
  })
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
  return new Uint8Array(await answer.arrayBuffer())
}

function localDay(now: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}

/** Errors on an open file do not say which. */
function throwAt(path: string, error: Error): never {
  throw Object.assign(error, { path: (error as NodeJS.ErrnoException).path ?? path })
}

/**
 * Under a lock file, so that of two writers one waits; a lock left by a writer that died is named in the
 * error and not broken, because only a person can tell whether it died.
 */
async function appendFile(path: string, bytes: Uint8Array, length: number): Promise<boolean> {
  const lock = await lockOf(`${path}.lock`)
  try {
    const file = await open(path, 'a')
    try {
      if ((await file.stat()).size !== length) return false
      try {
        await file.writeFile(bytes)
        await file.sync()
      } catch (error) {
        // A full disk must not leave half a line behind.
        await file.truncate(length)
        throw error
      }
      return true
    } finally {
      await file.close()
    }
  } finally {
    await lock.close()
    await rm(`${path}.lock`)
  }
}

const saveFile = (path: string, content: string | Uint8Array): Promise<void> =>
  saveBeside(path, file => file.writeFile(content))

/** Half a megabyte at a time: a write for each line would take most of the time. */
const piece = 1 << 19

function savePieces<T>(path: string, pieces: AsyncGenerator<string, T>): Promise<T> {
  return saveBeside(path, async file => {
    let waiting = ''
    for (;;) {
      const next = await pieces.next()
      if (!next.done) waiting += next.value
      if (waiting.length >= piece || (next.done && waiting !== '')) {
        await file.writeFile(waiting)
        waiting = ''
      }
      if (next.done) return next.value
    }
  })
}

/** Written beside it first, so that whoever reads meanwhile finds the old file or the new one, whole. */
async function saveBeside<T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const beside = `${path}.${process.pid}.part`
  const file = await open(beside, 'wx')
  try {
    const answer = await write(file)
    await file.sync()
    await file.close()
    await rename(beside, path)
    return answer
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 20 })
  } catch (error) {
    throwAt(path, error as Error)
  }
}

async function lockOf(path: string): Promise<FileHandle> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await open(path, 'wx')
    } catch (error) {
      const fault = error as NodeJS.ErrnoException
      if (fault.code !== 'EEXIST') throw error
      if (tries === 100) {
        fault.message = `somebody is writing, or a writer stopped half-way. If nobody is, delete the file ${path} and look at the record with apertura verify`
        throw fault
      }
      await setTimeout(50)
    }
  }
}

/** Looks beside this program first, then in the user's own project. */
async function load(specifier: string, cwd: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await import(specifier)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  try {
    const path = createRequire(join(cwd, 'package.json')).resolve(specifier)
    return await import(pathToFileURL(path).href)
  } catch (error) {
    if (!isMissing(error)) throw error
    return undefined
  }
}

const missing = [
  'ERR_MODULE_NOT_FOUND',
  'MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_INVALID_MODULE_SPECIFIER',
  'ERR_UNSUPPORTED_DIR_IMPORT',
]

function isMissing(error: unknown): boolean {
  return missing.includes((error as NodeJS.ErrnoException | undefined)?.code ?? '')
}
