import { join } from 'node:path'
import type { Day, Entry, EntryOf } from '@apertura/domain'
import { dossier, lastDay } from '@apertura/dossier'
import type { ProcessSource } from './process-source.js'
import { type Refusal, refuse } from './refusal.js'
import { openStream } from './stream-record.js'
import type { World } from './world.js'

type Citation = EntryOf<'mesa.cited' | 'consultation.cited'>

/** What counts of the streams that a record cites, as somebody saw it on a day. */
export interface Citations {
  readonly mesas: readonly EntryOf<'mesa.cited'>[]
  /** The last that had happened by the day. */
  readonly consultation: EntryOf<'consultation.cited'> | undefined
}

/** The citations of a record that nothing mended or withdrew. */
export function citationsIn(
  { definition, record }: Pick<ProcessSource, 'definition' | 'record'>,
  at: Day | undefined,
): Citations {
  if (record.length === 0) return { mesas: [], consultation: undefined }
  const { seen } = dossier(definition, record, { at: at ?? lastDay(record) })
  const happened = new Map(seen.map(({ entry, happened }) => [entry.id, happened]))
  const counting = record.filter(({ id }) => happened.has(id))
  return {
    mesas: counting.filter(entry => entry.kind === 'mesa.cited'),
    consultation: counting
      .filter(entry => entry.kind === 'consultation.cited')
      .findLast(({ id }) => happened.get(id) !== 'no'),
  }
}

/** Says no to a stream that is shorter than the record cites it, or has come to be another one. */
export function otherThanCited(entries: readonly Entry[], { id, data }: Citation): Refusal | undefined {
  const where = { file: `${data.stream}.jsonl`, path: id }
  if (entries.length < data.entries)
    return refuse(`the record cites ${data.entries} entries of it`, { ...where, value: `${entries.length}` })
  const found = entries[data.entries - 1]?.hash
  return found === data.head
    ? undefined
    : refuse(`the record cites it with the hash ${data.head} at entry ${data.entries}, so this is another`, {
        ...where,
        value: found ?? 'nothing',
      })
}

/** A stream that a record cites, whole; undefined where it is not in the folder. */
export async function citedStream(
  folder: string | undefined,
  citation: Citation,
  world: World,
): Promise<readonly Entry[] | Refusal | undefined> {
  const { stream } = citation.data
  // Names of streams become names of files.
  if (folder === undefined || !/^(?!(?:record|private)$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stream))
    return undefined
  if (!(await world.exists(join(folder, `${stream}.jsonl`)))) return undefined
  const opened = await openStream(folder, stream, world)
  if (!opened.ok) return { refused: opened.issues }
  const { entries } = opened.value.record
  return otherThanCited(entries, citation) ?? entries
}
