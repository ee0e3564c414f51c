import { reviewing } from '@apertura/consultation/review'
import type { EntryDraft, Finding, Issue } from '@apertura/domain'
import { meeting } from '@apertura/mesa'
import { documentLife } from '@apertura/minutes/life'
import { effective } from '@apertura/record'
import { adverse, overall } from '@apertura/rules'
import { panelOf } from './panel-of.js'
import type { ProcessSource } from './process-source.js'
import type { Drafts } from './read-drafts.js'
import { beginning, openStream } from './stream-record.js'
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

/**
 * Writes entries to a stream of a process folder, all or none; one that begins adopts the definition first. The rules
 * of a mesa or of a review say of each what they find; only with `live` does that keep anything from being written.
 */
export async function recordStream(
  found: ProcessSource & { readonly folder: string },
  name: string,
  { drafts, kept }: Pick<Drafts, 'drafts' | 'kept'>,
  { live, expect }: { readonly live: boolean; readonly expect?: number },
  world: World,
): Promise<StreamOutcome> {
  const opened = await openStream(found.folder, name, world)
  if (!opened.ok) return { kind: 'invalid', issues: opened.issues }
  const stream = opened.value
  const { version } = stream.record
  if (expect !== undefined && expect !== version) return { kind: 'other-version', version }

  const begun = version > 0 || drafts[0]?.kind === 'definition.adopted'
  const { id: _id, kind: _kind, v: _v, data: _data, ...stamp } = drafts[0] as EntryDraft
  const all = begun ? drafts : [beginning(found.definition, stamp), ...drafts]
  const findings = judged(found, [...stream.record.entries], all, world)
  if (live && overall(findings) === 'unmet') return { kind: 'refused', version, findings }
  const written = await stream.append(all, kept)
  return written.ok
    ? { kind: 'recorded', count: written.value.length, version: stream.record.version, findings }
    : { kind: 'invalid', issues: begun ? written.issues : written.issues.map(oneEarlier) }
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
    ? [
        ...findingsOf(meeting(found.definition), before, drafts),
        ...findingsOf(documentLife(), before, drafts),
      ]
    : findingsOf(reviewing(found.definition, panelOf(found, world.today)), before, drafts)
}

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
