import type { Block } from '../tree/document-tree.js'

/** The names of bookmarks for the passages that links of a document lead to. */
export type Anchors = ReadonlyMap<string, string>

/**
 * A bookmark name for every passage that is linked to and is there. Word allows letters, digits and `_`, forty of
 * them, and takes no notice of capitals.
 */
export function anchorsOf(blocks: readonly Block[]): Anchors {
  const ids = new Set<string>()
  const targets = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each)
    else if (typeof value === 'object' && value !== null) {
      const { id, kind, to } = value as { id?: unknown; kind?: unknown; to?: unknown }
      if (typeof id === 'string') ids.add(id)
      if (kind === 'link' && typeof to === 'string' && to.startsWith('#')) targets.add(to.slice(1))
      else for (const each of Object.values(value)) if (typeof each === 'object') look(each)
    }
  }
  look(blocks)
  const anchors = new Map<string, string>()
  for (const id of targets) {
    if (ids.has(id)) anchors.set(id, `p${anchors.size + 1}_${id.replace(/\W/g, '_').slice(0, 30)}`)
  }
  return anchors
}
