import type { Locale } from '@apertura/domain'

/** The words around the picture of what became of contributions. */
export interface FlowWords {
  readonly title: string
  readonly contributions: string
  readonly answers: string
  readonly mesas: string
  readonly agreements: string
  readonly answered: string
  readonly waiting: string
  readonly agreed: string
  readonly noTie: string
  readonly none: string
}

const esMX: FlowWords = {
  title: 'De lo que la gente propuso a lo que se acordó',
  contributions: 'Aportaciones, por eje',
  answers: 'Qué resultó',
  mesas: 'Mesas',
  agreements: 'Sus acuerdos, hoy',
  answered: 'De las aportaciones a su resultado',
  waiting: 'sin resultado todavía',
  agreed: 'De las mesas a sus acuerdos',
  noTie: 'El registro no dice qué aportación llevó a qué acuerdo, así que ninguna línea las une.',
  none: 'Ninguna fuente de este archivo dice cuántas aportaciones llegaron a ser acuerdos, así que no hay una imagen de ello. Dibujarla sería inventarla.',
}

const en: FlowWords = {
  title: 'From what people proposed to what was agreed',
  contributions: 'Contributions, by axis',
  answers: 'What came of them',
  mesas: 'Mesas',
  agreements: 'Their agreements, today',
  answered: 'From contributions to what came of them',
  waiting: 'nothing yet',
  agreed: 'From mesas to their agreements',
  noTie: 'The record does not say which contribution led to which agreement, so no line joins them.',
  none: 'No source in this archive says how many contributions became agreements, so there is no picture of it. To draw it would be to invent it.',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const flowWordsOf = (locale: Locale): FlowWords => (locale.toLowerCase().startsWith('es') ? esMX : en)
