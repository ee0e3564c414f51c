import type {
  CarriedAgreement,
  Definition,
  EntryDraft,
  Finding,
  MesaAccount,
  Outcome,
  PartialDate,
  Reference,
} from '@apertura/domain'
import { overall, toFinding, type Verdict } from '@apertura/rules'
import { type AccountNeeds, accountOf } from './account/account-of.js'
import { applyAct } from './apply/apply-act.js'
import type { Gate } from './gate.js'
import { gatesBefore } from './gates.js'
import { initialState } from './initial-state.js'
import { words } from './locales/words.js'
import { grown, type Memory, remember, stateOf } from './memory.js'
import { eventOf, isMesaEntry, type MesaAct, partOf, singleActs } from './mesa-act.js'
import type { MesaState } from './mesa-state.js'
import type { CountedQuorum } from './quorum/quorum-of.js'
import { quorumNow } from './quorum-now.js'
import { settingOf } from './setting.js'
import { type MesaSummary, summariseMesa } from './summarise.js'

/** An answer with all its reasons, met ones too. */
export interface Answer {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

/** What recording one entry did. */
export interface MesaEvolution {
  readonly state: MesaState
  /** False when it is no entry of a mesa, or some of it made no sense where it came. */
  readonly applied: boolean
  /** The gates that it broke, or may have broken. */
  readonly findings: readonly Finding[]
}

/** One mesa: its session from the call to its close, and what became of its agreements. */
export interface Meeting {
  readonly definition: Definition
  readonly initial: MesaState
  /** May this be done on that day, and if not, why not, and what must come first? All findings, met ones too. */
  can(state: MesaState, act: MesaAct, on: PartialDate): Answer
  /** As `can` for an entry to write; with none when a norm forbids it or it would change nothing. */
  decide(state: MesaState, draft: EntryDraft): Answer & { readonly entries: readonly EntryDraft[] }
  /** Records a fact, lawful or not. What makes no sense is kept in the state, and changes nothing else. */
  evolve(state: MesaState, entry: EntryDraft): MesaEvolution
  /** Records many facts in the order given: those that count, see {@link correctedInPlace}. */
  replay(
    entries: Iterable<EntryDraft>,
    from?: MesaState,
  ): { readonly state: MesaState; readonly findings: readonly Finding[] }
  /** The quorum as it stands after all that was told, with its arithmetic; for one matter, or for all. */
  quorum(state: MesaState, item?: string): CountedQuorum
  /** Where the session stands, with the quorum counted now. */
  summarise(state: MesaState): MesaSummary
  /** What the mesa was, told for documents. */
  account(state: MesaState, needs?: AccountNeeds): MesaAccount
}

/**
 * A mesa by the methods of a definition. Asking and doing share the same gates; recording never refuses. The call
 * says which method it is; what the method leaves unsaid is not guessed.
 *
 * @throws RangeError for a state that another version stored
 *
 * @param carried - agreements of earlier sessions that are still open, see {@link carriedFrom}
 *
 * @example
 * ```ts
 * const mesa = meeting(town)
 * const { state } = mesa.replay(untilInstalled)
 * mesa.summarise(state).quorum.outcome // => 'met'
 * mesa.can(state, { kind: 'mesa.closed', data: { title } }, '2030-06-20').outcome // => 'unmet'
 * ```
 */
export function meeting(
  definition: Definition,
  { carried = [] }: { readonly carried?: readonly CarriedAgreement[] } = {},
): Meeting {
  const setting = settingOf(definition)
  const initial = initialState(carried)

  /** Tells the acts of one entry to a memory, one by one; gives back what the gates say of them. */
  function tell(memory: Memory, act: MesaAct, entry: string, on: PartialDate): readonly Judged[] {
    const judged: Judged[] = []
    for (const single of singleActs(act)) {
      const answers = judge(memory, single, on)
      judged.push(...answers)
      const stopped = answers.find(({ gate, verdict }) => gate.stops && verdict.outcome === 'unmet')
      if (stopped) {
        const note = { entry, code: stopped.gate.code, part: partOf(single) }
        memory.unapplied = grown(memory, memory.unapplied, note)
        continue
      }
      const event = eventOf(single)
      const next = setting.arrowsOf(memory).next(memory.place, event)
      applyAct(setting, memory, single, { entry, on })
      if (next) memory.place = next
    }
    return judged
  }

  function judge(state: Memory, act: MesaAct, on: PartialDate): readonly Judged[] {
    const judged: Judged[] = []
    for (const gate of gatesBefore(act.kind)) {
      const verdict = gate.judge({ setting, state, act, on })
      if (verdict) judged.push({ gate, verdict })
    }
    return judged
  }

  /** Tells an entry and keeps the gates that it broke. */
  function record(memory: Memory, entry: EntryDraft): MesaEvolution['findings'] {
    if (!isMesaEntry(entry)) return []
    const broken = tell(memory, entry, entry.id, entry.on).filter(({ verdict }) => verdict.outcome !== 'met')
    for (const { gate, verdict } of broken) {
      const { outcome, facts = {} } = verdict
      const note = { entry: entry.id, code: gate.code, outcome, facts, on: entry.on }
      memory.broken = grown(memory, memory.broken, note)
    }
    return broken.map(each => said(each, { kind: 'entry', id: entry.id }, entry.on))
  }

  const ask = (state: MesaState, act: MesaAct, on: PartialDate): Answer => {
    const about: Reference = { kind: 'act', id: act.kind }
    const findings = tell(remember(state), act, '', on).map(each => said(each, about, on))
    return { outcome: overall(findings), findings }
  }

  return {
    definition,
    initial,
    can: ask,
    decide(state, draft) {
      if (!isMesaEntry(draft)) return { outcome: 'met', findings: [], entries: [draft] }
      const answer = ask(state, draft, draft.on)
      return { ...answer, entries: answer.outcome === 'unmet' ? [] : [draft] }
    },
    evolve(state, entry) {
      const memory = remember(state)
      const findings = record(memory, entry)
      const applied = isMesaEntry(entry) && memory.unapplied === state.unapplied
      return { state: isMesaEntry(entry) ? stateOf(memory) : state, applied, findings }
    },
    replay(entries, from = initial) {
      const memory = remember(from)
      const findings: Finding[] = []
      for (const entry of entries) findings.push(...record(memory, entry))
      return { state: stateOf(memory), findings }
    },
    quorum: (state, item) => quorumNow(setting, state, item ?? null),
    summarise: state => summariseMesa(setting, state),
    account: (state, needs = {}) => accountOf(setting, state, needs),
  }
}

/** A gate with what it found. */
interface Judged {
  readonly gate: Gate
  readonly verdict: Verdict
}

const said = ({ gate, verdict }: Judged, about: Reference, at: PartialDate): Finding =>
  toFinding(gate, words, verdict, { about, at })
