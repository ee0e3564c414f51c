import { canonical } from '@apertura/seal'
import type { DocumentTree } from '../../tree/document-tree.js'

/**
 * A document as canonical JSON (RFC 8785): the same document, the same bytes, and the one that is kept. `readTree` reads
 * it back. Half of a surrogate pair, which no JSON file can hold, becomes `U+FFFD`.
 *
 * @throws TypeError for a tree that is not JSON.
 *
 * @example
 * ```ts
 * treeJson(tree).startsWith('{"about":{"author":') // => true
 * ```
 */
export function treeJson(tree: DocumentTree): string {
  return canonical(whole(tree))
}

const half = /\p{Cs}/gu

/** The value without halves of pairs; itself where there are none. */
function whole(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(half, '\ufffd')
  if (Array.isArray(value)) return value.map(whole)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, whole(each)]))
}
