import { dayOf, spanOf } from '@apertura/calendar'
import type { Certainty, Locale, LocalizedText, PartialDate } from '@apertura/domain'
import type { Cell, Column, ColumnOf, ColumnType } from './column.js'

/** The meaning of something in Spanish and in English. */
export type Meaning = readonly [es: string, en: string]

/** What may be said of a column beside its name, type and meaning. */
export interface ColumnNotes {
  /** Where the value comes from. */
  readonly source: string
  /** What an empty cell means; without it no cell is ever empty. */
  readonly empty?: Meaning
  readonly values?: readonly string[]
  readonly unit?: string
}

/** Empty for want of a word in the source. */
export const unsaid: Meaning = ['La fuente no lo dice.', 'The source does not say.']

/** Empty because there is nothing of the kind. */
export const nothing: Meaning = ['No hay.', 'There is none.']

/** Empty because it does not belong to the public. */
export const kept: Meaning = ['No es público, o nadie lo dijo.', 'It is not public, or nobody said it.']

/** Empty so that nobody of a small group can be told from the others. */
export const tooFew: Meaning = [
  'Tan pocas personas están en el caso que decirlo las señalaría.',
  'So few people are in this case that to say it would point at them.',
]

const said = ([es, en]: Meaning): LocalizedText => ({ 'es-MX': es, en })

const units: Partial<Record<ColumnType, string>> = {
  edtf: 'EDTF, Gregorian calendar',
  day: 'YYYY-MM-DD, Gregorian calendar',
  time: 'HH:MM or HH:MM:SS, civil time of the place',
  list: 'values with | between them in CSV, array in JSON',
  hash: 'SHA-256 in lower-case hexadecimal',
}

/** One column. */
export function column<Row>(
  name: string,
  type: ColumnType,
  meaning: Meaning,
  of: (row: Row) => Cell,
  { source, empty, values, unit }: ColumnNotes,
): ColumnOf<Row> {
  const column: Column = {
    name,
    meaning: said(meaning),
    type,
    empty: empty ? said(empty) : null,
    ...(values ? { values } : {}),
    unit: unit === undefined ? (units[type] ?? null) : type === 'list' ? `${units.list}: ${unit}` : unit,
    source,
  }
  return { ...column, of }
}

/** A text with a column for each language of the process: `title_es_mx`, `title_en`. Nothing is translated. */
export function textColumns<Row>(
  languages: readonly Locale[],
  name: string,
  [es, en]: Meaning,
  of: (row: Row) => LocalizedText | null | undefined,
  { source, empty }: ColumnNotes,
): readonly ColumnOf<Row>[] {
  const why: Meaning = [
    `No hay texto en este idioma.${empty ? ` O bien: ${empty[0]}` : ''}`,
    `There is no text in this language.${empty ? ` Or: ${empty[1]}` : ''}`,
  ]
  return languages.map(language =>
    column<Row>(
      `${name}_${language.toLowerCase().replaceAll('-', '_')}`,
      'text',
      [`${es} (${language})`, `${en} (${language})`],
      row => of(row)?.[language] ?? null,
      { source, empty: why, unit: language },
    ),
  )
}

/** A date as its source gives it, and beside it the first and the last day that it may be. */
export function dateColumns<Row>(
  name: string,
  [es, en]: Meaning,
  of: (row: Row) => PartialDate | null | undefined,
  notes: ColumnNotes,
): readonly ColumnOf<Row>[] {
  const { empty } = notes
  const open = (side: Meaning): Meaning => [
    `${side[0]}${empty ? ` O bien: ${empty[0]}` : ''}`,
    `${side[1]}${empty ? ` Or: ${empty[1]}` : ''}`,
  ]
  return [
    column(name, 'edtf', [es, en], row => of(row) ?? null, notes),
    column(
      `${name}_earliest`,
      'day',
      [`${es}: primer día posible`, `${en}: first day that it may be`],
      row => dayIn(of(row), 'earliest'),
      { ...notes, empty: open(['La fecha no tiene inicio.', 'The date has no beginning.']) },
    ),
    column(
      `${name}_latest`,
      'day',
      [`${es}: último día posible`, `${en}: last day that it may be`],
      row => dayIn(of(row), 'latest'),
      { ...notes, empty: open(['La fecha no tiene fin.', 'The date has no end.']) },
    ),
  ]
}

function dayIn(date: PartialDate | null | undefined, side: 'earliest' | 'latest'): string | null {
  if (date === null || date === undefined) return null
  const day = spanOf(date)[side]
  return Number.isFinite(day) ? dayOf(day) : null
}

/** A certainty: yes, no or perhaps. */
export function certaintyColumn<Row>(
  name: string,
  meaning: Meaning,
  of: (row: Row) => Certainty | null,
  notes: ColumnNotes,
): ColumnOf<Row> {
  return column(name, 'certainty', meaning, of, { ...notes, values: ['yes', 'no', 'perhaps'] })
}
