import type { Day, Definition, Entry, EntryDraft, EntryKind, Finding, Issue, Result } from '@apertura/domain'
import { isDay } from '@apertura/domain/schema'
import { type Dossier, dossier, type Obligation, type View, withBlackouts } from '@apertura/dossier'
import { type Answer, planCycle } from '@apertura/plan-cycle'
import { effective, openRecord, type Store } from '@apertura/record'
import { adverse, overall } from '@apertura/rules'

/** How facts are to be written down. */
export interface RecordOptions {
  /** Refuse what a norm forbids: for acts about to be done, not for facts that already happened. */
  readonly live?: boolean
  /** The number of entries that the record should hold; another number means that somebody wrote first. */
  readonly expect?: number
}

/**
 * What became of an attempt to write; nothing is ever half-written. `version` is the number of entries that
 * the record holds afterwards.
 */
export type RecordOutcome =
  | {
      readonly kind: 'recorded'
      readonly version: number
      readonly entries: readonly Entry[]
      /** What the norms say of these entries, each judged where it stands in time; never a reason to refuse. */
      readonly findings: readonly Finding[]
    }
  /** Only with `live`: a norm forbids one of the acts, or may. Nothing was written. */
  | { readonly kind: 'refused'; readonly version: number; readonly findings: readonly Finding[] }
  /** The record does not hold the number of entries that was expected. Nothing was written. */
  | { readonly kind: 'other-version'; readonly version: number }
  /** A draft is malformed; paths begin with its place in the list. Nothing was written. */
  | { readonly kind: 'invalid'; readonly version: number; readonly issues: readonly Issue[] }

/** A process that lives on a store. Today is always an argument: a host has no clock of its own. */
export interface OpenProcess {
  readonly definition: Definition
  /** Number of entries in the record, as this process last saw it. */
  readonly version: () => number
  /** Whether an act would be in order next, at the end of a civil day of the place; with every reason. */
  readonly can: (
    kind: EntryKind,
    on: Day,
    act?: { readonly actor?: string; readonly data?: object },
  ) => Answer
  /** Writes all drafts or none. RangeError when `expect` is not a whole number. */
  readonly record: (drafts: readonly EntryDraft[], options?: RecordOptions) => Promise<RecordOutcome>
  /** The process read on a day, in every detail. */
  readonly status: (view: View) => Dossier
  /** What is owed and not done on a day: first what is late, the longest late before the others. */
  readonly due: (on: Day) => readonly Obligation[]
}

/**
 * Opens a process on a store. The whole record is read and checked first.
 *
 * `record` writes every sourced fact, lawful or not, and answers what the norms say of it. With `live` the
 * entries are acts about to be done, each on a day: they are judged as `can` judges, and refused when a norm
 * forbids one of them.
 *
 * @param file - name of the record in issues; `record.jsonl` by default
 * @returns the process, or every issue of what the store holds
 * @throws TypeError when the definition is not a definition
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
  const cycle = planCycle(definition)
  const opened = await openRecord(store, file)
  if (!opened.ok) return opened
  const kept = opened.value
  const status = (view: View) => dossier(definition, kept.entries, view)
  return {
    ok: true,
    value: {
      definition,
      version: () => kept.version,
      can: (kind, on, act) => status({ at: on }).may(kind, act),
      record: (drafts, { live = false, expect } = {}) => (live ? act(drafts, expect) : tell(drafts, expect)),
      status,
      due: on =>
        status({ at: on })
          .obligations.filter(({ outcome }) => outcome !== 'met')
          .sort((a, b) => compare(a.overdueSince ?? 'later', b.overdueSince ?? 'later')),
    },
  }

  async function tell(drafts: readonly EntryDraft[], expect: number | undefined): Promise<RecordOutcome> {
    const written = await kept.append(drafts, expect === undefined ? {} : { expect })
    const version = kept.version
    if (written.ok) {
      return { kind: 'recorded', version, entries: written.value, findings: findingsOf(written.value) }
    }
    return written.conflict
      ? { kind: 'other-version', version: written.conflict.found }
      : { kind: 'invalid', version, issues: written.issues }
  }

  /** Judged on the record that it will follow: when somebody writes in between, it is judged again. */
  async function act(drafts: readonly EntryDraft[], expect: number | undefined): Promise<RecordOutcome> {
    const dayless = drafts.flatMap(({ on }, index) => (isDay(on) ? [] : [noDay(index, on)]))
    if (dayless.length > 0) return { kind: 'invalid', version: kept.version, issues: dayless }
    for (;;) {
      const version = kept.version
      if (expect === undefined || expect === version) {
        const findings = forbidding(drafts)
        if (overall(findings) === 'unmet') return { kind: 'refused', version, findings }
      }
      const outcome = await tell(drafts, expect ?? version)
      if (outcome.kind !== 'other-version' || expect !== undefined) return outcome
    }
  }

  /** Entries as the cycle is to follow them: in order, and with the silences of the calendar. */
  function followed(entries: readonly EntryDraft[]): readonly EntryDraft[] {
    const known = effective(entries).map(entry => ({ entry, known: 'yes' }) as const)
    return withBlackouts(definition, known).map(({ entry }) => entry)
  }

  /** What the norms say of entries of the record, each at its place in time. */
  function findingsOf(entries: readonly Entry[]): readonly Finding[] {
    const ids = new Set(entries.map(({ id }) => id))
    return cycle.replay(followed(kept.entries)).findings.filter(({ about }) => ids.has(about.id))
  }

  /** What the norms say of acts about to be done, each after those before it. */
  function forbidding(drafts: readonly EntryDraft[]): readonly Finding[] {
    const told: EntryDraft[] = [...kept.entries]
    return drafts.flatMap(draft => {
      const on = draft.on as Day
      const { state } = cycle.replay(followed(told), { at: on })
      told.push(draft)
      const about = { kind: 'entry', id: draft.id } as const
      return adverse(cycle.decide(state, draft, on).findings).map(finding => ({ ...finding, about }))
    })
  }
}

function noDay(index: number, on: string): Issue {
  return {
    path: `${index}.on`,
    message: 'expected the day of an act that is about to be done',
    value: JSON.stringify(on),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
