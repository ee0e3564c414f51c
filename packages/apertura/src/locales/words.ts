import type { Locale } from '@apertura/domain'
import { en } from './en.js'
import { esMX } from './es-mx.js'
import type { TerminalWords } from './terminal-words.js'

/** Spanish for every kind of Spanish, English for everybody else. */
export function wordsOf(locale: Locale): TerminalWords {
  return /^es\b/i.test(locale) ? esMX : en
}
