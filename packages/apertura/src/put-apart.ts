import type { PrivateRef } from '@apertura/domain'
import { commit } from '@apertura/seal'

/** What was put apart from one entry: where it stood, its salt, and what it said. */
export interface PutApart {
  readonly path: string
  readonly salt: string
  readonly payload: unknown
}

/**
 * Whoever writes entries by hand says `{ "apart": VALUE }` where a commitment belongs: the value is put apart under a
 * new salt, and its commitment takes the place.
 */
export function putApart(
  value: unknown,
  salt: () => string,
  path = '',
): { readonly value: unknown; readonly apart: readonly PutApart[] } {
  if (typeof value !== 'object' || value === null) return { value, apart: [] }
  if (isApart(value)) {
    const kept = { path, salt: salt(), payload: value.apart }
    const ref: PrivateRef = { commitment: commit(kept.payload, kept.salt) }
    return { value: ref, apart: [kept] }
  }
  const below = (key: string) => (path === '' ? key : `${path}.${key}`)
  const parts = Object.entries(value).map(([key, inner]) => [key, putApart(inner, salt, below(key))] as const)
  const apart = parts.flatMap(([, part]) => part.apart)
  if (apart.length === 0) return { value, apart }
  const entries = parts.map(([key, part]) => [key, part.value] as const)
  return {
    value: Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries),
    apart,
  }
}

const isApart = (value: object): value is { readonly apart: unknown } => {
  const keys = Object.keys(value)
  return keys.length === 1 && keys[0] === 'apart'
}
