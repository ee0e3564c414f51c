import type { Territory } from './criteria-pack.js'
import { foldText } from './fold-text.js'
import { no, perhaps, type Three, yes } from './three-valued.js'

/**
 * Looks a territory up by its key, or by its name without regard to case and accents. A name that several
 * places share is not settled: the same name in two boroughs is two places, and only a person can say which.
 */
export function territorySearch(catalogue: readonly Territory[]): (place: string) => Three {
  const keys = new Set(catalogue.map(({ key }) => key))
  const names = new Map<string, number>()
  for (const { name } of catalogue) {
    const folded = foldText(name.trim())
    names.set(folded, (names.get(folded) ?? 0) + 1)
  }
  return place => {
    if (keys.has(place)) return yes
    const count = names.get(foldText(place.trim())) ?? 0
    return count === 0 ? no : count === 1 ? yes : perhaps
  }
}
