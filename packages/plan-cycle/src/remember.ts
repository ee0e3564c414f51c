import type { EntryDraft, EntryDraftOf, EntryKind, LastDay } from '@apertura/domain'
import type { Dated, DoneAct, Ending, Parenthesis, PlanState, Sitting } from './plan-state.js'

/** The facts of a state while entries are being added to it. */
export interface Memory {
  acts: PlanState['acts']
  sittings: PlanState['sittings']
  parentheses: PlanState['parentheses']
  /** Lists and tables made during this run: nobody else holds them yet, so they may grow in place. */
  readonly own: Set<object>
}

/** Adds what an entry tells to the facts. A list that somebody else may hold is copied first. */
export function remember(memory: Memory, entry: EntryDraft, known: Dated['known']): void {
  const told: Dated = { entry: entry.id, on: entry.on, known }
  switch (entry.kind) {
    case 'member.joined':
      joined(memory, entry, told)
      break
    case 'member.left':
      left(memory, entry, told)
      break
    case 'parenthesis.opened':
      openParenthesis(memory, entry, told)
      break
    case 'parenthesis.closed':
      closeParenthesis(memory, entry, told)
      break
    case 'parenthesis.reread':
      reread(memory, entry, told)
      break
    default: {
      const done = act(entry, told)
      memory.acts = withEntry(memory, memory.acts, entry.kind, grown(memory, memory.acts[entry.kind], done))
    }
  }
}

function joined(memory: Memory, { data }: EntryDraftOf<'member.joined'>, told: Dated): void {
  const { body, member, subgroup } = data
  const sitting: Sitting = { ...told, body, ...(subgroup === undefined ? {} : { subgroup }), left: null }
  const sittings = grown(memory, memory.sittings[member], sitting)
  memory.sittings = withEntry(memory, memory.sittings, member, sittings)
}

/** An ending closes every sitting in that body that has none yet; alone, it leaves no trace but its act. */
function left(memory: Memory, entry: EntryDraftOf<'member.left'>, told: Dated): void {
  const { body, member, lastDay } = entry.data
  const sittings = memory.sittings[member]
  if (!sittings?.some(sitting => sitting.body === body && sitting.left === null)) {
    const done: DoneAct = { ...told, about: [body], actors: [member] }
    memory.acts = withEntry(memory, memory.acts, entry.kind, grown(memory, memory.acts[entry.kind], done))
    return
  }
  const ending = endingOf(told, lastDay)
  const closed = sittings.map(sitting =>
    sitting.body === body && sitting.left === null ? { ...sitting, left: ending } : sitting,
  )
  memory.own.add(closed)
  memory.sittings = withEntry(memory, memory.sittings, member, closed)
}

function openParenthesis(memory: Memory, { data }: EntryDraftOf<'parenthesis.opened'>, told: Dated): void {
  const { parenthesis: id, cause, title, forbids } = data
  const opened: Parenthesis = { ...told, id, cause, title, forbids, closed: null, rereadings: [] }
  memory.parentheses = grown(memory, memory.parentheses, opened)
}

function closeParenthesis(memory: Memory, { data }: EntryDraftOf<'parenthesis.closed'>, told: Dated): void {
  const closed = endingOf(told, data.lastDay)
  changeParenthesis(memory, data.parenthesis, found => (found.closed ? found : { ...found, closed }))
}

function reread(memory: Memory, { data }: EntryDraftOf<'parenthesis.reread'>, { entry, known }: Dated): void {
  const reading = { entry, known, from: data.from, to: data.to }
  changeParenthesis(memory, data.parenthesis, found => ({
    ...found,
    rereadings: [...found.rereadings, reading],
  }))
}

function changeParenthesis(memory: Memory, id: string, change: (found: Parenthesis) => Parenthesis): void {
  const latest = memory.parentheses.findLastIndex(parenthesis => parenthesis.id === id)
  memory.parentheses = memory.parentheses.map((found, i) => (i === latest ? change(found) : found))
  memory.own.add(memory.parentheses)
}

const endingOf = (told: Dated, lastDay: LastDay): Ending => ({ ...told, lastDay })

/** What the gates will ask of an act; the rest stays in the record. */
function act(entry: EntryDraft, told: Dated): DoneAct {
  switch (entry.kind) {
    case 'body.created':
    case 'body.installed':
    case 'body.rules-adopted':
    case 'body.dissolved':
      return { ...told, about: [entry.data.body] }
    case 'guidelines.adopted':
      return { ...told, about: entry.data.bodies }
    case 'representative.designated':
      return { ...told, about: [entry.data.body, entry.data.institution], actors: [entry.data.person] }
    case 'call.opened':
    case 'call.closed':
      return { ...told, about: [entry.data.call] }
    case 'stage.opened':
    case 'stage.closed':
      return { ...told, about: [entry.data.stage] }
    case 'deadline.set':
      return { ...told, about: [entry.data.obligation], until: entry.data.due }
    case 'definition.adopted':
    case 'definition.changed':
      return { ...told, about: [entry.data.digest] }
    case 'sessions.noted':
      return { ...told, about: [entry.data.series] }
    case 'session.held': {
      const { series, attendees } = entry.data
      const present = attendees ? { actors: attendees.map(({ party }) => party) } : {}
      return { ...told, about: [series], ...present }
    }
    case 'consultation.opened':
    case 'consultation.extended':
      return entry.data.to === undefined ? told : { ...told, until: entry.data.to }
    case 'statement.made': {
      const { speakers, addressedTo } = entry.data
      return { ...told, actors: speakers, ...(addressedTo === undefined ? {} : { addressedTo }) }
    }
    default:
      return told
  }
}

function grown<T extends object>(memory: Memory, list: readonly T[] | undefined, item: T): readonly T[] {
  if (list && memory.own.has(list)) {
    ;(list as T[]).push(item)
    return list
  }
  const copy = list ? [...list, item] : [item]
  memory.own.add(copy)
  return copy
}

function withEntry<Table extends object, K extends keyof Table & (EntryKind | string)>(
  memory: Memory,
  table: Table,
  key: K,
  value: Table[K],
): Table {
  if (memory.own.has(table)) {
    table[key] = value
    return table
  }
  const copy = { ...table, [key]: value }
  memory.own.add(copy)
  return copy
}
