import type { PrivateRef } from '@apertura/domain'
import { foldText } from '@apertura/rules/criteria'
import { nameForms, nameKey } from './name-forms.js'

/** Somebody who may have been there; a name that stands apart matches nobody. */
export interface NamedPerson {
  readonly id: string
  readonly name: string | PrivateRef
}

/** The people whom a shown name fits, and those whom people may want to look at when it fits nobody. */
export interface NameMatch {
  readonly people: readonly string[]
  readonly perhaps: readonly string[]
}

/**
 * Finds people by the name that was shown. Whole names only: a part of a name, a nickname or other words around it
 * fit nobody. Whoever shares at least two words with it, and all words of one of the two, is named in `perhaps`.
 */
export function nameMatcher(people: readonly NamedPerson[]): (shown: string) => NameMatch {
  const named = people.flatMap(({ id, name }) => (typeof name === 'string' ? [{ id, name }] : []))
  const byKey = new Map<string, (typeof named)[number][]>()
  for (const person of named) {
    const key = nameKey(person.name)
    byKey.set(key, [...(byKey.get(key) ?? []), person])
  }
  const words = named.map(({ id, name }) => ({ id, words: wordsOf(name) }))
  return shown => {
    const forms = nameForms(shown)
    const fitting = [...new Set(forms.flatMap(form => byKey.get(nameKey(form)) ?? []))]
    if (fitting.length === 0) return { people: [], perhaps: close(wordsOf(shown)) }
    // Of two whose names differ by accents alone, the one who is written so.
    const alike = new Set(fitting.map(({ name }) => nameKey(name))).size === 1
    const written = new Set(forms.map(foldedName))
    const exact = alike ? fitting.filter(({ name }) => written.has(foldedName(name))) : []
    return { people: (exact.length === 1 ? exact : fitting).map(({ id }) => id), perhaps: [] }
  }

  function close(shown: ReadonlySet<string>): readonly string[] {
    const fits = words.filter(({ words: own }) => {
      const common = [...own].filter(word => shown.has(word)).length
      return common >= 2 && common === Math.min(own.size, shown.size)
    })
    return fits.map(({ id }) => id)
  }
}

/** The ñ is a letter of its own. */
function foldedName(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(nameKey(name).split(' '))
}
