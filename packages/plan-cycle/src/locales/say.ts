import type { Facts, Sentence } from '@apertura/domain'

/** A sentence for each outcome: the norm holds, it does not, what is known does not settle it. */
export function say(met: Words, unmet: Words, undetermined: Words): Sentence {
  return facts => {
    const words = facts.outcome === 'met' ? met : facts.outcome === 'unmet' ? unmet : undetermined
    return typeof words === 'string' ? words : words(facts)
  }
}

type Words = string | Sentence

/** A title among the facts in one language, or else in the first language that it has. */
export function title(facts: Facts, name: string, locale: string): string {
  const found =
    facts[`${name}.${locale}`] ?? Object.entries(facts).find(([key]) => key.startsWith(`${name}.`))?.[1]
  return String(found ?? '')
}
