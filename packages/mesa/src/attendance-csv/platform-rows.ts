import type { Issue, Result } from '@apertura/domain'
import { dateOrder } from './date-order.js'
import { type DateOrder, type Moment, momentIn } from './read-moment.js'
import type { ReportTable } from './report-tables.js'
import { type MomentCell, writtenStays } from './stay-cells.js'

/** One stay of somebody in a meeting. E-mail addresses and telephone numbers are left out. */
export interface PlatformRow {
  /** Line of the file, counted from 1. */
  readonly line: number
  /** The name that was shown; null when there was none that may be kept. */
  readonly name: string | null
  /** Null when the report gives no hours. */
  readonly joined: Moment | null
  /** Null when the report does not say when they went. */
  readonly left: Moment | null
}

/** What a table of a report says of each stay. */
export function platformRows(table: ReportTable, asked?: DateOrder): Result<readonly PlatformRow[]> {
  const issues: Issue[] = []
  const stays = writtenStays(table, issues)
  const cells = stays.flatMap(({ joined, left }) => [joined, left]).filter(cell => cell !== null)
  const told = asked ?? dateOrder(cells.map(({ written }) => written))
  if (told === 'unclear' || told === 'both') {
    const message = `${orderWords[told]}: say which, with \`order\``
    return { ok: false, issues: [...issues, { path: 'order', line: table.line, message }] }
  }
  const order = told === 'either' ? 'day-first' : told
  const read = (cell: MomentCell | null): Moment | null => {
    const moment = cell && momentIn(cell.written, order)
    if (cell && !moment) {
      const message = `is no day of the calendar with the ${order === 'day-first' ? 'day' : 'month'} first`
      issues.push({ line: cell.line, path: cell.path, message, value: JSON.stringify(cell.text) })
    }
    return moment ?? null
  }
  const rows = stays.map(stay => {
    const row = { ...stay, joined: read(stay.joined), left: read(stay.left) }
    if (stay.left && goesBeforeComing(row)) {
      const { line, path, text } = stay.left
      issues.push({ line, path, message: 'is before they came', value: JSON.stringify(text) })
    }
    return row
  })
  return issues.length === 0 ? { ok: true, value: rows } : { ok: false, issues }
}

const orderWords = {
  unclear: 'the dates can be read with the day first or with the month first',
  both: 'some dates can only be read with the day first, and some with the month first',
}

/** Hours without a day may go over midnight. */
function goesBeforeComing({ joined, left }: PlatformRow): boolean {
  if (!joined?.day || !left?.day) return false
  return joined.day === left.day ? left.time < joined.time : left.day < joined.day
}
