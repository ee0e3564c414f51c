import type { Stretch } from '@apertura/domain'
import type { Inlines } from '../tree/document-tree.js'
import type { Say } from './say.js'

/** From when to when, and that it was not noted where it was not; while it goes on there is no end to say. */
export function sayStretch({ from, to }: Stretch, say: Say, goesOn = false): Inlines | undefined {
  if (from && to) return say.line('time.from-to', { from: say.time(from), to: say.time(to) })
  if (from) return say.line(goesOn ? 'time.since' : 'time.from', { from: say.time(from) })
  return to ? say.line('time.to', { to: say.time(to) }) : undefined
}
