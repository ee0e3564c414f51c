import type { Early, PlanState } from './plan-state.js'

/** The facts of a state while entries are being added to it. */
export interface Memory {
  acts: PlanState['acts']
  sittings: PlanState['sittings']
  parentheses: PlanState['parentheses']
  early: PlanState['early']
  /** Lists and tables made during this run: nobody else holds them yet, so they may grow in place. */
  readonly own: Set<object>
}

/** A list with one item more. A list that somebody else may hold is copied first. */
export function grown<T extends object>(
  memory: Memory,
  list: readonly T[] | undefined,
  item: T,
): readonly T[] {
  if (list && memory.own.has(list)) {
    ;(list as T[]).push(item)
    return list
  }
  return owned(memory, list ? [...list, item] : [item])
}

/** A table with one value put in. A table that somebody else may hold is copied first. */
export function withEntry<Table extends object, K extends keyof Table>(
  memory: Memory,
  table: Table,
  key: K,
  value: Table[K],
): Table {
  if (memory.own.has(table)) {
    table[key] = value
    return table
  }
  return owned(memory, { ...table, [key]: value })
}

/** Notes that this run made a list or table. */
export function owned<T extends object>(memory: Memory, made: T): T {
  memory.own.add(made)
  return made
}

/** Keeps an entry until what it is about is told. */
export function wait(memory: Memory, early: Early): void {
  memory.early = grown(memory, memory.early, early)
}

/** Takes out what was told early about something that has now been told. */
export function takeUp(memory: Memory, isAbout: (entry: Early['entry']) => boolean): readonly Early[] {
  const found = memory.early.filter(({ entry }) => isAbout(entry))
  if (found.length > 0)
    memory.early = owned(
      memory,
      memory.early.filter(early => !found.includes(early)),
    )
  return found
}
