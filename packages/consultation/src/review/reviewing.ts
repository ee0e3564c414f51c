import type {
  Definition,
  EntryDraft,
  Finding,
  Outcome,
  PartialDate,
  Party,
  Reference,
} from '@apertura/domain'
import { overall, toFinding, type Verdict } from '@apertura/rules'
import { applyEntry, type Cases } from './apply-entry.js'
import { caseOf } from './case-of.js'
import { type Desk, deskOf } from './desk.js'
import type { Gate } from './gate.js'
import { gatesBefore } from './gates.js'
import { words } from './locales/words.js'
import { mayReview } from './may-review.js'
import { isReviewEntry, type ReviewAct } from './review-act.js'
import type { ReviewCase, ReviewState } from './review-state.js'
import { type Standing, standingOf } from './standing.js'
import { type ReviewSummary, summariseReview } from './summarise.js'

/** An answer with all its reasons, met ones too. */
export interface Answer {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

/** What recording one entry did. */
export interface ReviewEvolution {
  readonly state: ReviewState
  /** False when it is no entry of the review, or made no sense where it came. */
  readonly applied: boolean
  /** The gates that it broke, or may have broken. */
  readonly findings: readonly Finding[]
}

/** What recording many entries did. */
export interface ReviewReplay {
  readonly state: ReviewState
  readonly findings: readonly Finding[]
}

/** The review of one consultation: who looks at what, what comes out, and what its rules say of every act. */
export interface Reviewing {
  readonly initial: ReviewState
  /** Whether those who look at one contribution must come from different sectors. */
  readonly differentSectors: boolean
  readonly definition: Definition
  /** May this be done on that day, and if not, why not? All findings, met ones too. */
  can(state: ReviewState, act: ReviewAct, on: PartialDate): Answer
  /** As `can` for an entry to write; with none when a norm forbids it or it would change nothing. */
  decide(state: ReviewState, draft: EntryDraft): Answer & { readonly entries: readonly EntryDraft[] }
  /** Records a fact, lawful or not. What makes no sense is kept in the state, and changes nothing else. */
  evolve(state: ReviewState, entry: EntryDraft): ReviewEvolution
  /** Records many facts in the order given: those that count, see `effective` of `@apertura/record`. */
  replay(entries: Iterable<EntryDraft>, from?: ReviewState): ReviewReplay
  /** Where everything stands, and what waits for people. */
  summarise(state: ReviewState): ReviewSummary
  /** Where one part stands; null when it is not known. */
  standing(state: ReviewState, contribution: string, part: ReviewCase['part']): Standing | null
  /** Who may be asked to look at it, in the order of the panel; those of a new sector first. */
  mayReview(state: ReviewState, contribution: string, part: ReviewCase['part']): readonly Party[]
}

/**
 * The review of a consultation by the rules of its definition. Asking and doing share the same gates; recording
 * never refuses. What it leaves unsaid is read so: two people of different sectors look at each.
 *
 * @param panel - ids of the parties who sit in the bodies that review, on the day; every party when absent
 * @throws RangeError when somebody of the panel is no party of the definition.
 *
 * @example
 * ```ts
 * const review = reviewing(city)
 * const { state } = review.replay(judged)
 * review.summarise(state).phases.seating // => 1
 * review.mayReview(state, 'F-001', 'problem').map(({ id }) => id) // => ['alcaldia', 'vecinas', 'universidad']
 * ```
 */
export function reviewing(definition: Definition, panel?: readonly string[]): Reviewing {
  const desk = deskOf(definition, panel)
  const initial: ReviewState = { v: 1, cases: {}, unapplied: [] }

  /** Tells one entry to a run; says whether it was applied. */
  function tell(run: Run, entry: EntryDraft): boolean {
    if (!isReviewEntry(entry)) return false
    const broken = judge(desk, run, entry, entry.on).filter(({ verdict }) => verdict.outcome !== 'met')
    for (const each of broken) run.findings.push(said(each, { kind: 'entry', id: entry.id }, entry.on))
    const stopped = broken.find(({ gate, verdict }) => gate.stops && verdict.outcome === 'unmet')
    if (stopped) run.unapplied.push({ entry: entry.id, code: stopped.gate.code })
    else applyEntry(run.cases, entry)
    return stopped === undefined
  }

  return {
    initial,
    differentSectors: desk.review.differentSectors,
    definition,
    can(state, act, on) {
      const findings = judge(desk, state, act, on).map(each => said(each, aboutOf(act), on))
      return { outcome: overall(findings), findings }
    },
    decide(state, draft) {
      if (!isReviewEntry(draft)) return { outcome: 'met', findings: [], entries: [draft] }
      const findings = judge(desk, state, draft, draft.on).map(each => said(each, aboutOf(draft), draft.on))
      const outcome = overall(findings)
      return { outcome, findings, entries: outcome === 'unmet' ? [] : [draft] }
    },
    evolve(state, entry) {
      const run = begin(state)
      const applied = tell(run, entry)
      return { state: isReviewEntry(entry) ? stateOf(run) : state, applied, findings: run.findings }
    },
    replay(entries, from = initial) {
      const run = begin(from)
      for (const entry of entries) tell(run, entry)
      return { state: stateOf(run), findings: run.findings }
    },
    summarise: state => summariseReview(state, desk),
    standing: (state, contribution, part) => {
      const found = caseOf(state, contribution, part)
      return found ? standingOf(found, desk) : null
    },
    mayReview: (state, contribution, part) => {
      const found = caseOf(state, contribution, part)
      return found ? mayReview(desk, found) : []
    },
  }
}

/** A gate with what it found. */
interface Judged {
  readonly gate: Gate
  readonly verdict: Verdict
}

/** All that the gates say of an act. */
function judge(
  desk: Desk,
  state: Pick<ReviewState, 'cases'>,
  act: ReviewAct,
  on: PartialDate,
): readonly Judged[] {
  return gatesBefore(act.kind).flatMap(gate =>
    gate.judge({ desk, state, act, on }).map(verdict => ({ gate, verdict })),
  )
}

const said = ({ gate, verdict }: Judged, about: Reference, at: PartialDate): Finding =>
  toFinding(gate, words, verdict, { about, at })

function aboutOf({ data }: ReviewAct): Reference {
  const path = 'part' in data ? { path: data.part } : {}
  return { kind: 'contribution', id: data.contribution, ...path }
}

/** A state while entries are being told to it. */
interface Run {
  readonly cases: Cases
  readonly unapplied: ReviewState['unapplied'][number][]
  readonly findings: Finding[]
}

const begin = ({ cases, unapplied }: ReviewState): Run => ({
  cases: { ...cases },
  unapplied: [...unapplied],
  findings: [],
})

const stateOf = ({ cases, unapplied }: Run): ReviewState => ({ v: 1, cases, unapplied })
