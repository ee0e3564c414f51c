import { anyOf, isBefore } from '@apertura/calendar'
import type { Certainty, Definition, EntryKind, StageMarked } from '@apertura/domain'
import { always, type Gate, type Question, verdict } from '../gate.js'
import { done } from '../known-facts.js'
import type { DoneAct } from '../plan-state.js'
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
    code: 'selection.completed-first',
    guards: definition => (has(definition, 'selection.started') ? ['mesas.opened'] : []),
    severity: 'warning',
    certainty: 'deduced',
    source: sources.definition,
    inForce: always,
    judge: ({ state, on }) => {
      const completed = done(state, 'selection.completed', on)
      return verdict(state.acts['selection.completed'] ? completed : 'perhaps')
    },
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

/** Closed by an entry that says so, or because its last day went by. The last date that was set counts. */
function consultationClosed({ state, on }: Question): Certainty {
  const extended = state.acts['consultation.extended']
  const until = (extended ?? state.acts['consultation.opened'])?.at(-1)?.until
  return anyOf(done(state, 'consultation.closed', on), until === undefined ? 'no' : isBefore(until, on))
}

function opened({ outline, state, act, on }: Question): Certainty {
  const { stage: id } = (act.data ?? {}) as Partial<StageMarked>
  if (act.kind !== 'stage.closed') {
    const openers = outline.definition.stages.filter(({ closesWith }) => closesWith === act.kind)
    return anyOf(...openers.map(({ opensWith }) => done(state, opensWith, on)))
  }
  if (id === undefined) return 'perhaps'
  const opensWith = outline.definition.stages.find(stage => stage.id === id)?.opensWith ?? 'stage.opened'
  const which =
    opensWith === 'stage.opened' ? ({ about }: DoneAct) => about?.includes(id) ?? false : undefined
  return done(state, opensWith, on, which)
}
