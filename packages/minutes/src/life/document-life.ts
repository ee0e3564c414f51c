import type { EntryDraft, Finding, Outcome, PartialDate, Reference } from '@apertura/domain'
import { overall, toFinding, type Verdict } from '@apertura/rules'
import { applyLife, type Documents } from './apply-life.js'
import type { Gate, LifeRules } from './gate.js'
import { gatesBefore } from './gates.js'
import { isLifeEntry, type LifeAct } from './life-act.js'
import type { LifeState } from './life-state.js'
import { words } from './locales/words.js'
import { type LifeSummary, summariseLife } from './summarise.js'

/** An answer with all its reasons, met ones too. */
export interface LifeAnswer {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

/** What recording many entries did. */
export interface LifeReplay {
  readonly state: LifeState
  /** The gates that were broken, or may have been. */
  readonly findings: readonly Finding[]
}

/** What recording one entry did. */
export interface LifeEvolution extends LifeReplay {
  /** False when it tells nothing of a document, or made no sense where it came. */
  readonly applied: boolean
}

/** The life of documents: what may be done next, what happened, and where each stands. */
export interface DocumentLife {
  readonly initial: LifeState
  /** May this be done on that day, and if not, why not? All findings, met ones too. */
  can(state: LifeState, act: LifeAct, on: PartialDate): LifeAnswer
  /** As `can` for an entry to write; with none when a norm forbids it or it would change nothing. */
  decide(state: LifeState, draft: EntryDraft): LifeAnswer & { readonly entries: readonly EntryDraft[] }
  /** Records a fact, lawful or not. What makes no sense is kept in the state, and changes nothing else. */
  evolve(state: LifeState, entry: EntryDraft): LifeEvolution
  /** Records many facts in the order given. */
  replay(entries: Iterable<EntryDraft>, from?: LifeState): LifeReplay
  /** Where every document stands, and what it waits for. */
  summarise(state: LifeState): LifeSummary
}

/**
 * The life of documents: draft, circulated, approved, signed, published, with versions, observations and errata.
 * Asking and doing share the same gates; recording never refuses. Findings have codes such as
 * `document.observations-settled` and are said in es-MX, en and pt-BR.
 *
 * @example
 * ```ts
 * const life = documentLife({ signers: { acta: ['ana', 'luis'] } })
 * const { state, findings } = life.replay(lifeOfMinutes)
 * findings.map(({ code }) => code) // => []
 * life.summarise(state).documents.map(({ missingSigners }) => missingSigners) // => [['luis']]
 * ```
 */
export function documentLife(rules: LifeRules = {}): DocumentLife {
  const initial: LifeState = { v: 1, documents: {}, unapplied: [] }

  /** Tells one entry to a run; says whether it was applied. */
  function tell(run: Run, entry: EntryDraft): boolean {
    if (!isLifeEntry(entry)) return false
    const broken = judge(rules, run, entry, entry.on).filter(({ verdict }) => verdict.outcome !== 'met')
    for (const each of broken) run.findings.push(said(each, { kind: 'entry', id: entry.id }, entry.on))
    const stopped = broken.find(({ gate }) => gate.stops)
    if (stopped) run.unapplied.push({ entry: entry.id, code: stopped.gate.code })
    else applyLife(run.documents, entry)
    return stopped === undefined
  }

  const answer = (state: LifeState, act: LifeAct, on: PartialDate): LifeAnswer => {
    const findings = judge(rules, state, act, on).map(each => said(each, aboutOf(act), on))
    return { outcome: overall(findings), findings }
  }

  return {
    initial,
    can: answer,
    decide(state, draft) {
      if (!isLifeEntry(draft)) return { outcome: 'met', findings: [], entries: [draft] }
      const { outcome, findings } = answer(state, draft, draft.on)
      return { outcome, findings, entries: outcome === 'unmet' ? [] : [draft] }
    },
    evolve(state, entry) {
      const run = begin(state)
      const applied = tell(run, entry)
      return { state: isLifeEntry(entry) ? stateAfter(run) : state, applied, findings: run.findings }
    },
    replay(entries, from = initial) {
      const run = begin(from)
      for (const entry of entries) tell(run, entry)
      return { state: stateAfter(run), findings: run.findings }
    },
    summarise: state => summariseLife(state, rules),
  }
}

/** A gate with what it found. */
interface Judged {
  readonly gate: Gate
  readonly verdict: Verdict
}

/** All that the gates say of an act; what stops it comes first, and then nothing else is worth saying. */
function judge(
  rules: LifeRules,
  state: Pick<LifeState, 'documents'>,
  act: LifeAct,
  on: PartialDate,
): readonly Judged[] {
  const judged = gatesBefore(act.kind).flatMap(gate => {
    const verdict = gate.judge({ rules, state, act, on })
    return verdict ? [{ gate, verdict }] : []
  })
  const stopped = judged.find(({ gate, verdict }) => gate.stops && verdict.outcome === 'unmet')
  return stopped ? [stopped] : judged
}

const said = ({ gate, verdict }: Judged, about: Reference, at: PartialDate): Finding =>
  toFinding(gate, words, verdict, { about, at })

const aboutOf = ({ data }: LifeAct): Reference => ({
  kind: 'act',
  id: data.document,
  path: String(data.version),
})

/** A state while entries are being told to it. */
interface Run {
  readonly documents: Documents
  readonly unapplied: LifeState['unapplied'][number][]
  readonly findings: Finding[]
}

const begin = ({ documents, unapplied }: LifeState): Run => ({
  documents: { ...documents },
  unapplied: [...unapplied],
  findings: [],
})

const stateAfter = ({ documents, unapplied }: Run): LifeState => ({ v: 1, documents, unapplied })
