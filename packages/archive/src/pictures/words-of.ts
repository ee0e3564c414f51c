import { en } from './locales/en.js'
import { esMx } from './locales/es-mx.js'
import type { PictureOptions } from './picture.js'
import type { PictureWords } from './picture-words.js'

/** Spanish for `es` and every `es-*`, a given table for its language, English for the rest. */
export function pictureWordsOf({
  locale,
  words = {},
}: Pick<PictureOptions, 'locale' | 'words'>): PictureWords {
  const language = locale.split('-', 1)[0] as string
  const own = [locale, language].find(tag => Object.hasOwn(words, tag))
  return (own === undefined ? undefined : words[own]) ?? (language === 'es' ? esMx : en)
}
