import type { Entry, EntryDraft, Issue, Result } from '@apertura/domain'
import { prepareEntries } from './prepare-entries.js'
import { readLines } from './read-lines.js'
import type { Store } from './store.js'

/** A record that can be read and added to. Nothing in it is ever changed or removed. */
export interface OpenRecord {
  /** As this handle last saw them, in order. */
  readonly entries: readonly Entry[]
  /** Hash of the last entry; `null` in an empty record. */
  readonly head: string | null
  /** Number of entries. */
  readonly version: number
  /** Checks the drafts, seals them and writes them, all or none. */
  readonly append: (drafts: readonly EntryDraft[], options?: AppendOptions) => Promise<Appended>
}

/** How to append. */
export interface AppendOptions {
  /** Number of entries that the record must hold. Without it the drafts go to the end, wherever that is. */
  readonly expect?: number
}

/**
 * What became of an append: the sealed entries, or issues and nothing written. `conflict` stands there when
 * the record held another number of entries than was expected.
 */
export type Appended =
  | { readonly ok: true; readonly value: readonly Entry[] }
  | {
      readonly ok: false
      readonly issues: readonly Issue[]
      readonly conflict?: { readonly expected: number; readonly found: number }
    }

/**
 * Opens the record that a store keeps, after checking all of it as `readLines` does. An empty store is a
 * record without entries; its first entry must adopt a definition.
 *
 * @param file Name by which issues call the record; `record.jsonl` by default.
 * @returns the record, or every issue of what the store holds
 *
 * @example
 * ```ts
 * const opened = await openRecord(memoryStore())
 * if (opened.ok) {
 *   await opened.value.append([draft], { expect: 0 })
 *   opened.value.version // => 1
 *   const late = await opened.value.append([nextDraft], { expect: 0 })
 *   late.conflict // => { expected: 0, found: 1 }
 * }
 * ```
 */
export async function openRecord(store: Store, file = 'record.jsonl'): Promise<Result<OpenRecord>> {
  const opened = await readStore(store, file)
  if (!opened.ok) return opened
  let seen = opened.value
  return {
    ok: true,
    value: {
      get entries() {
        seen.snapshot ??= [...seen.entries]
        return seen.snapshot
      },
      get head() {
        return seen.entries.at(-1)?.hash ?? null
      },
      get version() {
        return seen.entries.length
      },
      append,
    },
  }

  async function append(drafts: readonly EntryDraft[], { expect }: AppendOptions = {}): Promise<Appended> {
    if (expect !== undefined && !(Number.isSafeInteger(expect) && expect >= 0)) {
      throw new RangeError(`append: expect is ${expect}, but a record holds a whole number of entries`)
    }
    let reread = expect !== undefined && expect !== seen.entries.length
    for (let refusedAt = -1; ; reread = true) {
      if (reread) {
        const read = await readStore(store, file)
        if (!read.ok) return read
        seen = read.value
      }
      const at = seen
      const version = at.entries.length
      if (expect !== undefined && expect !== version) return conflict(expect, version)
      if (version === refusedAt) {
        throw new TypeError(`append: the store refused version ${version}, which is the version it holds`)
      }
      const prepared = prepareEntries(drafts, at.entries.at(-1) ?? null, at.ids)
      if (!prepared.ok) {
        // What is wrong after the entries that this handle knew may be right after those there are now.
        if (reread) return prepared
        continue
      }
      const written = await store.append(prepared.value, version)
      if (written.ok) {
        // Unless another append of this handle has read them already.
        if (seen === at) extend(at, prepared.value)
        return prepared
      }
      // Somebody else wrote in between: look again, and without an expected version go to the new end.
      refusedAt = version
    }
  }
}

/** What a handle has seen of its record. It grows in place, so that an append does not cost a copy of it. */
interface Seen {
  readonly entries: Entry[]
  readonly ids: Set<string>
  /** The copy that callers hold; dropped when the record grows. */
  snapshot?: readonly Entry[] | undefined
}

function extend(seen: Seen, added: readonly Entry[]): Seen {
  for (const entry of added) {
    seen.entries.push(entry)
    seen.ids.add(entry.id)
  }
  seen.snapshot = undefined
  return seen
}

async function readStore(store: Store, file: string): Promise<Result<Seen>> {
  const bytes = await store.read()
  const read = bytes.length === 0 ? { ok: true as const, value: [] } : readLines(bytes, file)
  return read.ok ? { ok: true, value: extend({ entries: [], ids: new Set() }, read.value) } : read
}

function conflict(expected: number, found: number): Appended {
  const message = `expected a record of ${expected} entries`
  return {
    ok: false,
    issues: [{ path: 'expect', message, value: String(found) }],
    conflict: { expected, found },
  }
}
