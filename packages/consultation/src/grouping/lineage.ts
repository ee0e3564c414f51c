import type { Issue } from '@apertura/domain'
import { actsInForce } from './acts-in-force.js'
import type { LineageAct } from './lineage-act.js'

/** What came from what. Every list is in ascending order, and empty for an id that is not known. */
export interface Lineage {
  /** Items that have become no other. */
  readonly current: readonly string[]
  /** Of what an item was made, at once. */
  readonly parentsOf: (id: string) => readonly string[]
  /** What was made of an item, at once. */
  readonly childrenOf: (id: string) => readonly string[]
  /** The contributions that an item goes back to: itself when it is one. */
  readonly originalsOf: (id: string) => readonly string[]
  /** The current items that an item went into: itself when it is one. */
  readonly nowIn: (id: string) => readonly string[]
  /** What of the acts made no sense and was left out. The rest of the same act holds. */
  readonly issues: readonly Issue[]
}

/**
 * Follows items through merges and splits, in the order in which they were done. What was undone is as if it had
 * never been. An act is never refused: what of it makes no sense, such as an item that is not known or no longer
 * current, is left out and reported. An item that is made must have a new id; so nothing goes in a circle.
 *
 * @example
 * ```ts
 * const { current, nowIn, originalsOf } = lineage(
 *   ['F-1', 'F-2', 'F-3'],
 *   [
 *     { kind: 'merged', id: 'a-1', from: ['F-1', 'F-2'], into: 'G-1' },
 *     { kind: 'split', id: 'a-2', from: 'G-1', into: ['G-2', 'G-3'] },
 *   ],
 * )
 * current // => ['F-3', 'G-2', 'G-3']
 * nowIn('F-1') // => ['G-2', 'G-3']
 * originalsOf('G-2') // => ['F-1', 'F-2']
 * ```
 */
export function lineage(originals: readonly string[], acts: readonly LineageAct[]): Lineage {
  const parents = new Map<string, string[]>(originals.map(id => [id, []]))
  const children = new Map<string, string[]>(originals.map(id => [id, []]))
  const { holds, issues } = actsInForce(acts)
  const report = (path: string, message: string, value: string) => issues.push({ path, message, value })

  acts.forEach((act, index) => {
    if (act.kind === 'undone' || !holds[index]) return
    const { from, into } = act.kind === 'merged' ? { ...act, into: [act.into] } : { ...act, from: [act.from] }
    const taken = sensible(from, `acts.${index}.from`, id => {
      const made = children.get(id)
      return made === undefined ? 'is not known' : made.length > 0 ? 'has become another before' : undefined
    })
    const given = sensible(into, `acts.${index}.into`, id => {
      if (!parents.has(id)) return undefined
      return taken.some(each => reached(each, parents).includes(id))
        ? 'would come from itself: what is made needs a new id'
        : 'is there already: what is made needs a new id'
    })
    if (taken.length === 0 || given.length === 0) return
    for (const id of taken) children.set(id, given)
    for (const id of given) {
      parents.set(id, taken)
      children.set(id, [])
    }
  })

  function sensible(
    ids: readonly string[],
    path: string,
    wrongWith: (id: string) => string | undefined,
  ): string[] {
    const kept = ids.filter((id, at) => {
      const wrong = ids.indexOf(id) < at ? 'is named twice' : wrongWith(id)
      if (wrong) report(`${path}.${at}`, wrong, id)
      return !wrong
    })
    return kept.sort()
  }

  const ends = (id: string, next: ReadonlyMap<string, readonly string[]>) =>
    reached(id, next).filter(each => next.get(each)?.length === 0)

  return {
    current: [...children].flatMap(([id, made]) => (made.length === 0 ? [id] : [])).sort(),
    parentsOf: id => parents.get(id) ?? [],
    childrenOf: id => children.get(id) ?? [],
    originalsOf: id => ends(id, parents),
    nowIn: id => ends(id, children),
    issues,
  }
}

/** Everything to which the arrows lead from here, and here, in ascending order. */
function reached(id: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([id])
  for (const each of seen) for (const following of next.get(each) ?? []) seen.add(following)
  return [...seen].filter(each => next.has(each)).sort()
}
