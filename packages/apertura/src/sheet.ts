import type { Issue } from '@apertura/domain'
import { parse } from 'csv-parse/sync'
import { readSheet as readWorkbook } from 'read-excel-file/node'
import { type Refusal, refuse } from './refusal.js'

/** A row of a sheet as an unsealed entry, not yet checked, and the line it stood on. */
export interface SheetRow {
  readonly line: number
  readonly value: Readonly<Record<string, unknown>>
}

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
}

/** The columns that a sheet must have; everything of one kind of entry goes into columns `data.…`. */
export const sheetColumns = [
  'id',
  'kind',
  'on',
  'knownOn',
  'assertedBy',
  'source',
  'certainty',
  'title',
] as const

const optional = ['heading', 'lines', 'locator', 'recordedAt', 'by', 'corrects'] as const

/** Reads a CSV sheet: UTF-8 with or without byte-order mark, any line ending, comma or semicolon. */
export function readCsv(bytes: Uint8Array, file: string): readonly SheetRow[] | Refusal {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('is not UTF-8; save the sheet as CSV UTF-8', { file })
  }
  try {
    const delimiter = (text.split(/\r?\n/, 1)[0] ?? '').includes(';') ? ';' : ','
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    return rowsOf(
      records.map(({ record, info }) => ({ line: info.lines, cells: record })),
      file,
    )
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    return refuse(`is not a readable sheet: ${message}`, {
      file,
      ...(lines === undefined ? {} : { line: lines }),
    })
  }
}

/** Reads the first sheet of an Excel workbook. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<readonly SheetRow[] | Refusal> {
  try {
    const rows = await readWorkbook(Buffer.from(bytes))
    return rowsOf(
      rows.map((cells, index) => ({ line: index + 1, cells: cells.map(asText) })),
      file,
    )
  } catch (error) {
    return refuse(`is not a readable workbook: ${(error as Error).message}`, { file })
  }
}

/** A spreadsheet turns `2022-07-05` into a date of its own; we want what the person typed. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function rowsOf(table: readonly Cells[], file: string): readonly SheetRow[] | Refusal {
  const [header, ...rows] = table
  if (!header) return refuse('is empty; its first line should name the columns', { file, line: 1 })
  const names = header.cells.map(name => name.trim())
  const issues: Issue[] = [
    ...sheetColumns
      .filter(
        column =>
          !names.includes(column) && !(column === 'title' && names.some(name => name.startsWith('title.'))),
      )
      .map(column => ({
        file,
        line: 1,
        path: column,
        message: `the column ${column} is missing`,
        value: names.join(', '),
      })),
    ...names
      .filter(name => !known(name))
      .map(name => ({ file, line: 1, path: name, message: 'unknown column', value: JSON.stringify(name) })),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map(name => ({
        file,
        line: 1,
        path: name,
        message: 'the column stands twice',
        value: JSON.stringify(name),
      })),
    ...rows
      .filter(({ cells }) => cells.length > names.length)
      .map(({ line, cells }) => ({
        file,
        line,
        path: '',
        message: `has ${cells.length} cells under ${names.length} columns`,
        value: cells.join(' | ').slice(0, 80),
      })),
  ]
  if (issues.length > 0) return { refused: issues }
  return rows.map(({ line, cells }) => ({
    line,
    value: entryOf(new Map(names.map((name, index) => [name, cells[index]?.trim() ?? '']))),
  }))
}

function known(name: string): boolean {
  return /^(data|title|detail)\./.test(name) || [...sheetColumns, ...optional, 'detail'].includes(name)
}

function entryOf(cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const cell = (name: string) => cells.get(name) || undefined
  const lines = cell('lines')
    ?.split(/\s*[-–]\s*/)
    .map(Number)
  return {
    ...present(['id', 'kind', 'on', 'knownOn', 'recordedAt', 'by', 'assertedBy', 'corrects'], cell),
    sources: [
      {
        ...present(['source', 'certainty', 'heading', 'locator'], cell),
        ...(lines ? { lines: lines.length === 1 ? [lines[0], lines[0]] : lines } : {}),
      },
    ],
    data: {
      ...text('title', cells),
      ...text('detail', cells),
      ...[...cells].reduce(
        (data, [name, value]) =>
          name.startsWith('data.') && value !== '' ? put(data, name.slice(5).split('.'), value) : data,
        {},
      ),
    },
  }
}

function present(
  names: readonly string[],
  cell: (name: string) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(name => (cell(name) === undefined ? [] : [[name, cell(name) as string]])),
  )
}

/** `title` alone is Spanish, the working language of a sheet; `title.en` and the like name theirs. */
function text(field: string, cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const languages = [...cells].flatMap(([name, value]) => {
    if (value === '') return []
    if (name === field) return [['es-MX', value]]
    return name.startsWith(`${field}.`) ? [[name.slice(field.length + 1), value]] : []
  })
  return languages.length > 0 ? { [field]: Object.fromEntries(languages) } : {}
}

/** A cell of a `data.` column is JSON when it looks like a list, an object or a yes/no; otherwise it is text. */
function put(data: Record<string, unknown>, path: readonly string[], value: string): Record<string, unknown> {
  const [first = '', ...rest] = path
  if (rest.length > 0)
    return { ...data, [first]: put((data[first] as Record<string, unknown>) ?? {}, rest, value) }
  return { ...data, [first]: valueOf(value) }
}

function valueOf(cell: string): unknown {
  if (!/^[[{]|^(true|false)$/.test(cell)) return cell
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}
