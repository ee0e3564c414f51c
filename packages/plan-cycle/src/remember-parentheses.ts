import { isBefore } from '@apertura/calendar'
import type { EntryDraftOf } from '@apertura/domain'
import { grown, type Memory, owned, takeUp, wait } from './memory.js'
import type { Dated, Early, Ending, Parenthesis } from './plan-state.js'

/** A parenthesis opens. Gives what had been told early of its other dates. */
export function opened(
  memory: Memory,
  { data }: EntryDraftOf<'parenthesis.opened'>,
  told: Dated,
): readonly Early[] {
  const { parenthesis: id, cause, title, forbids } = data
  const parenthesis: Parenthesis = { ...told, id, cause, title, forbids, closed: null, rereadings: [] }
  memory.parentheses = grown(memory, memory.parentheses, parenthesis)
  return takeUp(memory, entry => {
    if (entry.kind === 'member.left' || entry.data.parenthesis !== id) return false
    return entry.kind === 'parenthesis.reread' || isBefore(entry.on, told.on) !== 'yes'
  })
}

/** The last parenthesis of that id ends. */
export function closed(memory: Memory, entry: EntryDraftOf<'parenthesis.closed'>, told: Dated): void {
  const ending: Ending = { ...told, lastDay: entry.data.lastDay }
  const ends = changeLast(memory, entry.data.parenthesis, found =>
    found.closed ? null : { ...found, closed: ending },
  )
  if (!ends) wait(memory, { known: told.known, entry })
}

/** Another source gives the last parenthesis of that id other dates. */
export function reread(memory: Memory, entry: EntryDraftOf<'parenthesis.reread'>, told: Dated): void {
  const { parenthesis, from, to } = entry.data
  const reading = { entry: told.entry, known: told.known, from, to }
  const read = changeLast(memory, parenthesis, found => ({
    ...found,
    rereadings: [...found.rereadings, reading],
  }))
  if (!read) wait(memory, { known: told.known, entry })
}

function changeLast(memory: Memory, id: string, change: (found: Parenthesis) => Parenthesis | null): boolean {
  const at = memory.parentheses.findLastIndex(found => found.id === id)
  const found = memory.parentheses[at]
  const changed = found ? change(found) : null
  if (changed) memory.parentheses = owned(memory, memory.parentheses.with(at, changed))
  return changed !== null
}
