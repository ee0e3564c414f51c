import { shortened } from '../../date-words/shortened.js'
import type { SaidBound } from '../../date-words.js'
import type { GanttWords } from '../gantt-words.js'

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']
const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`

/** A picture of a plan in plain Mexican Spanish. */
export const esMx: GanttWords = {
  months,
  shortDay: name,
  shortSpan: (from, to) => `${name(shortened(from, to))} – ${name(to)}`,
  activities: 'Actividades',
  activity: 'Actividad',
  bands: 'Paréntesis y vedas',
  band: 'Paréntesis o veda',
  marks: 'Fechas fijas',
  mark: 'Qué',
  start: 'Empieza',
  end: 'Termina',
  latestEnd: 'A más tardar termina',
  toSpare: 'Margen',
  note: 'Nota',
  from: 'Desde',
  to: 'Último día',
  day: 'Día',
  kind: 'Clase',
  certainty: '¿Es seguro que ocurra?',
  daysToSpare: days => `${count(days, 'día', 'días')} de margen`,
  noneToSpare: 'sin margen',
  notStated: 'sin calcular',
  certain: 'sí',
  perhaps: 'quizá',
  noKnownEnd: 'sin fin conocido',
  deadline: 'fecha límite',
  termEnd: 'fin del periodo',
  legend: {
    activity: 'actividad, lo más pronto',
    critical: 'actividad sin margen',
    slack: 'puede terminar hasta aquí',
    band: 'paréntesis o veda',
    perhaps: 'quizá: no es seguro',
    deadline: 'fecha límite',
    termEnd: 'fin del periodo',
  },
  summary: ({ activities, critical, bands, marks, from, to }) =>
    `Del ${from} al ${to}: ${[
      `${count(activities, 'actividad', 'actividades')}${critical > 0 ? `, ${critical} sin margen` : ''}`,
      ...(bands > 0 ? [count(bands, 'paréntesis o veda', 'paréntesis y vedas')] : []),
      ...(marks > 0 ? [count(marks, 'fecha fija', 'fechas fijas')] : []),
    ].join('; ')}`,
}

function name({ year, month, day }: Partial<SaidBound>): string {
  return [day, month && months[month - 1], year].filter(part => part !== undefined).join(' ')
}
