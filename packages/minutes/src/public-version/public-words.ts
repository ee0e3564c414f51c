import type { LocalizedText } from '@apertura/domain'
import { textIn } from '@apertura/rules'

/** What a public version says of itself. */
interface PublicWords {
  readonly name: LocalizedText
  readonly index: LocalizedText
  readonly head: readonly LocalizedText[]
  readonly confidential: LocalizedText
  readonly reserved: LocalizedText
}

export const publicWords: PublicWords = {
  name: { 'es-MX': 'Versión pública', en: 'Public version', 'pt-BR': 'Versão pública' },
  index: {
    'es-MX': 'Índice de lo que no se muestra',
    en: 'Index of what is not shown',
    'pt-BR': 'Índice do que não é mostrado',
  },
  head: [
    { 'es-MX': 'Número', en: 'Number', 'pt-BR': 'Número' },
    { 'es-MX': 'Pasaje', en: 'Passage', 'pt-BR': 'Trecho' },
    { 'es-MX': 'Clase de información', en: 'Class of information', 'pt-BR': 'Classe de informação' },
    { 'es-MX': 'Fundamento', en: 'Ground', 'pt-BR': 'Fundamento' },
    {
      'es-MX': 'Qué aparece en su lugar',
      en: 'What stands in its place',
      'pt-BR': 'O que aparece em seu lugar',
    },
  ],
  confidential: { 'es-MX': 'Confidencial', en: 'Confidential', 'pt-BR': 'Confidencial' },
  reserved: { 'es-MX': 'Reservada', en: 'Reserved', 'pt-BR': 'Reservada' },
}

/** What the reader must know first: how much is not shown, and who decided so. */
export function bannerWords(lang: string, count: number, resolution: string, committee: string): string {
  const many: LocalizedText = {
    'es-MX': `Este documento no muestra ${count === 1 ? 'un fragmento' : `${count} fragmentos`}. Lo decidió: ${committee}, en la resolución ${resolution}. El índice del final dice por qué.`,
    en: `This document does not show ${count === 1 ? 'one stretch of text' : `${count} stretches of text`}. Decided by: ${committee}, in resolution ${resolution}. The index at the end says why.`,
    'pt-BR': `Este documento não mostra ${count === 1 ? 'um trecho' : `${count} trechos`}. Quem decidiu: ${committee}, na resolução ${resolution}. O índice no final diz por quê.`,
  }
  const none: LocalizedText = {
    'es-MX': `Este documento se muestra completo. Lo decidió: ${committee}, en la resolución ${resolution}.`,
    en: `This document is shown whole. Decided by: ${committee}, in resolution ${resolution}.`,
    'pt-BR': `Este documento aparece completo. Quem decidiu: ${committee}, na resolução ${resolution}.`,
  }
  return textIn(count === 0 ? none : many, lang)
}
