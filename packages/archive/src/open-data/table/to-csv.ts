import papa from 'papaparse'
import type { Cell, Table } from './column.js'
import { joinList } from './list-cell.js'

/**
 * What a spreadsheet would run instead of showing it: a cell that begins with `=`, `+`, `-` or `@`, also in their
 * full width and behind spaces or marks that nobody sees, or with a tab or a line break. A cell that begins with an
 * apostrophe is among them, so that taking one apostrophe away always gives back what was there.
 */
const guarded = /^(?:'|[\t\r\n]|[\s\p{Cf}\0]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u

/**
 * A table as CSV (RFC 4180): UTF-8, comma, CRLF, a heading, no byte-order mark. What a spreadsheet would take for a
 * formula has one apostrophe in front, and what began with an apostrophe has one more: whoever reads the file takes
 * one away from every cell that begins with one.
 */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows.map(row => row.map(written))]
  return `${papa.unparse(lines, { newline: '\r\n', escapeFormulae: guarded })}\r\n`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? joinList(cell) : String(cell)
}
