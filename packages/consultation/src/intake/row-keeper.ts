import type { Issue } from '@apertura/domain'
import type { ColumnPlan } from './column-plan.js'
import { cellOf, contributionReader, type Reading } from './contribution-reader.js'
import type { Broken } from './csv-format.js'
import type { IntakeBatch, IntakeRow, UnreadableRow } from './intake-batch.js'
import { shown } from './shown.js'

/** Gathers rows, gives folios and looks for those that were given twice. */
export interface RowKeeper {
  /** From here on rows have these columns. */
  readonly plan: (plan: ColumnPlan) => void
  readonly row: (line: number, cells: readonly string[]) => void
  readonly broken: (line: number, broken: Broken & { readonly path?: string }) => void
  /** What was gathered since the last time. */
  readonly take: () => IntakeBatch
  readonly counts: () => { contributions: number; unreadable: number; blank: number; doubts: number }
}

/** @param folio - what the folio of a row without an id begins with; a running number follows */
export function rowKeeper(reading: Reading, folio: string): RowKeeper {
  let rows: IntakeRow[] = []
  let unreadable: UnreadableRow[] = []
  let doubts: Issue[] = []
  let current: { readonly plan: ColumnPlan; readonly read: ReturnType<typeof contributionReader> } | undefined
  const counts = { contributions: 0, unreadable: 0, blank: 0, doubts: 0 }
  const lineOfId = new Map<string, number>()
  let given = 0

  const nextFolio = () => {
    do given += 1
    while (lineOfId.has(`${folio}${given}`))
    return `${folio}${given}`
  }
  const doubt = (issue: Issue) => {
    doubts.push(issue)
    counts.doubts += 1
  }
  const broken: RowKeeper['broken'] = (line, { message, column, path, value }) => {
    const where =
      path ?? (column === undefined ? undefined : (current?.plan.names[column] ?? `${column + 1}`))
    unreadable.push({
      line,
      message,
      ...(where === undefined ? {} : { path: where }),
      ...(value === undefined ? {} : { value }),
    })
    counts.unreadable += 1
  }
  return {
    plan: plan => {
      current = { plan, read: contributionReader(plan, reading) }
    },
    row: (line, cells) => {
      if (!current) throw new TypeError('rowKeeper: a row came before its columns.')
      const { places } = current.plan
      if (cells.every(isEmpty)) {
        counts.blank += 1
        return
      }
      if (isEveryName(cells, current.plan.names)) {
        broken(line, { message: 'names the columns once more', value: shown(cells.join(' ')) })
        return
      }
      const own = cellOf(places.id, cells).trim()
      const before = own === '' ? undefined : lineOfId.get(own)
      if (before !== undefined) {
        const message = `has the id of the row on line ${before}`
        broken(line, { message, column: places.id[0] ?? 0, value: shown(own) })
        return
      }
      if (isEmpty(cellOf(places.title, cells).trim()) && isEmpty(cellOf(places.body, cells).trim())) {
        broken(line, { message: 'has neither a title nor a body', value: shown(cells.join(' ').trim()) })
        return
      }
      const id = own === '' ? nextFolio() : own
      lineOfId.set(apart(id), line)
      rows.push({ line, cells, contribution: current.read(cells, id, line, doubt) })
      counts.contributions += 1
    },
    broken,
    take: () => {
      const batch = { rows, unreadable: unreadable.sort((one, other) => one.line - other.line), doubts }
      rows = []
      unreadable = []
      doubts = []
      return batch
    },
    counts: () => counts,
  }
}

/** Files that were pasted together have their line of names again. */
const isEveryName = (cells: readonly string[], names: readonly string[]) =>
  cells[0]?.trim() === names[0] && cells.every((cell, place) => cell.trim() === names[place])

const isEmpty = (cell: string) => cell === ''

/** A copy of its own: a part of a text keeps the whole text in memory for as long as it lives. */
function apart(id: string): string {
  return id.length < 13 ? id : ` ${id}`.slice(1)
}
