import type { Locale } from '@apertura/domain'
import { en } from './en.js'
import { esMX } from './es-mx.js'
import type { ReceiptWords } from './receipt-words.js'

/** Spanish for every kind of Spanish, English for everybody else. */
export function wordsOf(locale: Locale): ReceiptWords {
  return locale.toLowerCase().startsWith('es') ? esMX : en
}
