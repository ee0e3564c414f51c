import type { LocalizedText } from '@apertura/domain'
import type { Band } from './measure.js'
import type { Hardness } from './mending.js'

/** What each band is called; the Spanish words are those of the INFLESZ scale. */
export const bandWords: Readonly<Record<Band | 'not-measured', LocalizedText>> = {
  'very-hard': { 'es-MX': 'muy difícil', en: 'very hard', 'pt-BR': 'muito difícil' },
  'rather-hard': { 'es-MX': 'algo difícil', en: 'rather hard', 'pt-BR': 'um pouco difícil' },
  normal: { 'es-MX': 'normal', en: 'normal', 'pt-BR': 'normal' },
  'fairly-easy': { 'es-MX': 'bastante fácil', en: 'fairly easy', 'pt-BR': 'bem fácil' },
  'very-easy': { 'es-MX': 'muy fácil', en: 'very easy', 'pt-BR': 'muito fácil' },
  'not-measured': { 'es-MX': 'sin medir', en: 'not measured', 'pt-BR': 'sem medir' },
}

/** What to do with a sentence that is hard to read. */
export const hardnessWords: Readonly<Record<Hardness, LocalizedText>> = {
  long: {
    'es-MX': 'Es larga: pártala en dos.',
    en: 'It is long: make two of it.',
    'pt-BR': 'É longa: divida em duas.',
  },
  passive: {
    'es-MX': 'No dice quién lo hace: dígalo.',
    en: 'It does not say who acts: say so.',
    'pt-BR': 'Não diz quem faz: diga.',
  },
  roundabout: {
    'es-MX': 'Da un rodeo: dígalo directo.',
    en: 'It goes a long way round: say it straight.',
    'pt-BR': 'Dá voltas: diga direto.',
  },
}
