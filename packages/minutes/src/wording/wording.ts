import type { Locale } from '@apertura/domain'
import { localeChain } from '@apertura/rules'
import { en } from './locales/en.js'
import { esMx } from './locales/es-mx.js'
import { ptBr } from './locales/pt-br.js'
import type { OwnWording, Wording } from './sentence-key.js'

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
