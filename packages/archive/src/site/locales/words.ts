import type { Locale } from '@apertura/domain'
import { en } from './en.js'
import { esMX } from './es-mx.js'
import type { SiteWords } from './site-words.js'

/** Spanish for every kind of Spanish, English for everybody else. */
export const siteWordsOf = (locale: Locale): SiteWords => (locale.toLowerCase().startsWith('es') ? esMX : en)
