import type { Issue, Result } from '@apertura/domain'
import { foldedWord, platformWords } from './column-words.js'
import { decodeReport } from './decode-report.js'
import { type PlatformRow, platformRows } from './platform-rows.js'
import type { DateOrder } from './read-moment.js'
import { type Mapping, type ReportTable, reportRows, reportTables } from './report-tables.js'

/** A platform on which people meet; `other` where columns were named, or no heading tells. */
export type Platform = 'zoom' | 'teams' | 'meet' | 'other'

/** What a report says, and who made it. */
export interface AttendanceReport {
  readonly platform: Platform
  readonly rows: readonly PlatformRow[]
}

/** What the file does not tell by itself. */
export interface ReportOptions {
  /** What comes first in the dates, where the file leaves it open. */
  readonly order?: DateOrder
  /** Headings of a file that is not of Zoom, Teams or Meet. */
  readonly columns?: Mapping
}

/** The most issues that are told. */
const mostIssues = 50

/**
 * Reads the attendance report that a meeting platform gives: the participants report of Zoom, with the block on
 * the meeting before it or without; the report of Microsoft Teams in UTF-16 with its numbered sections, where single
 * comings and goings are read rather than the first and the last, and its older list of actions; that of Google
 * Meet, which has hours and no days; and any other table whose headings are named. English and Spanish headings.
 *
 * Of a person only the shown name is kept: no e-mail address and no telephone number.
 *
 * The issues name line, heading and value: a date that is none, an hour of another zone, a missing hour, a going before
 * the coming, too many cells, a wrong quote, a null character. When the dates can be read with the day or with the
 * month first, there is one issue with the path `order`, and the order has to be given.
 *
 * @example
 * ```ts
 * const file = 'Name (Original Name),User Email,Join Time,Leave Time\nAna Prueba,a@example.org,03/25/2026 10:02:00 AM,03/25/2026 11:30:00 AM\n'
 * attendanceReport(new TextEncoder().encode(file))
 * // => { ok: true, value: { platform: 'zoom', rows: [{ line: 2, name: 'Ana Prueba', joined: { day: '2026-03-25', time: '10:02:00' }, left: { day: '2026-03-25', time: '11:30:00' } }] } }
 * ```
 */
export function attendanceReport(bytes: Uint8Array, options: ReportOptions = {}): Result<AttendanceReport> {
  const decoded = decodeReport(bytes)
  if (!decoded.ok) return decoded
  const found = findTable(decoded.value, options.columns)
  if (!found.ok) return { ok: false, issues: shortened(found.issues) }
  const { table, platform } = found.value
  const rows = platformRows(table, options.order)
  if (!rows.ok) return { ok: false, issues: shortened(rows.issues) }
  return { ok: true, value: { platform, rows: rows.value } }
}

interface Found {
  readonly table: ReportTable
  readonly platform: Platform
}

/** Reports are separated by tabs, commas or semicolons; the first that gives a table is the one. */
function findTable(text: string, columns?: Mapping): Result<Found> {
  for (const delimiter of ['\t', ',', ';']) {
    const { rows, issues } = reportRows(text, delimiter)
    const tables = reportTables(rows, columns)
    const [first] = tables
    if (!first) continue
    if (issues.length > 0) return { ok: false, issues }
    const table = tables
      .filter(({ rows: own }) => own.length > 0)
      .reduce((best, one) => (fineness(one) >= fineness(best) ? one : best), first)
    return { ok: true, value: { table, platform: columns ? 'other' : platformOf(tables) } }
  }
  const names = columns && Object.values(columns).map(name => JSON.stringify(name))
  const message = names
    ? `has no line with the headings ${names.join(', ')}`
    : 'has no line with the headings of a report that is known: name them, with `columns`'
  return { ok: false, issues: [{ path: '', message }] }
}

/** Single stays say more than the first coming and the last going, and those more than how long it was. */
function fineness({ columns }: ReportTable): number {
  if (columns.joined !== undefined || columns.action !== undefined) return 2
  return columns.firstJoined === undefined ? 0 : 1
}

function platformOf(tables: readonly ReportTable[]): Platform {
  const headings = new Set(tables.flatMap(table => table.headings.map(foldedWord)))
  return platformWords.find(([, words]) => words.some(word => headings.has(word)))?.[0] ?? 'other'
}

function shortened(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= mostIssues) return issues
  const more = { path: '', message: `has ${issues.length - mostIssues} more lines that cannot be read` }
  return [...issues.slice(0, mostIssues), more]
}
