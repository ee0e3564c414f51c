import type { Column, Table } from './column.js'
import { filled } from './column.js'
import { type ColumnNotes, column, type Meaning, nothing } from './columns.js'

interface Entry {
  readonly table: Table
  readonly column: Column
}

const from: ColumnNotes = { source: 'dictionary' }
const never: ColumnNotes = {
  ...from,
  empty: ['Ninguna celda de la columna está vacía.', 'No cell of the column is ever empty.'],
}
const plain = (
  name: string,
  meaning: Meaning,
  of: (entry: Entry) => string | null | undefined,
  notes: ColumnNotes = from,
) => column<Entry>(name, 'text', meaning, entry => of(entry) ?? null, notes)

/** What every column of every table means: a table like the others. */
export function dictionaryOf(tables: readonly Table[]): Table {
  return filled<Entry>(
    { name: 'dictionary', title: { 'es-MX': 'Diccionario de datos', en: 'Data dictionary' } },
    [
      column('table', 'id', ['Tabla', 'Table'], ({ table }) => table.name, from),
      column('column', 'id', ['Columna', 'Column'], ({ column }) => column.name, from),
      plain(
        'meaning_es_mx',
        ['Qué dice', 'What it says, in Spanish'],
        ({ column }) => column.meaning['es-MX'],
      ),
      plain('meaning_en', ['Qué dice, en inglés', 'What it says'], ({ column }) => column.meaning.en),
      column('type', 'code', ['Tipo', 'Type'], ({ column }) => column.type, from),
      plain('unit', ['Unidad, calendario o notación', 'Unit, calendar or notation'], e => e.column.unit, {
        ...from,
        empty: nothing,
      }),
      column(
        'values',
        'list',
        ['Los únicos valores posibles', 'The only values there are'],
        ({ column }) => column.values ?? [],
        { ...from, empty: ['La lista está abierta.', 'The list is open.'] },
      ),
      column(
        'may_be_empty',
        'flag',
        ['Si una celda puede estar vacía', 'Whether a cell may be empty'],
        ({ column }) => column.empty !== null,
        from,
      ),
      plain(
        'empty_means_es_mx',
        ['Qué significa una celda vacía', 'What an empty cell means, in Spanish'],
        ({ column }) => column.empty?.['es-MX'],
        never,
      ),
      plain(
        'empty_means_en',
        ['Qué significa una celda vacía, en inglés', 'What an empty cell means'],
        ({ column }) => column.empty?.en,
        never,
      ),
      plain('source', ['De dónde sale', 'Where it comes from'], ({ column }) => column.source),
    ],
    tables.flatMap(table => table.columns.map(column => ({ table, column }))),
  )
}
