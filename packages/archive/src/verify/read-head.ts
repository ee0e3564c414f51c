import type { SealedTreeHead, TreeHead } from '@apertura/seal/merkle'
import type { Problem } from '../preservation/archived-file.js'
import { bagNames } from '../preservation/bag-of.js'

/** What `record-head.json` says: where the record stood, and the seal of it, if there is one. */
export interface ReadHead {
  readonly head?: TreeHead
  readonly sealed?: SealedTreeHead
  readonly problems: readonly Problem[]
}

/** Reads it; a text that is not written as an archive writes it is a problem. */
export function readHead(text: string | undefined): ReadHead {
  const expected = 'where the record stood: {"head":{"root":…,"size":…}}'
  if (text === undefined) return { problems: [{ path: bagNames.head, expected, found: 'nothing' }] }
  const value = parsed(text)
  const { head, seal } = value ?? {}
  if (!isHead(head) || (seal !== undefined && typeof seal !== 'string'))
    return { problems: [{ path: bagNames.head, expected, found: JSON.stringify(text.slice(0, 200)) }] }
  return { head, ...(seal === undefined ? {} : { sealed: { head, seal } }), problems: [] }
}

const isHead = (head: Partial<TreeHead> | undefined): head is TreeHead =>
  typeof head === 'object' &&
  Number.isSafeInteger(head?.size) &&
  typeof head?.root === 'string' &&
  /^[0-9a-f]{64}$/.test(head.root)

function parsed(text: string): { readonly head?: Partial<TreeHead>; readonly seal?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
