import type { Stretch } from '@apertura/domain'
import type { Inlines } from '../tree/document-tree.js'
import type { Say } from './say.js'

/** From when to when, and that the source does not say where it does not. */
export function sayStretch({ from, to }: Stretch, say: Say): Inlines | undefined {
  if (from && to) return say.line('time.from-to', { from: say.time(from), to: say.time(to) })
  if (from) return say.line('time.from', { from: say.time(from) })
  return to ? say.line('time.to', { to: say.time(to) }) : undefined
}
