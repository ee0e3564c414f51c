import type { Locale } from '@apertura/domain'

/** A language of the pages: its folder in the archive, and the way from there to the archive's own. */
export interface Language {
  readonly locale: Locale
  readonly folder: '' | 'en/'
  readonly root: '' | '../'
}

/** Languages of the pages: Spanish at the root, English in a folder of its own. */
export const languages: readonly Language[] = [
  { locale: 'es-MX', folder: '', root: '' },
  { locale: 'en', folder: 'en/', root: '../' },
]
