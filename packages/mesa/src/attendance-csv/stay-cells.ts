import type { Issue } from '@apertura/domain'
import { actionWords, type ColumnRole, foldedWord } from './column-words.js'
import { readMoment, type WrittenMoment } from './read-moment.js'
import type { ReportRow, ReportTable } from './report-tables.js'
import { shownName } from './shown-name.js'

/** A moment with the place where it is written. */
export interface MomentCell {
  readonly line: number
  readonly path: string
  readonly text: string
  readonly written: WrittenMoment
}

/** A stay as it is written. */
export interface WrittenStay {
  readonly line: number
  readonly name: string | null
  readonly joined: MomentCell | null
  readonly left: MomentCell | null
}

/** The stays that a table tells of, and what in it cannot be read. A stay in the waiting room is none. */
export function writtenStays(table: ReportTable, issues: Issue[]): readonly WrittenStay[] {
  const { columns, headings } = table
  const rows = table.rows.filter(row => fits(row, headings.length, issues))
  const textOf = ({ line, cells }: ReportRow, role: ColumnRole): string => {
    const column = columns[role]
    const text = column === undefined ? '' : (cells[column] ?? '')
    const wrong = text.includes('\0')
      ? 'has a null character'
      : text.length > 500
        ? 'is far too long'
        : undefined
    if (wrong === undefined) return text.trim()
    issues.push({ line, path: headings[column as number] as string, message: wrong, value: shown(text) })
    return ''
  }
  const momentOf = (row: ReportRow, role: ColumnRole): MomentCell | null => {
    const text = textOf(row, role)
    if (text === '') return null
    const written = readMoment(text)
    const place = { line: row.line, path: headings[columns[role] as number] as string }
    if (typeof written !== 'string') return { ...place, text, written }
    issues.push({ ...place, message: written, value: shown(text) })
    return null
  }
  const nameOf = (row: ReportRow) =>
    columns.surname === undefined
      ? shownName(textOf(row, 'name'))
      : shownName(`${textOf(row, 'givenName')} ${textOf(row, 'surname')}`)

  if (columns.action !== undefined && columns.when !== undefined) {
    return stepsPaired(
      rows.map(row => {
        const action = actionWords[foldedWord(textOf(row, 'action'))]
        if (!action)
          issues.push({
            line: row.line,
            path: headings[columns.action as number] as string,
            message: 'is neither a coming nor a going',
            value: shown(textOf(row, 'action')),
          })
        return { line: row.line, name: nameOf(row), action, at: momentOf(row, 'when') }
      }),
    )
  }
  const [from, to] =
    columns.joined === undefined ? (['firstJoined', 'lastLeft'] as const) : (['joined', 'left'] as const)
  return rows
    .filter(row => !/^(?:yes|s[ií])$/i.test(textOf(row, 'waiting')))
    .map(row => {
      const before = issues.length
      const stay = { line: row.line, name: nameOf(row), joined: momentOf(row, from), left: momentOf(row, to) }
      if (columns[from] !== undefined && stay.joined === null && issues.length === before) {
        issues.push({ line: row.line, path: headings[columns[from]] as string, message: 'is missing' })
      }
      return stay
    })
}

/** Each coming with the next going of the same name; a going alone has no beginning that is known. */
function stepsPaired(
  steps: readonly {
    readonly line: number
    readonly name: string | null
    readonly action: 'joined' | 'left' | undefined
    readonly at: MomentCell | null
  }[],
): readonly WrittenStay[] {
  const stays: { line: number; name: string | null; joined: MomentCell | null; left: MomentCell | null }[] =
    []
  const open = new Map<string | null, (typeof stays)[number]>()
  for (const { line, name, action, at } of steps) {
    const stay = action === 'left' ? open.get(name) : undefined
    if (stay) {
      stay.left = at
      open.delete(name)
    } else if (action === 'joined' && at !== null) {
      const begun = { line, name, joined: at, left: null }
      stays.push(begun)
      open.set(name, begun)
    }
  }
  return stays
}

/** What stands behind the last heading is never shown: it may be an address. */
function fits({ line, cells }: ReportRow, width: number, issues: Issue[]): boolean {
  const right = cells.slice(width).every(cell => cell.trim() === '')
  if (!right)
    issues.push({ line, path: '', message: `has ${cells.length} cells, and there are ${width} columns` })
  return right
}

function shown(text: string): string {
  const kept = shownName(text.slice(0, 500)) ?? ''
  return JSON.stringify(kept.length > 80 ? `${kept.slice(0, 79)}…` : kept)
}
