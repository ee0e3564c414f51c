import type { DateWords, SaidBound } from '@apertura/calendar'

const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
]

/** Partial dates in plain Brazilian Portuguese. */
export const ptBrDates: DateWords = {
  unknown: 'sem data na fonte',
  day: name,
  either: (first, second) => `${name(shortened(first, second))} ou ${name(second)}`,
  someDayOf: bound => `algum dia de ${name(bound)}`,
  between: (first, second) => `entre ${name(shortened(first, second))} e ${name(second)}`,
  notBefore: bound => `não antes de ${name(bound)}`,
  notAfter: bound => `o mais tardar em ${name(bound)}`,
}

/** The first day of a month is an ordinal. */
function name({ year, month, day }: Partial<SaidBound>): string {
  const said = day === 1 ? '1º' : day
  return [said, month && months[month - 1], year].filter(part => part !== undefined).join(' de ')
}

/** The first of two dates without what it shares with the second. */
function shortened(first: SaidBound, second: SaidBound): Partial<SaidBound> {
  if (!first.month || first.year !== second.year) return first
  const { year: _, month, ...rest } = first
  return first.day && month === second.month ? rest : { ...rest, month }
}
