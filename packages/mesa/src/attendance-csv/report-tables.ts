import type { Issue } from '@apertura/domain'
import papa from 'papaparse'
import { type ColumnRole, columnWords, foldedWord } from './column-words.js'

/** A record of the file: the line on which it begins, and its cells. */
export interface ReportRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A table of the file: which column says what, and its records. */
export interface ReportTable {
  readonly line: number
  readonly headings: readonly string[]
  readonly columns: ReportColumns
  readonly rows: readonly ReportRow[]
}

/** Where each column stands, counted from 0. */
export type ReportColumns = Readonly<Partial<Record<ColumnRole, number>>>

/** The headings of a file of another platform. */
export interface Mapping {
  readonly name: string
  readonly joined?: string
  readonly left?: string
}

/** More columns than any report has: something else than a report. */
const mostColumns = 200

/** All records of a text, and the lines on which a quote is wrong. */
export function reportRows(
  text: string,
  delimiter: string,
): { readonly rows: readonly ReportRow[]; readonly issues: readonly Issue[] } {
  const { data, errors } = new papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, false)
  let line = 1
  const rows = data.map(cells => {
    const row = { line, cells }
    line += cells.reduce((sum, cell) => sum + breaksIn(cell), 1)
    return row
  })
  let [read, brokenLine] = [0, 1]
  const issues = errors.map(({ code, index = 0 }) => {
    brokenLine += breaksIn(text.slice(read, index))
    read = Math.max(read, index)
    const message =
      code === 'MissingQuotes' ? 'has a quote that is not closed' : 'has a quote in the middle of a cell'
    return { path: '', line: brokenLine, message }
  })
  return { rows, issues }
}

/** The tables among the records. A table ends where another begins, or at the numbered title of the next section. */
export function reportTables(rows: readonly ReportRow[], mapping?: Mapping): readonly ReportTable[] {
  const tables: (Omit<ReportTable, 'rows'> & { rows: ReportRow[] })[] = []
  let open: (typeof tables)[number] | undefined
  for (const row of rows) {
    if (row.cells.every(cell => cell.trim() === '')) continue
    const columns = row.cells.length > mostColumns ? undefined : columnsOf(row.cells, mapping)
    if (columns) {
      open = { line: row.line, headings: row.cells, columns, rows: [] }
      tables.push(open)
    } else if (isSectionTitle(row.cells)) {
      open = undefined
    } else {
      open?.rows.push(row)
    }
  }
  return tables
}

/** Undefined when the cells are no headings: a name alone is none, somebody may be called that. */
function columnsOf(cells: readonly string[], mapping?: Mapping): ReportColumns | undefined {
  const headings = cells.map(foldedWord)
  const words: Partial<Record<ColumnRole, readonly string[]>> = mapping ? wordsOf(mapping) : columnWords
  const columns = Object.fromEntries(
    Object.entries(words).flatMap(([role, those]) => {
      const word = those.find(one => headings.includes(one))
      return word === undefined ? [] : [[role, headings.indexOf(word)]]
    }),
  ) as ReportColumns
  const named = columns.name !== undefined || columns.givenName !== undefined
  if (mapping) return Object.keys(columns).length === Object.keys(words).length ? columns : undefined
  const timed = [columns.joined, columns.firstJoined, columns.duration, columns.when]
  return named && timed.some(column => column !== undefined) ? columns : undefined
}

function wordsOf({ name, joined, left }: Mapping): Partial<Record<ColumnRole, readonly string[]>> {
  return {
    name: [foldedWord(name)],
    ...(joined !== undefined && { joined: [foldedWord(joined)] }),
    ...(left !== undefined && { left: [foldedWord(left)] }),
  }
}

function isSectionTitle(cells: readonly string[]): boolean {
  return /^\d+\. \D/.test(cells[0] ?? '') && cells.slice(1).every(cell => cell.trim() === '')
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1
}
