import { localeChain } from '@apertura/rules'
import type { LetterWords } from './letter-sentences.js'
import { en } from './locales/en.js'
import { esMX } from './locales/es-mx.js'

/** Sentences that a city says otherwise, as few as it likes. */
export type OwnLetterWords = {
  readonly [K in keyof LetterWords]?: LetterWords[K] extends string | ((...args: never[]) => string)
    ? LetterWords[K]
    : Partial<LetterWords[K]>
}

const tables: Readonly<Record<string, LetterWords>> = { 'es-MX': esMX, en }

/** The sentences for a reader's language, or the nearest that there is, with those that a city says otherwise. */
export function letterWords(locale: string, own: OwnLetterWords = {}): LetterWords {
  const [best = 'es-MX'] = localeChain(locale, Object.keys(tables))
  const words = tables[best] as LetterWords
  const merged = Object.entries(words).map(([key, said]) => {
    const theirs = Object.hasOwn(own, key) ? own[key as keyof LetterWords] : undefined
    return [key, typeof said === 'object' ? { ...said, ...(theirs as object) } : (theirs ?? said)]
  })
  return Object.fromEntries(merged) as unknown as LetterWords
}
