import type { Issue } from '@apertura/domain'
import type { Row } from './read-sheet.js'
import { type Refusal, refuse, shown } from './refusal.js'

/** A row of a sheet as an unsealed entry, not yet checked, and the line on which it begins. */
export interface SheetEntry {
  readonly line: number
  readonly value: Readonly<Record<string, unknown>>
}

const required = ['id', 'kind', 'on', 'knownOn', 'assertedBy', 'source', 'certainty', 'title']
const optional = ['detail', 'heading', 'lines', 'locator', 'recordedAt', 'by', 'corrects']
const ofEntry = ['id', 'kind', 'on', 'knownOn', 'recordedAt', 'by', 'assertedBy', 'corrects']
const ofSource = ['source', 'certainty', 'heading', 'locator']

/** Reads the rows under the first one, which names the columns, as entries; or says all that is wrong with them. */
export function sheetEntries(table: readonly Row[], file: string): readonly SheetEntry[] | Refusal {
  const [header, ...rows] = table
  if (!header) return refuse('is empty; its first line should name the columns', { file, line: 1 })
  const names = header.cells
  const issues = [...columnIssues(header, file), ...rows.flatMap(row => cellIssues(row, names, file))]
  if (issues.length > 0) return { refused: issues }
  return rows.map(({ line, cells }) => ({
    line,
    value: entryOf(new Map(names.map((name, index) => [name, cells[index] ?? '']))),
  }))
}

/** The column behind a path of an entry that was read from a sheet. */
export function columnOf(path: string): string {
  return path.replace(/^sources\.0\.|^data\.(?=(title|detail)\b)/, '')
}

function columnIssues({ line, cells: names }: Row, file: string): readonly Issue[] {
  const named = names.filter(name => name !== '')
  return [
    ...required
      .filter(column => !names.includes(column) && !names.some(name => name.startsWith(`${column}.`)))
      .map(column => ({ path: column, message: 'the column is missing', value: shown(named.join(', ')) })),
    ...named
      .filter(name => !isKnown(name))
      .map(name => ({ path: shown(name), message: 'there is no such column in a sheet of entries' })),
    ...named
      .filter((name, index) => named.indexOf(name) !== index)
      .map(name => ({ path: name, message: 'the column stands twice' })),
  ].map(issue => ({ file, line, ...issue }))
}

function isKnown(name: string): boolean {
  return (
    /^(title|detail)\.[A-Za-z-]+$/.test(name) ||
    /^data\.(?!title\b|detail\b)\w+(\.[\w-]+)*$/.test(name) ||
    [...required, ...optional].includes(name)
  )
}

/** A cell under no column is a comma too many, and would push its neighbours into the wrong column. */
function cellIssues({ line, cells }: Row, names: readonly string[], file: string): readonly Issue[] {
  const stray = cells.find((cell, index) => cell !== '' && !names[index])
  if (stray === undefined) return []
  return [{ file, line, path: '', message: 'has a cell under no column', value: shown(stray) }]
}

function entryOf(cells: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const some = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap(name => (cells.get(name) ? [[name, cells.get(name)]] : [])))
  const lines = cells.get('lines')
  return {
    ...some(ofEntry),
    sources: [{ ...some(ofSource), ...(lines ? { lines: lineRange(lines) } : {}) }],
    data: { ...text('title', cells), ...text('detail', cells), ...dataOf(cells) },
  }
}

/** `7` or `7-9`; anything else is left for the schema to refuse as it stands. */
function lineRange(cell: string): unknown {
  const [, first, last = first] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(cell) ?? []
  return first === undefined ? cell : [Number(first), Number(last)]
}

/** `title` alone is Spanish, the working language of a sheet; `title.en` and the like name theirs. */
function text(field: string, cells: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const languages = [...cells].flatMap(([name, value]) => {
    if (value === '') return []
    if (name === field) return [['es-MX', value]]
    return name.startsWith(`${field}.`) ? [[name.slice(field.length + 1), value]] : []
  })
  return languages.length > 0 ? { [field]: Object.fromEntries(languages) } : {}
}

function dataOf(cells: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  return [...cells]
    .filter(([name, value]) => name.startsWith('data.') && value !== '')
    .reduce<Tree>((data, [name, value]) => put(data, name.split('.').slice(1), cellValue(value)), {})
}

type Tree = Readonly<Record<string, unknown>>

function put(tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): Tree {
  return { ...tree, [first]: rest.length === 0 ? value : put((tree[first] ?? {}) as Tree, rest, value) }
}

/** A cell of a `data.` column is JSON when it looks like a list, an object or a yes/no; otherwise it is text. */
function cellValue(cell: string): unknown {
  if (!/^([[{]|(true|false)$)/.test(cell)) return cell
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}
