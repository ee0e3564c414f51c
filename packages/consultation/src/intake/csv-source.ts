import type { Issue } from '@apertura/domain'
import papa from 'papaparse'
import { distinctNames, mostColumns } from './column-plan.js'
import { csvRecords } from './csv-records.js'
import type { RowKeeper } from './row-keeper.js'

/** Takes the text of a file as whole lines, and hands its rows on. Issues mean that nothing can be read. */
export interface TextSource {
  readonly read: (text: string, last: boolean) => readonly Issue[]
  /** A line that was too long to be read, after everything before it. */
  readonly skipLine: (shownText: string, message: string) => readonly Issue[]
  readonly lines: () => number
  readonly columns: () => readonly string[]
}

/** How the text of a CSV file is to be read. */
export interface CsvReading {
  readonly delimiter?: string
  readonly maxField: number
  /** Gets the columns when they are known, and answers what is wrong with them. */
  readonly columns: (names: readonly string[]) => readonly Issue[]
  readonly keeper: RowKeeper
}

/** The source of rows that is a CSV file: its first line names the columns. */
export function csvSource({ delimiter, maxField, columns, keeper }: CsvReading): TextSource {
  let rest = ''
  let line = 1
  let names: readonly string[] | undefined
  let records: ReturnType<typeof csvRecords> | undefined

  /** Reads the line of names; the text after it, or undefined while it is not whole. */
  const readHeader = (whole: string, last: boolean): string | undefined | readonly Issue[] => {
    const text = whole.replace(/^\n+/, '')
    line += whole.length - text.length
    const [declaration, marked] = /^sep=(.)\n/i.exec(text) ?? []
    if (declaration) line += 1
    const header = headerOf(text.slice(declaration?.length ?? 0), delimiter ?? marked)
    if (!header) {
      const message =
        text === '' ? 'is empty; its first line should name the columns' : 'has no line of names'
      if (!last && text.length <= 4 * maxField) return undefined
      return [{ line, path: '', message }]
    }
    if (header.cells.length > mostColumns) {
      const message = `has more than ${mostColumns} columns`
      return [{ line, path: '', message, value: `${header.cells.length}` }]
    }
    names = distinctNames(header.cells)
    const issues = columns(names)
    if (issues.length > 0) return issues.map(issue => ({ line, ...issue }))
    records = csvRecords({ delimiter: header.delimiter, width: names.length, maxField })
    line += header.lines
    return header.rest
  }

  const read = (text: string, last: boolean): readonly Issue[] => {
    rest = rest === '' ? text : rest + text
    if (!records) {
      const after = readHeader(rest, last)
      if (after === undefined) return []
      if (typeof after !== 'string') return after
      rest = after
    }
    if (!records) return []
    const found = records(rest, line, last)
    for (const { line: at, ...why } of found.broken) keeper.broken(at, why)
    for (const { line: at, cells } of found.records) keeper.row(at, cells)
    rest = rest.slice(found.read)
    line += found.lines
    return []
  }

  return {
    read,
    skipLine: (value, message) => {
      const issues = records ? read('', true) : [{ line, path: '', message, value }]
      if (issues.length === 0) keeper.broken(line, { message, value })
      line += 1
      return issues
    },
    lines: () => line - 1,
    columns: () => names ?? [],
  }
}

interface Header {
  readonly cells: readonly string[]
  readonly delimiter: string
  readonly lines: number
  readonly rest: string
}

/** The delimiter is the one that makes the most columns. */
function headerOf(text: string, given: string | undefined): Header | undefined {
  let best: Header | undefined
  const firstLine = text.slice(0, text.indexOf('\n') + 1)
  for (const delimiter of given === undefined ? [',', ';', '\t'] : [given]) {
    const parser = new papa.Parser({ delimiter, newline: '\n', preview: 1 })
    for (const part of [firstLine, text]) {
      const { data, errors, meta } = parser.parse(part, 0, true)
      const cells = data[0]
      if (errors.length > 0 || !cells) continue
      if (!best || cells.length > best.cells.length) {
        const lines = cells.join('').split('\n').length
        best = { cells: namesIn(cells), delimiter, lines, rest: text.slice(meta.cursor) }
      }
      break
    }
  }
  return best
}

/** Empty cells behind the last name are no columns; one between names gets a number. */
function namesIn(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex(cell => cell.trim() !== '')
  return cells.slice(0, last + 1).map((cell, place) => cell.trim() || `column ${place + 1}`)
}
