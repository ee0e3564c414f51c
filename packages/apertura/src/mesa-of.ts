import type { Entry, Issue, LocalizedText, MesaAccount, PrivateRef, Result } from '@apertura/domain'
import { correctedInPlace, meeting } from '@apertura/mesa'
import { effective } from '@apertura/record'
import { opens } from '@apertura/seal'
import type { ProcessSource } from './process-source.js'
import { openStream } from './stream-record.js'
import type { World } from './world.js'

/** A mesa as its stream tells it, with the acts that still count. */
export interface OpenedMesa {
  readonly account: MesaAccount
  /** Where its stream stands now, for the process to cite. */
  readonly record: MesaAccount['record']
  readonly entries: readonly Entry[]
  /** All of its stream. */
  readonly stored: readonly Entry[]
}

/** Opens the stream of a mesa, with the names and words that stand apart from it. */
export async function mesaOf(
  { definition, folder }: ProcessSource & { readonly folder: string },
  name: string,
  world: World,
): Promise<Result<OpenedMesa>> {
  const opened = await openStream(folder, name, world)
  if (!opened.ok) return opened
  const { record, kept, file } = opened.value
  const entries = effective(correctedInPlace(record.entries))
  if (!entries.some(({ kind }) => kind === 'mesa.convened'))
    return { ok: false, issues: [{ file, path: '', message: 'has no call to a session, so it is no mesa' }] }

  const names: Record<string, string> = {}
  const words: Record<string, LocalizedText> = {}
  const issues: Issue[] = []
  for (const { entry, path, commitment, put } of commitmentsIn(entries, names, words)) {
    const found = kept.filter(each => each.entry === entry && each.path === path)
    // What was erased, or was never handed over, is said to stand apart.
    if (found.length === 0) continue
    // Two who wrote at once may both have kept it, each with a salt of its own.
    const opening = found.find(({ payload, salt }) => opens(commitment, payload, salt))
    if (opening) put(opening.payload)
    else
      issues.push({
        file: `${name}.private.jsonl`,
        path: `${entry}, ${path}`,
        message: 'has something else than the record was sealed with',
      })
  }
  if (issues.length > 0) return { ok: false, issues }
  const mesa = meeting(definition)
  const { state } = mesa.replay(entries)
  // Where the session stood, whatever came of its documents later: what they say of it stays the same.
  const last = record.entries.findLast(({ kind }) => !isLife(kind))
  const account = mesa.account(state, {
    names,
    words,
    record: last ? { stream: name, head: last.hash, entries: last.seq } : null,
  })
  const end = record.entries.at(-1)
  return {
    ok: true,
    value: {
      account,
      entries,
      stored: record.entries,
      record: end ? { stream: name, head: end.hash, entries: end.seq } : null,
    },
  }
}

const isLife = (kind: Entry['kind']) => /^(document|observation|redaction)\./.test(kind)

interface Committed {
  readonly entry: string
  readonly path: string
  readonly commitment: string
  readonly put: (payload: unknown) => void
}

/** Every commitment of a mesa that stands for a name or for words. */
function commitmentsIn(
  entries: readonly Entry[],
  names: Record<string, string>,
  words: Record<string, LocalizedText>,
): readonly Committed[] {
  const name = (entry: string, path: string, id: string, { commitment }: PrivateRef): Committed => ({
    entry,
    path,
    commitment,
    put: payload => {
      names[id] = String(payload)
    },
  })
  return entries.flatMap((entry): readonly Committed[] => {
    if (entry.kind === 'mesa.seated')
      return entry.data.people.flatMap(({ id, name: said }, at) =>
        typeof said === 'string' ? [] : [name(entry.id, `data.people.${at}.name`, id, said)],
      )
    if (entry.kind === 'guest.admitted') {
      const { id, name: said } = entry.data.person
      return typeof said === 'string' ? [] : [name(entry.id, 'data.person.name', id, said)]
    }
    if (entry.kind === 'words.noted' && 'commitment' in entry.data.words) {
      const { commitment } = entry.data.words as PrivateRef
      const put = (payload: unknown) => {
        words[entry.id] = payload as LocalizedText
      }
      return [{ entry: entry.id, path: 'data.words', commitment, put }]
    }
    return []
  })
}
