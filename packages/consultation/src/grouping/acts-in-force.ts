import type { Issue } from '@apertura/domain'
import type { LineageAct } from './lineage-act.js'

/**
 * Which acts hold once those that were undone are taken away, judged from the last to the first: an undoing that
 * was itself undone undoes nothing. Of two acts with one id the first has it.
 */
export function actsInForce(acts: readonly LineageAct[]): {
  readonly holds: boolean[]
  readonly issues: Issue[]
} {
  const indexOf = new Map<string, number>()
  const issues: Issue[] = []
  const holds = acts.map(({ id }, index) => {
    const first = !indexOf.has(id)
    if (first) indexOf.set(id, index)
    else issues.push({ path: `acts.${index}.id`, message: 'is the id of an earlier act', value: id })
    return first
  })
  for (let index = acts.length - 1; index >= 0; index -= 1) {
    const act = acts[index]
    if (act?.kind !== 'undone' || !holds[index]) continue
    const undone = indexOf.get(act.act) ?? index
    if (undone >= index) {
      issues.push({ path: `acts.${index}.act`, message: 'is no earlier act', value: act.act })
    } else if (!holds[undone]) {
      issues.push({ path: `acts.${index}.act`, message: 'is undone by another act', value: act.act })
    } else {
      holds[undone] = false
    }
  }
  return { holds, issues }
}
