import type { Care } from '@apertura/domain'
import { carePatterns } from './care-patterns.js'

/** What is looked at: the words of a contribution, and the age that its sender gave. */
export interface CareSubject {
  readonly title: string
  readonly body: string
  readonly solution?: string
  readonly age?: string
}

/**
 * Whether somebody’s data need more care: a minor, or sensitive data. Heuristics, only ever a question for a
 * person; that there is no flag says nothing.
 *
 * @example
 * ```ts
 * careOf({ title: 'Un parque', body: 'Tengo 15 años. Mi correo es ana@ejemplo.mx' }) // => ['sensitive-data', 'minor']
 * careOf({ title: 'Un parque', body: 'Con juegos', age: '12' }) // => ['minor']
 * careOf({ title: 'Un parque', body: 'Con 15 árboles' }) // => []
 * ```
 */
export function careOf({ title, body, solution, age }: CareSubject): readonly Care[] {
  const found = new Set<Care>()
  for (const text of [title, body, solution]) if (text) addCare(text, found)
  if (age !== undefined && /^\s*\d{1,3}\s*$/.test(age) && Number(age) < 18) found.add('minor')
  return found.size === 0 ? none : [...found].sort(bySensitive)
}

const none: readonly Care[] = []
const bySensitive = (one: Care, other: Care) => (one < other ? 1 : -1)

function addCare(text: string, found: Set<Care>): void {
  const hasDigits = /\d{4}/.test(text)
  for (const { care, needs, pattern } of carePatterns) {
    if (found.has(care) || (needs === '@' && !text.includes('@')) || (needs === 'digit' && !hasDigits))
      continue
    if (pattern.test(text)) found.add(care)
  }
}
