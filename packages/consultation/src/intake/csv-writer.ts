import papa from 'papaparse'

/**
 * What a spreadsheet would run instead of showing it: a cell that begins with `=`, `+`, `-` or `@`, also in their
 * full width and behind spaces or marks that nobody sees, or with a tab or a line break (OWASP, CSV injection).
 * A plain number is none, though it may begin with a sign.
 */
const formula =
  /^(?![-+]?\d{1,15}(?:[.,]\d{1,15})?%?$)(?:[\t\r\n]|[\s\p{Cf}\0]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u

/** What judging added to a row. */
export interface JudgedRow {
  /** The cells as they came in. */
  readonly cells: readonly string[]
  readonly outcome: string
  /** Codes of what was not met or is open. */
  readonly reasons: readonly string[]
}

/** Writes a CSV file piece by piece, as text. */
export interface CsvWriter {
  readonly header: () => string
  readonly rows: (rows: readonly JudgedRow[]) => string
}

/**
 * Writes the columns that came in, with `outcome` and `reasons` behind them (codes, separated by spaces), by
 * RFC 4180. Cells that a spreadsheet would take for a formula get an apostrophe in front, lists with dashes too.
 *
 * @param delimiter - `,` by default
 *
 * @example
 * ```ts
 * const writer = csvWriter(['id', 'title'])
 * writer.header() // => 'id,title,outcome,reasons\r\n'
 * writer.rows([{ cells: ['-7', '=1+1'], outcome: 'met', reasons: [] }]) // => '-7,"\'=1+1",met,\r\n'
 * ```
 */
export function csvWriter(columns: readonly string[], delimiter = ','): CsvWriter {
  const writing = { delimiter, newline: '\r\n', header: false, escapeFormulae: formula }
  const lines = (rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? '' : `${papa.unparse(rows, writing)}\r\n`
  return {
    header: () => lines([[...columns, ...added(columns)]]),
    rows: rows =>
      lines(
        rows.map(({ cells, outcome, reasons }) => [
          ...filled(cells, columns.length),
          outcome,
          reasons.join(' '),
        ]),
      ),
  }
}

/** A file that was judged before has these columns already. */
function added(columns: readonly string[]): readonly string[] {
  return ['outcome', 'reasons'].map(name => (columns.includes(name) ? `${name} (2)` : name))
}

/** Rows of JSON Lines that were read before a column was first seen lack it. */
function filled(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')]
}
