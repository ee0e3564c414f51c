import type { EntryDraft } from '@apertura/domain'
import { anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { getShortestPaths, getSimplePaths } from 'xstate/graph'
import { methods, people, seats, town } from '../test/a-mesa.js'
import { arrowsOf } from './arrows.js'
import { mesaMachine } from './machine.js'
import { meeting } from './meeting.js'
import { placeOf, stateValueOf } from './place.js'

const mesa = meeting(town)
const nodes = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodes),
]

/** A path of the machine as entries of a session with that method. */
function entriesOf(method: string, types: readonly string[]): readonly EntryDraft[] {
  return types.map((type, at) => {
    const [kind = '', moment] = type.split(':')
    const data = { method, agenda: [], people, seats, ...(moment === undefined ? {} : { moment }) }
    return anEntry(kind as 'mesa.convened', '2030-06-20', data, { id: `acto-${at}` })
  })
}

describe.each(methods)('the statechart of $id', method => {
  const machine = mesaMachine(method)
  const events = machine.events.map(type => ({ type }))
  const shortest = getShortestPaths(machine, { events: events as never })

  it('can reach every one of its states', () => {
    const reached = new Set(shortest.flatMap(({ state }) => state._nodes.map(({ id }) => id)))
    expect(
      nodes(machine.root)
        .filter(({ id }) => !reached.has(id))
        .map(({ id }) => id),
    ).toEqual([])
  })

  it('has a way to the close from every state', () => {
    const arrows = arrowsOf(machine)
    for (const { state } of shortest) {
      const place = placeOf(state.value)
      expect(
        place.session === 'closed' || arrows.before(place, 'mesa.closed') !== null,
        JSON.stringify(place),
      ).toBe(true)
    }
  })

  it('writes each of its places as plain data that reads back', () => {
    for (const { state } of shortest) expect(stateValueOf(placeOf(state.value))).toEqual(state.value)
  })

  it('is walked by the engine along every shortest path', () => {
    expect(shortest.length).toBeGreaterThan(9)
    for (const { state, steps } of shortest) {
      const types = steps.map(({ event }) => event.type).filter(type => type !== 'xstate.init')
      // A session is called first, so that the engine knows by which method it is held.
      const called = types[0] === 'mesa.convened' ? types : ['mesa.convened', ...types]
      const told = mesa.replay(entriesOf(method.id, called)).state
      expect(told.unapplied, called.join(' ')).toEqual([])
      if (state.value !== 'awaited') expect(told.place).toEqual(placeOf(state.value))
    }
  })
})

it('is walked along every simple path of a session with one moment', () => {
  const machine = mesaMachine({ moments: [{ id: 'roll-call', title: {} }] })
  const paths = getSimplePaths(machine, { events: machine.events.map(type => ({ type })) as never })
  const sessions = paths.filter(({ state, steps }) => state.value === 'closed' && steps.length < 9)
  expect(sessions.length).toBeGreaterThan(50)
  for (const { steps } of sessions) {
    const types = steps.map(({ event }) => event.type).filter(type => type !== 'xstate.init')
    const called = types[0] === 'mesa.convened' ? types : ['mesa.convened', ...types]
    const { state } = mesa.replay(entriesOf('foro', called))
    expect(state.unapplied, called.join(' ')).toEqual([])
    expect(state.place.session).toBe('closed')
  }
})
