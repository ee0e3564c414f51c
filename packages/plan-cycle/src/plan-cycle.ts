import { allOf, happenedBy } from '@apertura/calendar'
import type {
  Certainty,
  Day,
  Definition,
  EntryDraft,
  EntryKind,
  Finding,
  Outcome,
  Reference,
} from '@apertura/domain'
import { overall, toFinding } from '@apertura/rules'
import { arrowRules, placeFacts } from './arrow-rules.js'
import { type Arrows, arrowsOf, eventOf, type Standing } from './arrows.js'
import type { Act, Question } from './gate.js'
import { gatesOf } from './gates.js'
import { words } from './locales/words.js'
import { type PlanMachine, planMachine } from './machine.js'
import type { Memory } from './memory.js'
import { outlineOf } from './outline.js'
import type { PlanState } from './plan-state.js'
import { foresee, remember } from './remember.js'
import { type Summary, summariseState } from './summarise.js'

/** From where one looks at a record. */
export interface View {
  /**
   * The day asked about: what had not happened by then is not seen, except that parentheses keep all their
   * known dates, and a sitting and a stage their known end. Everything when absent.
   */
  readonly at?: Day
  /** Whether the entry was known on the day from which one looks. */
  readonly known?: Certainty
}

/** An answer with all its reasons, met ones too. */
export interface Answer {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

/** What recording one entry did. */
export interface Evolution {
  readonly state: PlanState
  /** False when the entry was not seen, or when it made no sense where the plan stood. */
  readonly applied: boolean
  /** The gates that the entry broke, or may have broken, judged at the time of the act. */
  readonly findings: readonly Finding[]
}

/** What recording a whole record did. */
export interface Replay {
  readonly state: PlanState
  readonly findings: readonly Finding[]
  /** Ids of entries that made no sense where the plan stood; they are kept and move no stage. */
  readonly unapplied: readonly string[]
}

/** The life of one plan: its statechart, its gates and its facts. */
export interface PlanCycle {
  readonly definition: Definition
  /** The XState machine: states and arrows. */
  readonly machine: PlanMachine
  /** Before anything happened. */
  readonly initial: PlanState
  /** Kinds of entry that {@link PlanCycle.can} has something to say about. */
  readonly acts: readonly EntryKind[]
  /** May this be done on that day, and if not, why not? All findings, met ones too. */
  can(state: PlanState, act: Act, on: Day): Answer
  /** As `can`, with the entry to write; with none when a norm forbids the act. */
  decide(state: PlanState, draft: EntryDraft, on: Day): Answer & { readonly entries: readonly EntryDraft[] }
  /** Records a fact, lawful or not. */
  evolve(state: PlanState, entry: EntryDraft, view?: View): Evolution
  /** Where the plan stands, in the shape of the command `status`. */
  summarise(state: PlanState, at: Day): Summary
  /** Records many facts in the order given; see {@link inOrder} for the order of their dates. */
  replay(entries: Iterable<EntryDraft>, view?: View): Replay
}

/**
 * The life of a plan by one definition. Asking and doing share the same gates; recording never refuses.
 *
 * Problems of the definition are told by {@link checkDefinition}; a cycle is made in any case.
 *
 * @throws TypeError when the definition is not a definition.
 *
 * @example
 * ```ts
 * const cycle = planCycle(definition)
 * cycle.can(cycle.initial, { kind: 'plan.submitted' }, '2030-05-01').outcome // => 'unmet'
 * ```
 */
export function planCycle(definition: Definition): PlanCycle {
  if (definition?.kind !== 'definition') {
    throw new TypeError(
      `planCycle: expected a definition, got ${JSON.stringify(definition)?.slice(0, 40)}; read it with the schema of the domain first`,
    )
  }
  const machine = planMachine(definition)
  const arrows = arrowsOf(machine)
  const outline = outlineOf(definition)
  const gates = gatesOf(definition)
  const initial: PlanState = {
    v: 1,
    positions: arrows.start.positions,
    acts: {},
    sittings: {},
    parentheses: [],
    early: [],
  }

  function findingsOf(question: Question, about: Reference, all: boolean): Finding[] {
    const findings: Finding[] = []
    for (const gate of gates.before(question.act.kind)) {
      const given = gate.judge(question)
      for (const verdict of Array.isArray(given) ? given : [given]) {
        if (!all && verdict.outcome === 'met') continue
        findings.push(toFinding(gate, words, verdict, { about, at: question.on }))
      }
    }
    return findings
  }

  function can(state: PlanState, act: Act, on: Day): Answer {
    const standing = arrows.standing(state.positions)
    const about: Reference = { kind: 'act', id: act.kind }
    const findings = findingsOf({ outline, state, places: standing.places, act, on }, about, true)
    const event = eventOf(act.kind, act.data)
    if (arrows.moves(event)) {
      const accepting = arrows.accepting(standing, event)
      const outcome = accepting === 'all' ? 'met' : accepting === 'none' ? 'unmet' : 'undetermined'
      const facts = placeFacts(definition, standing.places, act)
      findings.push(toFinding(arrowRules.noArrow, words, { outcome, facts }, { about, at: on }))
    }
    return { outcome: overall(findings), findings }
  }

  /** Adds one entry to a run; says whether it was applied. */
  function advance(run: Run, entry: EntryDraft, { at, known = 'yes' }: View): boolean {
    if (known === 'no') return false
    const happened = at === undefined ? known : allOf(happenedBy(entry.on, at), known)
    if (happened === 'no') {
      if (foresee(run, entry, known, outline.closings)) run.seen += 1
      return false
    }
    run.seen += 1
    const act: Act = { kind: entry.kind, data: entry.data }
    const question = { outline, state: run, places: run.standing.places, act, entry: entry.id, on: entry.on }
    const about: Reference = { kind: 'entry', id: entry.id }
    for (const finding of findingsOf(question, about, false)) run.findings.push(finding)
    remember(run, entry, known)
    return move(run, entry, happened)
  }

  function move(run: Run, entry: EntryDraft, happened: Certainty): boolean {
    const event = eventOf(entry.kind, entry.data)
    if (!arrows.moves(event)) return true
    const next =
      happened === 'yes' ? arrows.after(run.standing, event) : arrows.perhapsAfter(run.standing, event)
    if (next) {
      run.standing = next
      run.positions = next.positions
      return true
    }
    const outcome = happened === 'yes' ? 'unmet' : 'undetermined'
    const facts = placeFacts(definition, run.standing.places, entry)
    const about: Reference = { kind: 'entry', id: entry.id }
    run.findings.push(toFinding(arrowRules.outOfOrder, words, { outcome, facts }, { about, at: entry.on }))
    run.unapplied.push(entry.id)
    return false
  }

  return {
    definition,
    machine,
    initial,
    acts: actsOf(
      definition,
      arrows,
      gates.kinds.filter(kind => kind !== 'stage.opened'),
    ),
    can,
    decide(state, draft, on) {
      const answer = can(state, { kind: draft.kind, data: draft.data }, on)
      return { ...answer, entries: answer.outcome === 'unmet' ? [] : [draft] }
    },
    evolve(state, entry, view = {}) {
      const run = begin(state, arrows)
      const applied = advance(run, entry, view)
      return { state: run.seen === 0 ? state : stateOf(run), applied, findings: run.findings }
    },
    summarise: (state, at) => summariseState(state, arrows.standing(state.positions).places, at),
    replay(entries, view = {}) {
      const run = begin(initial, arrows)
      for (const entry of entries) advance(run, entry, view)
      return { state: stateOf(run), findings: run.findings, unapplied: run.unapplied }
    },
  }
}

/** A state while entries are being added to it. */
interface Run extends Memory {
  readonly v: 1
  positions: PlanState['positions']
  standing: Standing
  /** How many entries told something. */
  seen: number
  readonly findings: Finding[]
  readonly unapplied: string[]
}

const begin = ({ v, positions, acts, sittings, parentheses, early }: PlanState, arrows: Arrows): Run => ({
  v,
  positions,
  acts,
  sittings,
  parentheses,
  early,
  own: new Set(),
  standing: arrows.standing(positions),
  seen: 0,
  findings: [],
  unapplied: [],
})

const stateOf = ({ v, positions, acts, sittings, parentheses, early }: Run): PlanState => ({
  v,
  positions,
  acts,
  sittings,
  parentheses,
  early,
})

/** What moves the plan, what a gate stands before, and what a parenthesis may forbid as dissemination. */
function actsOf({ dissemination }: Definition, arrows: Arrows, guarded: readonly EntryKind[]) {
  const forbidden = dissemination.map(({ kind }) => kind)
  const stageless = (kind: EntryKind) => kind === 'stage.closed' && !arrows.kinds.includes('stage.opened')
  return [...new Set([...arrows.kinds, ...guarded, ...forbidden])].filter(kind => !stageless(kind))
}
