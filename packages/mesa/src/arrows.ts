import { transition } from 'xstate'
import type { MesaMachine } from './machine.js'
import { type Place, placeOf, stateValueOf } from './place.js'

/** The machine's own answers, remembered. */
export interface Arrows {
  /** Whether the event is one that moves a session of this method. */
  moves(type: string): boolean
  /** Where the event leads; null when it makes no sense there. */
  next(from: Place, type: string): Place | null
  /** The shortest way to a place where the event makes sense; null when there is none. */
  before(from: Place, type: string): readonly string[] | null
}

/**
 * Asks XState once where each event leads from each place, and remembers what it said. A machine without data
 * allows it, since place and event decide everything.
 */
export function arrowsOf(machine: MesaMachine): Arrows {
  const types: readonly string[] = machine.events
  const known = new Set(types)
  // Nobody is told to call a session off so that something else may come.
  const onward = types.filter(type => type !== 'mesa.called-off')
  const answers = new Map<string, Place | null>()

  function next(from: Place, type: string): Place | null {
    const question = `${keyOf(from)} ${type}`
    const answer = answers.get(question)
    if (answer !== undefined) return answer
    const here = machine.resolveState({ value: stateValueOf(from) })
    const event = { type } as never
    const there = here.can(event) ? placeOf(transition(machine, here, event)[0].value) : null
    answers.set(question, there)
    return there
  }

  return {
    moves: type => known.has(type),
    next,
    before(from, type) {
      const seen = new Set([keyOf(from)])
      let ways: { readonly place: Place; readonly events: readonly string[] }[] = [
        { place: from, events: [] },
      ]
      while (ways.length > 0) {
        const found = ways.find(({ place }) => next(place, type) !== null)
        if (found) return found.events
        ways = ways.flatMap(({ place, events }) =>
          onward.flatMap(event => {
            const there = next(place, event)
            if (there === null || seen.has(keyOf(there))) return []
            seen.add(keyOf(there))
            return { place: there, events: [...events, event] }
          }),
        )
      }
      return null
    },
  }
}

const keyOf = ({ session, pace, moment }: Place) => `${session}/${pace}/${moment ?? ''}`
