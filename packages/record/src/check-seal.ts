import { digest } from '@apertura/seal'
import type { JsonObject } from './parse-line.js'
import { shown, type Trouble } from './trouble.js'

/** What the next entry of a chain must carry, as far as it is known: after an unreadable line nothing is. */
export interface Link {
  readonly seq?: number
  /**
   * The hash before, as written and as computed. They differ in an altered entry, which is reported by
   * itself: the entry after it is blamed only when it fits neither.
   */
  readonly prev?: readonly (string | null)[]
}

/** Before the first entry. */
export const chainStart: Link = { seq: 1, prev: [null] }

/** Checks the place of an entry in its chain and its own hash, and says what must come next. */
export function checkSeal(
  entry: JsonObject,
  link: Link,
): { readonly next: Link; readonly troubles: readonly Trouble[] } {
  const hash = hashWithin(entry)
  const intact = hash !== null && entry.hash === hash
  const troubles: Trouble[] = []
  if (link.seq !== undefined && entry.seq !== link.seq) {
    troubles.push({ path: 'seq', expected: String(link.seq), found: shown(entry.seq) })
  }
  if (link.prev && !link.prev.some(prev => prev === entry.prev)) {
    troubles.push({ path: 'prev', expected: shown(link.prev[0]), found: shown(entry.prev) })
  }
  if (!intact) troubles.push({ path: 'hash', expected: shown(hash), found: shown(entry.hash) })
  // An altered entry's own number is worth nothing; an intact one may show where the gap is.
  const seq = intact && typeof entry.seq === 'number' ? entry.seq : link.seq
  return {
    troubles,
    next: {
      ...(seq === undefined ? {} : { seq: seq + 1 }),
      prev: [entry.hash, hash].filter(known => typeof known === 'string'),
    },
  }
}

/** `null` for what cannot be hashed; the form of the line says why. */
function hashWithin(entry: JsonObject): string | null {
  const { hash: _, ...rest } = entry
  try {
    return digest(rest)
  } catch {
    return null
  }
}
