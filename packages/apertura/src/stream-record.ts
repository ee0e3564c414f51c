import { join } from 'node:path'
import type { Definition, Entry, EntryDraft, Issue, Result } from '@apertura/domain'
import {
  jsonLinesStore,
  type OpenRecord,
  openRecord,
  type PrivatePayload,
  readPrivateLines,
  writePrivateLines,
} from '@apertura/record'
import { digest } from '@apertura/seal'
import type { World } from './world.js'

/** A record of its own beside that of the process, such as that of its consultation, with what stands apart from it. */
export interface StreamRecord {
  readonly name: string
  readonly file: string
  readonly record: OpenRecord
  readonly kept: readonly PrivatePayload[]
  /**
   * The highest number of an id such as `received-7`, also where a writer that stopped half-way left a text and
   * no entry: an id that is given again would make what stands apart unreadable.
   */
  readonly last: (prefix: string) => number
  /**
   * Writes all of it or nothing: first what stands apart, because an entry that stands for what nobody has
   * would be worse than a text that no entry names yet.
   */
  readonly append: (
    drafts: readonly EntryDraft[],
    kept: readonly PrivatePayload[],
  ) => Promise<Result<readonly Entry[]>>
}

/** Opens `NAME.jsonl` and `NAME.private.jsonl` of a process folder; neither has to be there. */
export async function openStream(folder: string, name: string, world: World): Promise<Result<StreamRecord>> {
  const file = `${name}.jsonl`
  const opened = await openRecord(storeAt(join(folder, file), world), file)
  if (!opened.ok) return opened
  const privateFile = `${name}.private.jsonl`
  const privatePath = join(folder, privateFile)
  const bytes = await bytesAt(privatePath, world)
  const kept = bytes.length === 0 ? ({ ok: true, value: [] } as const) : readPrivateLines(bytes, privateFile)
  if (!kept.ok) return kept
  const { value: record } = opened
  return {
    ok: true,
    value: {
      name,
      file,
      record,
      kept: kept.value,
      last: prefix =>
        highest(prefix, [...record.entries.map(({ id }) => id), ...kept.value.map(({ entry }) => entry)]),
      append: async (drafts, more) => {
        if (more.length > 0) {
          const added = await world.appendFile(privatePath, writePrivateLines(more), bytes.length)
          if (!added) return { ok: false, issues: [changed(privateFile)] }
        }
        return record.append(drafts, { expect: record.version })
      },
    },
  }
}

const highest = (prefix: string, ids: readonly string[]) =>
  ids
    .filter(id => id.startsWith(`${prefix}-`) && /^\d{1,9}$/.test(id.slice(prefix.length + 1)))
    .reduce((most, id) => Math.max(most, Number(id.slice(prefix.length + 1))), 0)

/** What a stream begins with: the definition under which it is held, as every record does. */
export function beginning(
  definition: Definition,
  stamp: Omit<EntryDraft, 'id' | 'kind' | 'v' | 'data'>,
): EntryDraft {
  return {
    ...stamp,
    id: 'definition-adopted',
    kind: 'definition.adopted',
    v: 1,
    data: { title: definition.title, definition: definition.id, digest: digest(definition) },
  }
}

function storeAt(path: string, world: World) {
  return jsonLinesStore({
    read: () => bytesAt(path, world),
    append: (bytes, length) => world.appendFile(path, bytes, length),
  })
}

const bytesAt = async (path: string, world: World) =>
  (await world.exists(path)) ? world.readFile(path) : new Uint8Array()

const changed = (file: string): Issue => ({
  file,
  path: '',
  message: 'somebody wrote to it meanwhile, so nothing was added; try again',
})
