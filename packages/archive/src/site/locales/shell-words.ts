import type { Locale } from '@apertura/domain'

/** Groups of pages in the menu. */
export type MenuGroup = 'story' | 'work' | 'record' | 'use'

/** The words around every page. */
export interface ShellWords {
  readonly groups: Readonly<Record<MenuGroup, string>>
  readonly menu: string
  readonly all: string
  readonly feed: string
}

const esMX: ShellWords = {
  groups: { story: 'La historia', work: 'Quién y cómo', record: 'El expediente', use: 'Para usarlo' },
  menu: 'Menú',
  all: 'Todas las páginas',
  feed: 'Novedades de este archivo',
}

const en: ShellWords = {
  groups: { story: 'The story', work: 'Who and how', record: 'The file', use: 'Use it' },
  menu: 'Menu',
  all: 'All pages',
  feed: 'News of this archive',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const shellWordsOf = (locale: Locale): ShellWords =>
  locale.toLowerCase().startsWith('es') ? esMX : en
