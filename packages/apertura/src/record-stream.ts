import { type ReviewReplay, reviewing } from '@apertura/consultation/review'
import type { EntryDraft, Finding, Issue } from '@apertura/domain'
import { effective } from '@apertura/record'
import { adverse, overall } from '@apertura/rules'
import { panelOf } from './panel-of.js'
import type { ProcessSource } from './process-source.js'
import { openStream } from './stream-record.js'
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
 * Writes entries to a stream of a process folder, all or none. The rules of review say of each what they find;
 * only with `live` does that keep anything from being written.
 */
export async function recordStream(
  found: ProcessSource & { readonly folder: string },
  name: string,
  drafts: readonly EntryDraft[],
  { live, expect }: { readonly live: boolean; readonly expect?: number },
  world: World,
): Promise<StreamOutcome> {
  const opened = await openStream(found.folder, name, world)
  if (!opened.ok) return { kind: 'invalid', issues: opened.issues }
  const stream = opened.value
  const { version } = stream.record
  if (expect !== undefined && expect !== version) return { kind: 'other-version', version }

  const review = reviewing(found.definition, panelOf(found, world.today))
  let { state }: ReviewReplay = review.replay(effective(stream.record.entries))
  const findings: Finding[] = []
  for (const draft of drafts) {
    findings.push(...adverse(review.decide(state, draft).findings))
    state = review.evolve(state, draft).state
  }
  if (live && overall(findings) === 'unmet') return { kind: 'refused', version, findings }
  const written = await stream.append(drafts, [])
  return written.ok
    ? { kind: 'recorded', count: written.value.length, version: stream.record.version, findings }
    : { kind: 'invalid', issues: written.issues }
}
