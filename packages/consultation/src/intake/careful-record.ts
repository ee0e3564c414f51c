import papa from 'papaparse'
import { type Broken, type CsvFormat, fitted, isBlank } from './csv-format.js'
import { isWellFormed, shown } from './shown.js'

/** One record, or what is wrong with it, and where in the text it ends. */
export type CarefulRecord =
  | { readonly cells: readonly string[]; readonly broken?: never; readonly end: number }
  | { readonly cells?: never; readonly broken: Broken; readonly end: number }

interface FirstRecord {
  readonly cells: readonly string[]
  readonly length: number
}

/**
 * Reads the one record that begins at a place of the text; `not yet` when the text ends before it does. A quote
 * that is never closed spoils its own line and no other: the next record begins on the next line. The look ahead
 * grows twofold and ends at the first quote that cannot be, so a file of nothing but open quotes stays linear.
 */
export function carefulRecord({
  delimiter,
  width,
  maxField,
}: CsvFormat): (text: string, from: number, last: boolean) => CarefulRecord | 'not yet' {
  const parser = new papa.Parser({ delimiter, newline: '\n', preview: 1 })
  const longest = 4 * maxField
  const first = (text: string): FirstRecord | 'open' | 'malformed' => {
    const { data, errors, meta } = parser.parse(text, 0, true)
    if (errors.length > 0) return 'malformed'
    return data[0] ? { cells: fitted(data[0], width), length: meta.cursor } : 'open'
  }
  const isWhole = (line: string) => {
    const found = first(line)
    return typeof found !== 'string' && found.cells.length === width
  }

  return (text, from, last) => {
    const next = afterBreak(text, from)
    const spoiled = (message: string): CarefulRecord => ({
      broken: { message, value: shown(text.slice(from, next - 1)) },
      end: next,
    })
    let window = next - from
    let found = first(text.slice(from, next))
    while (found === 'open') {
      if (window >= longest || (last && from + window >= text.length)) return spoiled(notClosed)
      if (from + window >= text.length) return 'not yet'
      window = afterBreak(text, from + Math.min(2 * window, longest)) - from
      found = first(text.slice(from, from + window))
    }
    if (found === 'malformed') return spoiled('has a quote in the middle of a field')
    const { cells, length } = found
    const end = from + length
    if (isBlank(cells)) return { cells, end }
    if (cells.length !== width) {
      const inside = text.slice(next, end).split('\n').slice(0, -1)
      if (inside.some(line => isWhole(`${line}\n`))) return spoiled(notClosed)
      const message = `has ${cells.length} cells, and there are ${width} columns`
      return { broken: { message, value: shown(text.slice(from, end - 1)) }, end }
    }
    const broken = brokenCell(cells, maxField)
    return broken ? { broken, end } : { cells, end }
  }
}

const notClosed = 'has a quote that is not closed'

function brokenCell(cells: readonly string[], maxField: number): Broken | undefined {
  for (const [column, cell] of cells.entries()) {
    const value = shown(cell)
    if (cell.length > maxField) return { message: `is longer than ${maxField} characters`, column, value }
    if (cell.includes('\0')) return { message: 'has a null character', column, value }
    if (!isWellFormed(cell)) return { message: 'has half of a surrogate pair', column, value }
  }
  return undefined
}

function afterBreak(text: string, from: number): number {
  return text.indexOf('\n', from) + 1 || text.length
}
