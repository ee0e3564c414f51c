import type { Locale } from '@apertura/domain'

/** The words of what narrows a list down. Numbers stand in place of `{n}` and `{all}`. */
export interface SiftWords {
  readonly title: string
  readonly all: string
  readonly kind: string
  readonly stage: string
  readonly who: string
  readonly year: string
  readonly unsure: string
  readonly turning: string
  readonly interrupted: string
  readonly clear: string
  /** How many of all are shown. */
  readonly shown: string
  readonly contains: string
}

const spanish: SiftWords = {
  title: 'Ver solo una parte',
  all: 'Cualquiera',
  kind: 'De qué se trata',
  stage: 'Etapa',
  who: 'Quién lo cuenta',
  year: 'Año',
  unsure: 'Solo lo que no tiene un día seguro',
  turning: 'Momentos clave',
  interrupted: 'Paréntesis',
  clear: 'Ver todo',
  shown: 'Se ven {n} de {all}.',
  contains: 'Ver solo las filas que digan',
}

const english: SiftWords = {
  title: 'See only a part',
  all: 'Any',
  kind: 'What it is about',
  stage: 'Stage',
  who: 'Who tells it',
  year: 'Year',
  unsure: 'Only what has no certain day',
  turning: 'Turning points',
  interrupted: 'Parentheses',
  clear: 'See all',
  shown: '{n} of {all} are shown.',
  contains: 'See only the rows that say',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const siftWordsOf = (locale: Locale): SiftWords =>
  locale.toLowerCase().startsWith('es') ? spanish : english
