import type { Block } from '../tree/document-tree.js'

/** Counts the sections, where they are counted, and sees to it that no two passages have the same id. */
export function finishBlocks(blocks: readonly Block[], counted: boolean): readonly Block[] {
  let number = 0
  const numbered = blocks.map(block => {
    if (!counted || block.kind !== 'section') return block
    number += 1
    return { ...block, number: String(number) }
  })
  return withOwnIds(numbered, new Set())
}

/** Ids of an account may differ only in signs that an id of a document has not; then a later one gets a number. */
function withOwnIds<Value>(value: Value, taken: Set<string>): Value {
  if (Array.isArray(value)) return value.map(each => withOwnIds(each, taken)) as Value
  if (typeof value !== 'object' || value === null) return value
  const { evidence, about, votes, ...rest } = value as Record<string, unknown>
  const kept = {
    ...(evidence !== undefined && { evidence }),
    ...(about !== undefined && { about }),
    ...(votes !== undefined && { votes }),
  }
  const own = Object.entries(rest).map(([key, part]) => [
    key,
    key === 'id' ? freeId(String(part), taken) : withOwnIds(part, taken),
  ])
  return { ...Object.fromEntries(own), ...kept } as Value
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
  taken.add(free)
  return free
}
