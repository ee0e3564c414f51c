import type { LocalizedText } from '@apertura/domain'

/** What stands in one place of a table; null where nothing stands. */
export type Cell = string | number | boolean | readonly string[] | null

/**
 * What a column holds: `edtf` a date as exact as its source; `day` an exact day; `time` an hour of the wall clock;
 * `certainty` one of yes, no and perhaps; `codes` and `list` several values; the rest is what it says.
 */
export type ColumnType =
  | 'id'
  | 'text'
  | 'code'
  | 'edtf'
  | 'day'
  | 'time'
  | 'count'
  | 'flag'
  | 'certainty'
  | 'list'
  | 'address'
  | 'hash'

/** What a reader must know of a column to use it. */
export interface Column {
  readonly name: string
  readonly meaning: LocalizedText
  readonly type: ColumnType
  /** What an empty cell means; null when none is ever empty. */
  readonly empty: LocalizedText | null
  /** The only values there are, when the list is closed. */
  readonly values?: readonly string[]
  /** Unit, calendar or notation. */
  readonly unit: string | null
  /** Where the value comes from, in the terms of the record, the definition or the account of a mesa. */
  readonly source: string
}

/** A column with the way to fill it from a row. */
export interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Cell
}

/** A table with its rows; CSV, JSON, schema and dictionary are all made from it. */
export interface Table {
  readonly name: string
  readonly title: LocalizedText
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** How many rows there are, where not all of them are here. */
  readonly size?: number
  /** Paths of its files without their endings, where it is cut into several. */
  readonly paths?: readonly string[]
}

/** The name and the heading of a table. */
export type TableHead = Pick<Table, 'name' | 'title'>

/**
 * Fills a table.
 *
 * @throws TypeError when a cell is empty in a column that says that none is, so that no table lies about itself
 */
export function filled<Row>(head: TableHead, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  return {
    ...head,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: rows.map(row => columns.map(column => checked(head, column, cleaned(column.of(row))))),
  }
}

function checked({ name: table }: TableHead, { name, empty }: Column, cell: Cell): Cell {
  if (cell === null && empty === null)
    throw new TypeError(`open data: the column ${name} of ${table} is never empty, and one of its cells is`)
  return cell
}

/** Halves of a pair have no UTF-8, and what is empty is nothing, so that every format can say the same. */
function cleaned(cell: Cell): Cell {
  if (typeof cell === 'string') return cell === '' ? null : whole(cell)
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell === null) return cell
  return cell.filter(item => item !== '').map(whole)
}

const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')
