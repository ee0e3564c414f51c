import type { Block } from '../tree/document-tree.js'

/** Counts the sections, where they are counted, and sees to it that no two passages have the same id. */
export function finishBlocks(blocks: readonly Block[], counted: boolean): readonly Block[] {
  let number = 0
  const numbered = blocks.map(block => {
    if (!counted || block.kind !== 'section') return block
    number += 1
    return { ...block, number: String(number) }
  })
  const ids = idsIn(numbered)
  // Hardly ever: ids of an account that differ only in signs that an id of a document cannot have.
  return new Set(ids).size === ids.length ? numbered : withOwnIds(numbered, new Set())
}

/** Parts that have no ids of passages in them. */
const closed: ReadonlySet<string> = new Set(['about', 'votes', 'counts', 'evidence'])

function idsIn(value: unknown, found: string[] = []): readonly string[] {
  if (Array.isArray(value)) for (const each of value) idsIn(each, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key === 'id') found.push(String(part))
      else if (typeof part === 'object' && !closed.has(key)) idsIn(part, found)
    }
  }
  return found
}

/** The same with a number after each id that was taken before. */
function withOwnIds<Value>(value: Value, taken: Set<string>): Value {
  if (Array.isArray(value)) return value.map(each => withOwnIds(each, taken)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'id') return [key, freeId(String(part), taken)]
      return [key, closed.has(key) ? part : withOwnIds(part, taken)]
    }),
  ) as Value
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
  taken.add(free)
  return free
}
