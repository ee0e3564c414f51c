import { isBefore } from '@apertura/calendar'
import type { EntryDraftOf } from '@apertura/domain'
import { grown, type Memory, owned, takeUp, wait, withEntry } from './memory.js'
import type { Dated, Early, Ending, Sitting } from './plan-state.js'
import { sittingsOf } from './sittings-of.js'

/** Somebody comes into a body. Gives what had been told early of their leaving. */
export function joined(
  memory: Memory,
  { data }: EntryDraftOf<'member.joined'>,
  told: Dated,
): readonly Early[] {
  const { body, member, subgroup } = data
  const sitting: Sitting = { ...told, body, ...(subgroup === undefined ? {} : { subgroup }), left: null }
  const sittings = grown(memory, sittingsOf(memory, member), sitting)
  memory.sittings = withEntry(memory, memory.sittings, member, sittings)
  return takeUp(
    memory,
    ({ kind, on, data }) =>
      kind === 'member.left' &&
      data.member === member &&
      data.body === body &&
      isBefore(on, told.on) !== 'yes',
  )
}

/** Somebody leaves a body: that ends every sitting there that has no end yet. */
export function left(memory: Memory, entry: EntryDraftOf<'member.left'>, told: Dated): void {
  const { body, member, lastDay } = entry.data
  if (!hasSitting(memory, member, body)) {
    wait(memory, { known: told.known, entry })
    return
  }
  const ending: Ending = { ...told, lastDay }
  const sittings = sittingsOf(memory, member).map(sitting =>
    sitting.body === body && sitting.left === null ? { ...sitting, left: ending } : sitting,
  )
  memory.sittings = withEntry(memory, memory.sittings, member, owned(memory, sittings))
}

/** Whether somebody came into a body and is not known to have left it. */
export const hasSitting = (memory: Memory, member: string, body: string): boolean =>
  sittingsOf(memory, member).some(sitting => sitting.body === body && sitting.left === null)
