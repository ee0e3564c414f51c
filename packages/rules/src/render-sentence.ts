import type { Facts, Finding, Locale, Sentence } from '@apertura/domain'

/**
 * Said after every undetermined finding of a rule that perhaps was not in force: without it, the reader would
 * not learn why the question is open. A language that has no such words yet goes without; the fact stays.
 */
const doubt: Readonly<Record<string, string>> = {
  es: 'No es seguro que esta norma rigiera en esa fecha.',
  en: 'It is not certain that this norm was in force on that date.',
}

/** A sentence of one language with the facts of a finding filled in. */
export function renderSentence(
  sentence: Sentence,
  { facts, outcome }: { readonly facts: Facts; readonly outcome: Finding['outcome'] },
  locale: Locale,
): string {
  const said = sentence({ ...facts, outcome })
  const because = doubt[locale.toLowerCase().split('-')[0] as string]
  return outcome === 'undetermined' && facts.inForce === 'perhaps' && because ? `${said} ${because}` : said
}
