import { extentOf } from './extent-of.js'
import type { Store } from './store.js'
import { writeLines } from './write-lines.js'

/**
 * A store in memory: for tests, for a browser that shows a record, for trying what an entry would change.
 *
 * @param content A record to begin with, as JSON Lines. It is copied.
 *
 * @example
 * ```ts
 * const store = memoryStore()
 * await store.append([adoption], 0) // => { ok: true }
 * await store.append([adoption], 0) // => { ok: false, found: 1 }
 * ```
 */
export function memoryStore(content: Uint8Array = new Uint8Array()): Store {
  const chunks: Uint8Array[] = [content.slice()]
  const { lines, whole } = extentOf(content)
  let version = lines
  return {
    read: async () => joined(chunks),
    append: async (entries, expect) => {
      if (expect !== version || !whole) return { ok: false, found: version }
      chunks.push(writeLines(entries))
      version += entries.length
      return { ok: true }
    },
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
