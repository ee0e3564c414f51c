import { parse } from 'csv-parse/sync'
import { readSheet as readWorkbook } from 'read-excel-file/node'
import { readText } from './read-text.js'
import { isRefusal, type Refusal, refuse } from './refusal.js'

/** A row of a sheet and the line on which it begins. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Reads a CSV sheet: UTF-8 with or without byte order mark, any line ending; comma, semicolon or tab. */
export function readCsv(bytes: Uint8Array, file: string): readonly Row[] | Refusal {
  const read = readText(bytes, file)
  if (isRefusal(read)) return read
  const text = read.replace(/\r\n?/g, '\n')
  const [header = ''] = text.trimStart().split('\n', 1)
  const delimiter = [';', '\t'].find(mark => header.includes(mark)) ?? ','
  try {
    const records = parse(text, { delimiter, info: true, relaxColumnCount: true }) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    return filled(
      records.map(({ record, info }) => ({
        line: info.lines - lineBreaks(record),
        cells: record.map(trimmed),
      })),
    )
  } catch (error) {
    const { lines, message } = error as { readonly lines?: number; readonly message: string }
    return refuse(`is not a readable sheet: ${message}`, {
      file,
      ...(lines === undefined ? {} : { line: lines }),
    })
  }
}

/** Reads the first sheet of an Excel workbook. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<readonly Row[] | Refusal> {
  try {
    const rows = await readWorkbook(Buffer.from(bytes))
    return filled(rows.map((cells, index) => ({ line: index + 1, cells: cells.map(asText) })))
  } catch (error) {
    return refuse(`is not a readable workbook: ${(error as Error).message}`, { file })
  }
}

/** Spreadsheets leave empty rows behind. */
function filled(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ cells }) => cells.some(cell => cell !== ''))
}

/** A cell may go over several lines, and the reader of CSV counts to its last one. */
function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}

/** A spreadsheet turns `2022-07-05` into a date of its own; we want what the person typed. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : trimmed(String(cell))
}

const trimmed = (cell: string) => cell.trim()
