import papa from 'papaparse'
import { carefulRecord } from './careful-record.js'
import { type Broken, type CsvFormat, type CsvRecord, fitted, isBlank } from './csv-format.js'
import { isWellFormed } from './shown.js'

/** What came out of some text. Every line of it is in one of the two, or is empty, or was not read yet. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[]
  readonly broken: readonly (Broken & { readonly line: number })[]
  /** Where in the text the first record begins that is not whole yet. */
  readonly read: number
  /** How many lines were read. */
  readonly lines: number
}

/**
 * Reads records out of whole lines. Text without anything wrong goes through the parser in one piece; where
 * something is wrong it is gone through record by record, which comes to the same for what is right.
 */
export function csvRecords(format: CsvFormat): (text: string, line: number, last: boolean) => CsvRecords {
  const { delimiter, width, maxField } = format
  const parser = new papa.Parser({ delimiter, newline: '\n' })
  const careful = carefulRecord(format)
  return (text, line, last) => {
    const harmless = text.length <= maxField && !text.includes('\0') && isWellFormed(text)
    const all = harmless ? allAtOnce(parser.parse(text, 0, true), text, line, width) : undefined
    return all && !(last && all.read < text.length) ? all : oneByOne(careful, text, line, last)
  }
}

/** Undefined when there is anything that has to be looked at closely. */
function allAtOnce(
  { data, errors, meta }: ReturnType<InstanceType<typeof papa.Parser>['parse']>,
  text: string,
  line: number,
  width: number,
): CsvRecords | undefined {
  if (errors.length > 0) return undefined
  const lines = countBreaks(text, 0, meta.cursor)
  const flat = lines === data.length
  const records: CsvRecord[] = []
  let at = line
  for (const row of data) {
    const cells = row.length > width ? fitted(row, width) : row
    if (cells.length === width) records.push({ line: at, cells })
    else if (!isBlank(cells)) return undefined
    at += flat ? 1 : linesOf(row)
  }
  return { records: records.filter(({ cells }) => !isBlank(cells)), broken: [], read: meta.cursor, lines }
}

function oneByOne(
  careful: ReturnType<typeof carefulRecord>,
  text: string,
  line: number,
  last: boolean,
): CsvRecords {
  const records: CsvRecord[] = []
  const broken: CsvRecords['broken'][number][] = []
  let at = line
  let read = 0
  while (read < text.length) {
    const found = careful(text, read, last)
    if (found === 'not yet') break
    if (found.broken) broken.push({ line: at, ...found.broken })
    else if (!isBlank(found.cells)) records.push({ line: at, cells: found.cells })
    at += countBreaks(text, read, found.end)
    read = found.end
  }
  return { records, broken, read, lines: at - line }
}

/** A cell may go over several lines. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + countBreaks(cell, 0, cell.length), 1)
}

function countBreaks(text: string, from: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
