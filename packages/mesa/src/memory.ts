import type { MesaState } from './mesa-state.js'
import { keepTally, type SeatTally } from './seat-tally.js'

/** A state while entries are being told to it. */
export type Memory = { -readonly [K in keyof MesaState]: MesaState[K] } & {
  /** Lists and tables made during this run: nobody else holds them yet, so they may grow in place. */
  readonly own: Set<object>
  /** The entry whose comings and goings were last counted. */
  movement: string | null
  /** Who is there, seat by seat: made when it is first asked for, and kept as people come and go. */
  tally: SeatTally | null
}

/** A state that was stored by a later version of this package may mean something else. */
export function ofThisVersion({ v }: { readonly v: number }): void {
  if (v !== 1) throw new RangeError(`The state of a mesa has version ${v}, and this reads version 1.`)
}

/** Takes a state up. What it holds is shared until it changes. */
export function remember(state: MesaState): Memory {
  ofThisVersion(state)
  return { ...state, own: new Set(), movement: null, tally: null }
}

/** The state that a run has come to. */
export function stateOf(memory: Memory): MesaState {
  const { own, movement: _, tally, ...state } = memory
  own.clear()
  if (tally) keepTally(state, tally)
  return state
}

/** A list with one item more. A list that somebody else may hold is copied first. */
export function grown<T>(memory: Memory, list: readonly T[], item: T): readonly T[] {
  if (memory.own.has(list)) {
    ;(list as T[]).push(item)
    return list
  }
  return owned(memory, [...list, item])
}

/** A list with another item at a place. */
export function replaced<T>(memory: Memory, list: readonly T[], at: number, item: T): readonly T[] {
  const mine = memory.own.has(list) ? (list as T[]) : owned(memory, [...list])
  mine[at] = item
  return mine
}

/** A table with one value put in. A table that somebody else may hold is copied first. */
export function withEntry<T>(
  memory: Memory,
  table: Readonly<Record<string, T>>,
  key: string,
  value: T,
): Readonly<Record<string, T>> {
  const mine = memory.own.has(table) ? (table as Record<string, T>) : owned(memory, { ...table })
  mine[key] = value
  return mine
}

function owned<T extends object>(memory: Memory, made: T): T {
  memory.own.add(made)
  return made
}
