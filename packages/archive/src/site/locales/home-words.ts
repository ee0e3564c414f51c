import type { Locale } from '@apertura/domain'

/** The words of the first page. */
export interface HomeWords {
  readonly span: (first: string, last: string) => string
  readonly undone: (count: number) => string
  readonly sources: string
  readonly named: (stage: string) => string
  readonly notDone: string
  readonly interrupted: string
  readonly said: string
  readonly onward: string
  readonly source: string
}

const esMX: HomeWords = {
  span: (first, last) => `Lo primero que consta: ${first}. Lo último: ${last}.`,
  undone: count =>
    count === 1
      ? 'Una cosa que se debía nunca se hizo; más abajo decimos cuál y a quién le tocaba.'
      : `${count} cosas que se debían nunca se hicieron; más abajo decimos cuáles y a quién le tocaba cada una.`,
  named: stage => `«${stage}»`,
  sources: 'Cada cosa que aquí se dice lleva al lugar de su fuente donde consta.',
  notDone: 'Lo que nunca se hizo',
  interrupted: 'Lo que lo interrumpió',
  said: 'Lo que dijeron quienes estuvieron',
  onward: 'Por dónde seguir',
  source: 'Fuente',
}

const en: HomeWords = {
  span: (first, last) => `First on record: ${first}. Last: ${last}.`,
  undone: count =>
    count === 1
      ? 'One thing that was owed was never done; below we say which, and who owed it.'
      : `${count} things that were owed were never done; below we say which, and who owed each.`,
  named: stage => `“${stage}”`,
  sources: 'Everything said here leads to the place in its source where it stands.',
  notDone: 'What was never done',
  interrupted: 'What interrupted it',
  said: 'What those who were there said',
  onward: 'Where to go on',
  source: 'Source',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const homeWordsOf = (locale: Locale): HomeWords => (locale.toLowerCase().startsWith('es') ? esMX : en)
