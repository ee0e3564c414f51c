import type { Issue } from '@apertura/domain'
import { shown } from './refusal.js'

/** Texts with half of a character, which no file in UTF-8 can hold and of which no hash can be made. */
export function halfCharacters(value: unknown, path = ''): readonly Issue[] {
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value)
      ? [{ path, message: 'has half of a character; write it again', value: shown(value) }]
      : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    halfCharacters(inner, path === '' ? key : `${path}.${key}`),
  )
}
