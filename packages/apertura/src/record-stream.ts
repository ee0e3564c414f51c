import { reviewing } from '@apertura/consultation/review'
import type { Entry, EntryDraft, Finding, Issue } from '@apertura/domain'
import { correctedInPlace, type Meeting, meeting } from '@apertura/mesa'
import { documentLife } from '@apertura/minutes/life'
import { effective, memoryStore, openRecord, type PrivatePayload, writeLines } from '@apertura/record'
import { adverse, overall } from '@apertura/rules'
import { panelOf } from './panel-of.js'
import type { ProcessSource } from './process-source.js'
import type { Drafts } from './read-drafts.js'
import { beginning, openStream, type StreamRecord } from './stream-record.js'
import type { World } from './world.js'

/** What became of entries for a stream. */
export type StreamOutcome =
  | {
      readonly kind: 'recorded'
      readonly count: number
      readonly version: number
      readonly findings: readonly Finding[]
    }
  | { readonly kind: 'refused'; readonly version: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'other-version'; readonly version: number }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }

/** As often as others may write first before somebody is told to try again. */
const mostTries = 20

/**
 * Writes entries to a stream of a process folder, all or none; one that begins adopts the definition first. The rules
 * of a mesa or of a review say of each what they find; only with `live` does that keep anything from being written.
 * Where somebody else wrote meanwhile, all is judged and written anew after theirs, unless a version is expected.
 */
export async function recordStream(
  found: ProcessSource & { readonly folder: string },
  name: string,
  drafts: Pick<Drafts, 'drafts' | 'kept'>,
  options: { readonly live: boolean; readonly expect?: number },
  world: World,
): Promise<StreamOutcome> {
  for (let tries = 1; ; tries += 1) {
    const opened = await openStream(found.folder, name, world)
    if (!opened.ok) return { kind: 'invalid', issues: opened.issues }
    const before = opened.value
    const { version } = before.record
    const outcome = await recordOnce(found, before, drafts, options, world)
    if (outcome.kind !== 'invalid') return outcome
    const after = await openStream(found.folder, name, world)
    const now = after.ok ? after.value.record.version : version
    if (now !== version && options.expect !== undefined) return { kind: 'other-version', version: now }
    const overtaken = after.ok && (now !== version || after.value.kept.length > before.kept.length)
    if (!overtaken || tries === mostTries) return outcome
  }
}

async function recordOnce(
  found: ProcessSource & { readonly folder: string },
  stream: StreamRecord,
  { drafts, kept }: Pick<Drafts, 'drafts' | 'kept'>,
  { live, expect }: { readonly live: boolean; readonly expect?: number },
  world: World,
): Promise<StreamOutcome> {
  const { version } = stream.record
  if (expect !== undefined && expect !== version) return { kind: 'other-version', version }

  const begun = version > 0 || drafts[0]?.kind === 'definition.adopted'
  const { id: _id, kind: _kind, v: _v, data: _data, ...stamp } = drafts[0] as EntryDraft
  const all = begun ? drafts : [beginning(found.definition, stamp), ...drafts]
  const findings = judged(found, [...stream.record.entries], all, world)
  if (live && overall(findings) === 'unmet') return { kind: 'refused', version, findings }
  // What stands apart is written first: not before it is sure that its entries can be.
  const tried = kept.length === 0 ? null : await tryOut(stream.record.entries, all)
  const written = tried?.ok === false ? tried : await stream.append(all, unsaid(kept, stream.kept))
  return written.ok
    ? { kind: 'recorded', count: written.value.length, version: stream.record.version, findings }
    : { kind: 'invalid', issues: begun ? written.issues : written.issues.map(oneEarlier) }
}

/** Whether a record takes the entries, without writing any. */
async function tryOut(before: readonly Entry[], all: readonly EntryDraft[]) {
  const record = await openRecord(memoryStore(writeLines(before)))
  return record.ok ? record.value.append(all) : record
}

/** What was not put apart already by a try that others overtook. */
function unsaid(kept: readonly PrivatePayload[], before: readonly PrivatePayload[]) {
  const known = new Set(before.map(({ entry, path, salt }) => `${entry} ${path} ${salt}`))
  return kept.filter(({ entry, path, salt }) => !known.has(`${entry} ${path} ${salt}`))
}

/** The entry that begins a stream was not in the file that was handed in. */
const oneEarlier = (issue: Issue): Issue => ({
  ...issue,
  path: issue.path.replace(/^[1-9]\d*/, index => String(Number(index) - 1)),
})

/** What an engine makes of entries, one after the other. */
interface Engine<State> {
  readonly replay: (entries: readonly EntryDraft[]) => { readonly state: State }
  readonly decide: (state: State, draft: EntryDraft) => { readonly findings: readonly Finding[] }
  readonly evolve: (state: State, draft: EntryDraft) => { readonly state: State }
}

/** A stream with a call to a session is a mesa; any other is looked at as a consultation. */
function judged(
  found: ProcessSource,
  before: readonly EntryDraft[],
  drafts: readonly EntryDraft[],
  world: World,
): readonly Finding[] {
  const isMesa = [...before, ...drafts].some(({ kind }) => kind === 'mesa.convened')
  return isMesa
    ? [...ofMesa(meeting(found.definition), before, drafts), ...findingsOf(documentLife(), before, drafts)]
    : findingsOf(reviewing(found.definition, panelOf(found, world.today)), before, drafts)
}

/** A correction is judged where it belongs, with all that came after; what it takes away no longer counts. */
function ofMesa(
  mesa: Meeting,
  before: readonly EntryDraft[],
  drafts: readonly EntryDraft[],
): readonly Finding[] {
  if (drafts.every(({ corrects }) => corrects === undefined))
    return findingsOf(mesa, correctedInPlace(before), drafts)
  const known = mesa.replay(effective(correctedInPlace(before))).findings.map(keyOf)
  const { findings } = mesa.replay(effective(correctedInPlace([...before, ...drafts])))
  return findings.filter(each => !known.includes(keyOf(each)))
}

const keyOf = ({ about, code, outcome }: Finding) => `${about.id} ${code} ${outcome}`

function findingsOf<State>(
  engine: Engine<State>,
  before: readonly EntryDraft[],
  drafts: readonly EntryDraft[],
): readonly Finding[] {
  let { state } = engine.replay(effective(before))
  const findings: Finding[] = []
  for (const draft of drafts) {
    findings.push(...adverse(engine.decide(state, draft).findings))
    state = engine.evolve(state, draft).state
  }
  return findings
}
