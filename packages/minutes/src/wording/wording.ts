import type { Locale } from '@apertura/domain'
import { localeChain } from '@apertura/rules'
import { en } from './locales/en.js'
import { esMx } from './locales/es-mx.js'
import { ptBr } from './locales/pt-br.js'
import type { SlotsOf } from './slots.js'

/** The name of a sentence of the documents. */
export type SentenceKey = keyof typeof en

/** Every sentence of the documents in one language. A language that lacks one does not compile. */
export type Wording = Readonly<Record<SentenceKey, string>>

/** The names that a sentence has places for. */
export type SlotsOfKey<Key extends SentenceKey> = SlotsOf<(typeof en)[Key]>

/** Lists of words that are open on purpose: a city may add its own. */
export const openFamilies = ['office', 'status', 'cause', 'position', 'count', 'how'] as const

/** A list of words that is open. */
export type OpenFamily = (typeof openFamilies)[number]

/** Sentences that a city says otherwise, as few as it likes, and words that only it has. */
export type OwnWording = Partial<Wording> & { readonly [Key in `${OpenFamily}.${string}`]?: string }

const tables: Readonly<Record<string, Wording>> = { 'es-MX': esMx, en, 'pt-BR': ptBr }

/** The languages in which documents can be written. */
export const documentLocales: readonly Locale[] = Object.keys(tables)

/** The sentences for a reader's language, or the nearest that there is, with those that a city says otherwise. */
export function wordingFor(
  locale: Locale,
  own: OwnWording = {},
): { readonly lang: Locale; readonly table: Readonly<Record<string, string>> } {
  const [lang = 'es-MX'] = localeChain(locale, documentLocales)
  return { lang, table: { ...tables[lang], ...own } }
}

/** Whether a sentence belongs to the documents. */
export const isSentenceKey = (key: string): key is SentenceKey => Object.hasOwn(en, key)

/** The sentence in English, from which every language takes its places. */
export const originOf = (key: SentenceKey): string => en[key]
