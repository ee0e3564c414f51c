import type { EntryDraft, EntryKind } from '@apertura/domain'
import { grown, type Memory, withEntry } from './memory.js'
import type { Dated, DoneAct } from './plan-state.js'
import { closed, opened, reread } from './remember-parentheses.js'
import { hasSitting, joined, left } from './remember-sittings.js'

/** Adds what an entry tells to the facts. */
export function remember(memory: Memory, entry: EntryDraft, known: Dated['known']): void {
  const told: Dated = { entry: entry.id, on: entry.on, known }
  switch (entry.kind) {
    case 'member.joined':
      for (const early of joined(memory, entry, told)) remember(memory, early.entry, early.known)
      break
    case 'member.left':
      left(memory, entry, told)
      break
    case 'parenthesis.opened':
      for (const early of opened(memory, entry, told)) remember(memory, early.entry, early.known)
      break
    case 'parenthesis.closed':
      closed(memory, entry, told)
      break
    case 'parenthesis.reread':
      reread(memory, entry, told)
      break
    default: {
      const acts = grown(memory, memory.acts[entry.kind], act(entry, told))
      memory.acts = withEntry(memory, memory.acts, entry.kind, acts)
    }
  }
}

/**
 * Adds what has not come yet on the day from which one looks, but is known and bears on how long something
 * lasts: parentheses, whose dates decide when they are open, and the end of a sitting or of a stage. Says
 * whether it did.
 *
 * @param closings - the kinds of entry that end a stage
 */
export function foresee(
  memory: Memory,
  entry: EntryDraft,
  known: Dated['known'],
  closings: ReadonlySet<EntryKind>,
): boolean {
  const { kind, data } = entry
  const bears =
    closings.has(kind) ||
    kind === 'parenthesis.opened' ||
    kind === 'parenthesis.closed' ||
    kind === 'parenthesis.reread' ||
    (kind === 'member.left' && hasSitting(memory, data.member, data.body))
  if (bears) remember(memory, entry, known)
  return bears
}

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
    case 'representative.designated': {
      const { body, institution, person, replaces } = entry.data
      const stead = replaces === undefined ? {} : { replaces }
      return { ...told, about: [body, institution], actors: [person], ...stead }
    }
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
    case 'consultation.announced':
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
