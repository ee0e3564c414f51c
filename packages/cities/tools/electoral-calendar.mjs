// Reports rows of an electoral calendar (one date a row: fecha, cve_ent, entidad, eleccion, valor_original)
// that do not look right. It mends nothing: a row that looks odd may still be true.
//   node packages/cities/tools/electoral-calendar.mjs FILE
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'

/**
 * Last revision of the calendar of Magar (2017): what lies after it was planned and not yet held. Before it, a governor
 * who served less than six years was a law of transition or an extraordinary election, and such rows are true.
 */
const lastRevision = '2023-03-13'

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']

/** The rows of the table, each with its line in the file, counted from 1. */
export function readCalendar(text) {
  return parse(text, { bom: true, columns: true, info: true }).map(({ record, info }) => ({
    line: info.lines,
    ...record,
  }))
}

/** Every row that breaks a rule of consistency: its line, the column, what it says, and why that is odd. */
export function suspiciousRows(rows) {
  const oddities = rows.flatMap(row => [
    ...notSunday(row),
    ...otherThanWritten(row),
    ...twice(row, rows),
    ...governorTooSoon(row, rows),
  ])
  return oddities.sort((a, b) => a.line - b.line)
}

function notSunday({ line, fecha }) {
  const weekday = new Date(`${fecha}T00:00:00Z`).getUTCDay()
  if (weekday === 0) return []
  return [
    { line, path: 'fecha', value: fecha, message: 'is not a Sunday, and elections are held on Sundays' },
  ]
}

function otherThanWritten({ line, fecha, valor_original: written }) {
  const [, month, day] = fecha.split('-').map(Number)
  if (written === `${day}${months[month - 1]}`) return []
  return [
    { line, path: 'valor_original', value: written, message: `does not say the same day as fecha, ${fecha}` },
  ]
}

function twice(row, rows) {
  const same = rows.find(
    other => other.cve_ent === row.cve_ent && other.eleccion === row.eleccion && other.fecha === row.fecha,
  )
  if (same === row) return []
  return [{ line: row.line, path: 'fecha', value: row.fecha, message: `stands already in line ${same.line}` }]
}

/** A governor serves six years. Where the town councils are due and missing, the mark stands in the wrong column. */
function governorTooSoon(row, rows) {
  const { line, fecha, cve_ent, entidad, eleccion } = row
  if (eleccion !== 'gob' || fecha <= lastRevision) return []
  const held = kind => rows.filter(other => other.cve_ent === cve_ent && other.eleccion === kind).map(yearOf)
  const year = yearOf(row)
  const before = Math.max(...held('gob').filter(other => other < year))
  if (year - before >= 6) return []
  const councils = held('ayun')
  const swapped = councils.includes(year - 3) && !councils.includes(year)
  const message = swapped
    ? `elects the governor of ${entidad} again after ${year - before} years, and leaves out the town councils, which are due: the two columns look swapped`
    : `elects the governor of ${entidad} again after ${year - before} years, and a term lasts six unless a local law says otherwise`
  return [{ line, path: 'eleccion', value: 'gob', message }]
}

const yearOf = ({ fecha }) => Number(fecha.slice(0, 4))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2]
  if (!file) throw new Error('electoral-calendar: give the path of the table')
  const found = suspiciousRows(readCalendar(readFileSync(file, 'utf8')))
  for (const { line, path, value, message } of found) {
    console.log(`${basename(file)}:${line} ${path} ${value}: ${message}`)
  }
}
