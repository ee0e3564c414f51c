import type { DateWords, SaidBound } from '../date-words.js'
import { shortened } from './shortened.js'

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

/** Partial dates in plain Mexican Spanish. */
export const esMx: DateWords = {
  unknown: 'sin fecha en la fuente',
  day: name,
  either: (first, second) => `${name(shortened(first, second))} o ${name(second)}`,
  someDayOf: bound => `algún día de ${name(bound)}`,
  between: (first, second) => `entre ${withArticle(shortened(first, second))} y ${withArticle(second)}`,
  notBefore: bound => `no antes ${bound.day ? 'del' : 'de'} ${name(bound)}`,
  notAfter: bound => `a más tardar ${bound.day ? 'el' : 'en'} ${name(bound)}`,
}

function name({ year, month, day }: Partial<SaidBound>): string {
  return [day, month && months[month - 1], year].filter(part => part !== undefined).join(' de ')
}

function withArticle(bound: Partial<SaidBound>): string {
  return bound.day ? `el ${name(bound)}` : name(bound)
}
