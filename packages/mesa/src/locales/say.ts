import type { Facts, Sentence } from '@apertura/domain'

/** A sentence for each outcome: the norm holds, it does not, what is known does not settle it. */
export function say(met: Said, unmet: Said, undetermined: Said = unmet): Sentence {
  return facts => {
    const said = facts.outcome === 'met' ? met : facts.outcome === 'unmet' ? unmet : undetermined
    return typeof said === 'string' ? said : said(facts)
  }
}

type Said = string | Sentence

/** A fact as text; a list with commas. */
export function fact(facts: Facts, name: string): string {
  const value = facts[name]
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

/** A word for a value of a closed list; the value itself when it has none. */
export const word = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] as string) : value
