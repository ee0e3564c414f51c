import { allOf, anyOf, compareDates, isBefore } from '@apertura/calendar'
import type { Certainty, Definition, EntryKind, PartialDate, Stage, StageMarked } from '@apertura/domain'
import type { Verdict } from '@apertura/rules'
import { always, type Gate, type Question, titled, verdict } from '../gate.js'
import { done, hasHappened } from '../known-facts.js'
import type { DoneAct, PlanState } from '../plan-state.js'
import { sources } from '../sources.js'

/** What comes before what inside co-creation, up to the commitments. */
export const consulting: readonly Gate[] = [
  {
    code: 'consultation.announced-first',
    guards: ['consultation.opened'],
    severity: 'warning',
    certainty: 'deduced',
    source: sources.forum,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'consultation.announced', on)),
  },
  {
    code: 'consultation.closed-first',
    guards: definition => (has(definition, 'consultation.opened') ? ['selection.started'] : []),
    severity: 'error',
    certainty: 'deduced',
    source: sources.definition,
    inForce: always,
    judge: question => verdict(consultationClosed(question)),
  },
  {
    code: 'stage.in-turn',
    guards: ({ stages }) => stages.slice(1).map(({ opensWith }) => opensWith),
    severity: 'error',
    certainty: 'deduced',
    source: sources.definition,
    inForce: always,
    judge: question => stageBefore(question),
  },
  {
    code: 'stage.opened-first',
    guards: ({ stages }) => ['stage.closed', ...stages.flatMap(({ closesWith }) => closesWith ?? [])],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: question => verdict(opened(question)),
  },
]

const has = ({ stages }: Definition, opensWith: EntryKind) =>
  stages.some(stage => stage.opensWith === opensWith)

/** Closed by an entry that says so, or because it was opened and its last day went by. */
function consultationClosed({ state, on }: Question): Certainty {
  const opened = done(state, 'consultation.opened', on)
  return anyOf(done(state, 'consultation.closed', on), allOf(opened, lastDayPassed(state, on)))
}

/** The last date that was set counts; one that was perhaps not set yet, as much as the one before it. */
function lastDayPassed({ acts }: PlanState, on: PartialDate): Certainty {
  const { 'consultation.announced': bases = [], 'consultation.opened': opened = [] } = acts
  return [...bases, ...opened, ...(acts['consultation.extended'] ?? [])]
    .sort((a, b) => compareDates(a.on, b.on))
    .reduce<Certainty>((passed, act) => {
      const set = hasHappened(act, on)
      if (act.until === undefined || set === 'no') return passed
      const then = isBefore(act.until, on)
      return set === 'yes' || then === passed ? then : 'perhaps'
    }, 'no')
}

/** The stage before must have begun, and ended where the city records endings; an ending not told is not a no. */
function stageBefore({ outline, state, act, on }: Question): Verdict {
  const { stages } = outline.definition
  const { stage: id } = (act.data ?? {}) as Partial<StageMarked>
  const index = stages.findIndex(each => each.opensWith === act.kind && (id === undefined || each.id === id))
  const before = stages[index - 1]
  if (before === undefined) return verdict('yes', { stage: '' })
  const { closesWith } = before
  const begun = marked(state, before.opensWith, before, on)
  const ended = closesWith === undefined ? begun : marked(state, closesWith, before, on)
  const untold = closesWith !== undefined && !state.acts[closesWith]?.some(ofStage(closesWith, before))
  const holds = begun === 'no' ? 'no' : untold ? 'perhaps' : allOf(begun, ended)
  return verdict(holds, titled('stage', before.title))
}

const marked = (state: PlanState, kind: EntryKind, stage: Stage, on: PartialDate): Certainty =>
  done(state, kind, on, ofStage(kind, stage))

/** Whether an act of a kind is about a stage: one that has no kind of its own is named. */
const ofStage =
  (kind: EntryKind, { id }: Stage) =>
  ({ about }: DoneAct): boolean =>
    (kind !== 'stage.opened' && kind !== 'stage.closed') || (about?.includes(id) ?? false)

function opened({ outline, state, act, on }: Question): Certainty {
  const { stage: id } = (act.data ?? {}) as Partial<StageMarked>
  if (act.kind !== 'stage.closed') {
    const openers = outline.definition.stages.filter(({ closesWith }) => closesWith === act.kind)
    return anyOf(...openers.map(({ opensWith }) => done(state, opensWith, on)))
  }
  if (id === undefined) return 'perhaps'
  const stage = outline.definition.stages.find(each => each.id === id)
  return stage ? marked(state, stage.opensWith, stage, on) : 'perhaps'
}
