import type { GanttOptions } from './gantt-options.js'
import { en } from './gantt-words/en.js'
import { esMx } from './gantt-words/es-mx.js'
import type { GanttWords } from './gantt-words.js'

/** Spanish for `es` and every `es-*`, a given table for its language, English for the rest. */
export function ganttWordsOf({ locale, words = {} }: GanttOptions): GanttWords {
  const language = locale.split('-', 1)[0] as string
  const own = [locale, language].find(tag => Object.hasOwn(words, tag))
  return (own === undefined ? undefined : words[own]) ?? (language === 'es' ? esMx : en)
}
