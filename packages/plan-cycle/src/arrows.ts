import type { EntryKind } from '@apertura/domain'
import { initialTransition, transition } from 'xstate'
import type { PlanMachine } from './machine.js'
import { type Place, type Position, placeOf, positionOf, stateValueOf } from './place.js'

/** The set of places where a plan may stand, and where each event leads from there. */
export interface Standing {
  readonly positions: readonly Position[]
  readonly places: readonly Place[]
  /** Answers remembered, by type of event; `null` when nothing there accepts it. */
  readonly after: Map<string, Standing | null>
  readonly perhapsAfter: Map<string, Standing | null>
}

/** The machine's own answers, remembered. */
export interface Arrows {
  readonly start: Standing
  /** The kinds of entry that move a plan of this definition. */
  readonly kinds: readonly EntryKind[]
  /** True when the event is one that moves a plan of this definition somewhere. */
  moves(type: string): boolean
  /** The set of places with these positions. */
  standing(positions: readonly Position[]): Standing
  /** How many of the places accept the event: all of them, none, or some. */
  accepting(from: Standing, type: string): 'all' | 'some' | 'none'
  /** Where the event leads: every place that accepts it moves, the others fall away; `null` if none does. */
  after(from: Standing, type: string): Standing | null
  /** Where the plan may stand if the event perhaps happened: both with it and without it. */
  perhapsAfter(from: Standing, type: string): Standing | null
}

/** The type of event that an entry, or an act asked about, is for the machine. */
export function eventOf(kind: EntryKind, data?: object): string {
  return kind === 'stage.opened' ? `stage.opened:${(data as { stage?: string } | undefined)?.stage}` : kind
}

/**
 * Asks XState where each event leads from each position, once, and remembers what it said: replaying a long
 * record is then a look-up. A machine without data allows it, since position and event decide everything.
 */
export function arrowsOf(machine: PlanMachine): Arrows {
  const types = new Set<string>(machine.events)
  const answers = new Map<string, Position | null>()
  const standings = new Map<string, Standing>()

  function next(position: Position, type: string): Position | null {
    const question = `${position} ${type}`
    let answer = answers.get(question)
    if (answer === undefined) {
      const here = snapshotAt(machine, position)
      const event = { type } as never
      answer = here.can(event) ? positionOf(transition(machine, here, event)[0].value) : null
      answers.set(question, answer)
    }
    return answer
  }

  function standing(positions: readonly Position[]): Standing {
    const key = positions.join(' ')
    let found = standings.get(key)
    if (!found) {
      if (standings.size >= mostStandings) standings.clear()
      const set = Object.freeze([...new Set(positions)].sort())
      found = { positions: set, places: set.map(placeOf), after: new Map(), perhapsAfter: new Map() }
      standings.set(key, found)
    }
    return found
  }

  function answer(from: Standing, type: string, stay: readonly Position[]): Standing | null {
    const moved = from.positions.map(position => next(position, type)).filter(position => position !== null)
    return moved.length === 0 ? null : standing([...new Set([...moved, ...stay])].sort())
  }

  return {
    kinds: [...new Set(machine.events.map(type => type.split(':')[0] as EntryKind))],
    start: standing([positionOf(initialTransition(machine)[0].value)]),
    moves: type => types.has(type) || type.startsWith('stage.opened:'),
    standing,
    accepting(from, type) {
      const open = from.positions.filter(position => next(position, type) !== null).length
      return open === 0 ? 'none' : open === from.positions.length ? 'all' : 'some'
    },
    after: (from, type) => remembered(from.after, type, () => answer(from, type, [])),
    perhapsAfter: (from, type) =>
      remembered(from.perhapsAfter, type, () => answer(from, type, from.positions)),
  }
}

function snapshotAt(machine: PlanMachine, position: Position) {
  try {
    return machine.resolveState({ value: stateValueOf(position) })
  } catch (cause) {
    throw new RangeError(
      `arrowsOf: the plan of this definition has no place '${position}', so a state that stands there belongs to another definition`,
      { cause },
    )
  }
}

function remembered<T>(answers: Map<string, T>, type: string, ask: () => T): T {
  const known = answers.get(type)
  if (known !== undefined) return known
  const answer = ask()
  answers.set(type, answer)
  return answer
}

/** Sets remembered at most, so that a long-lived process does not grow without bound. */
const mostStandings = 4096
