import { allOf, anyOf, isBefore, not } from '@apertura/calendar'
import type { Certainty, EntryKind, StageMarked } from '@apertura/domain'
import { always, type Gate, type Question, verdict } from '../gate.js'
import { hasHappened } from '../known-facts.js'
import type { DoneAct } from '../plan-state.js'
import { sources } from '../sources.js'

/** What begins what each of these closes; a definition may name others for its stages. */
const begins: Readonly<Partial<Record<EntryKind, EntryKind>>> = {
  'orientation.completed': 'orientation.started',
  'consultation.closed': 'consultation.opened',
  'selection.completed': 'selection.started',
  'mesas.closed': 'mesas.opened',
  'implementation.completed': 'implementation.started',
  'learning.completed': 'learning.started',
  'stage.closed': 'stage.opened',
}

/** What is closed or completed stays so, until it is opened again. */
export const closing: readonly Gate[] = [
  {
    code: 'act.not-done-yet',
    guards: ({ stages }) => [
      ...new Set([
        ...(Object.keys(begins) as EntryKind[]),
        ...stages.flatMap(({ closesWith }) => closesWith ?? []),
      ]),
    ],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: question => verdict(not(alreadyDone(question))),
  },
]

/** Done before, and what it closed not opened since. */
function alreadyDone({ outline, state, act, entry, on }: Question): Certainty {
  const { stage } = (act.data ?? {}) as Partial<StageMarked>
  const told = (kind: EntryKind) => (state.acts[kind] ?? []).filter(each => concerns(kind, each, stage))
  const openers = outline.definition.stages
    .filter(({ id, closesWith }) => closesWith === act.kind && (act.kind !== 'stage.closed' || id === stage))
    .map(({ opensWith }) => opensWith)
  const openings = [...new Set([...openers, begins[act.kind] ?? act.kind])].flatMap(told)
  const closings = told(act.kind).filter(closed => closed.entry !== entry)
  const done = anyOf(
    ...closings.map(closed =>
      allOf(
        hasHappened(closed, on),
        not(anyOf(...openings.map(opened => allOf(hasHappened(opened, on), isBefore(closed.on, opened.on))))),
      ),
    ),
  )
  return act.kind === 'stage.closed' && stage === undefined ? allOf(done, 'perhaps') : done
}

/** A stage without a kind of its own is named; while nobody says which, it may be any. */
const concerns = (kind: EntryKind, { about }: DoneAct, stage: string | undefined): boolean =>
  !kind.startsWith('stage.') || stage === undefined || (about?.includes(stage) ?? false)
