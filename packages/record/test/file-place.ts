import { mkdtemp, open, readFile, rm, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Place } from '../src/conformance/index.js'
import { jsonLinesStore, type LinesFile } from '../src/json-lines-store.js'

/** A real file, written under a lock file, as a command line would do it. */
export function linesFile(path: string): LinesFile {
  return {
    read: () =>
      readFile(path).catch(error => (error.code === 'ENOENT' ? new Uint8Array() : Promise.reject(error))),
    append: (bytes, length) =>
      locked(`${path}.lock`, async () => {
        const file = await open(path, 'a')
        try {
          if ((await file.stat()).size !== length) return false
          await file.appendFile(bytes)
          await file.sync()
          return true
        } finally {
          await file.close()
        }
      }),
  }
}

async function locked<T>(lock: string, act: () => Promise<T>): Promise<T> {
  for (;;) {
    const held = await open(lock, 'wx').catch(error =>
      error.code === 'EEXIST' ? null : Promise.reject(error),
    )
    if (held === null) {
      await setTimeout(1)
      continue
    }
    try {
      return await act()
    } finally {
      await held.close()
      await unlink(lock)
    }
  }
}

/** A fresh folder with a record in it, which vanishes at the end. */
export async function filePlace(): Promise<Place & { readonly path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'record-'))
  const path = join(folder, 'record.jsonl')
  return {
    path,
    open: () => jsonLinesStore(linesFile(path)),
    close: () => rm(folder, { recursive: true }),
  }
}
