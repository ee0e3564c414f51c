import type { Day, Definition, Entry, EntryDraft, EntryKind, Finding, Issue, Result } from '@apertura/domain'
import { type Dossier, dossier, type Obligation, type View } from '@apertura/dossier'
import { type Answer, inOrder, planCycle } from '@apertura/plan-cycle'
import { effective, openRecord, type Store } from '@apertura/record'
import { overall } from '@apertura/rules'

/** How facts are to be written down. */
export interface RecordOptions {
  /** Refuse what a norm forbids: for acts about to be done, not for facts that already happened. */
  readonly live?: boolean
  /** The number of entries that the record should hold; another number means that somebody wrote first. */
  readonly expect?: number
}

/** What became of an attempt to write: nothing is ever half-written. */
export type RecordOutcome =
  | {
      readonly kind: 'recorded'
      readonly version: number
      readonly entries: readonly Entry[]
      readonly findings: readonly Finding[]
    }
  | { readonly kind: 'refused'; readonly version: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'other-version'; readonly version: number }
  | { readonly kind: 'invalid'; readonly version: number; readonly issues: readonly Issue[] }

/** A process that lives on a store. Today is always an argument: a host has no clock of its own. */
export interface OpenProcess {
  readonly definition: Definition
  /** Number of entries in the record. */
  readonly version: () => number
  readonly can: (
    kind: EntryKind,
    on: Day,
    act?: { readonly actor?: string; readonly data?: object },
  ) => Answer
  readonly record: (drafts: readonly EntryDraft[], options?: RecordOptions) => Promise<RecordOutcome>
  readonly status: (view: View) => Dossier
  /** What is owed and not done on a day, the latest first. */
  readonly due: (on: Day) => readonly Obligation[]
}

/**
 * Opens a process on a store. The whole record is read and checked first.
 *
 * `record` writes every sourced fact, lawful or not, and answers what the norms say of it; with `live` it
 * refuses what a norm forbids. All drafts are written or none.
 *
 * @returns the process, or every issue of what the store holds
 *
 * @example
 * ```ts
 * const opened = await openProcess(memoryStore(), definition)
 * if (opened.ok) opened.value.can('plan.submitted', '2030-01-01').outcome // => 'unmet'
 * ```
 */
export async function openProcess(
  store: Store,
  definition: Definition,
  file?: string,
): Promise<Result<OpenProcess>> {
  const opened = await openRecord(store, file)
  if (!opened.ok) return opened
  const kept = opened.value
  const cycle = planCycle(definition)
  const status = (view: View) => dossier(definition, kept.entries, view)
  return {
    ok: true,
    value: {
      definition,
      version: () => kept.version,
      can: (kind, on, act) => status({ at: on }).may(kind, act),
      record,
      status,
      due: on => status({ at: on }).obligations.filter(({ outcome }) => outcome !== 'met'),
    },
  }

  async function record(
    drafts: readonly EntryDraft[],
    { live = false, expect }: RecordOptions = {},
  ): Promise<RecordOutcome> {
    const findings = judged(drafts)
    if (live && overall(findings) === 'unmet') return { kind: 'refused', version: kept.version, findings }
    const written = await kept.append(drafts, expect === undefined ? {} : { expect })
    if (written.ok) return { kind: 'recorded', version: kept.version, entries: written.value, findings }
    return written.conflict
      ? { kind: 'other-version', version: written.conflict.found }
      : { kind: 'invalid', version: kept.version, issues: written.issues }
  }

  /** What the norms say of each draft, each after the ones before it. */
  function judged(drafts: readonly EntryDraft[]): readonly Finding[] {
    let { state } = cycle.replay(inOrder(effective(kept.entries)))
    return drafts.flatMap(draft => {
      const step = cycle.evolve(state, draft)
      state = step.state
      return step.findings
    })
  }
}
