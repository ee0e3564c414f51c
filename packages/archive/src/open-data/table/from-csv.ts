import papa from 'papaparse'
import type { Cell, Column } from './column.js'
import { splitList } from './list-cell.js'

/**
 * Reads a CSV file of the open data back into the rows that it was made from.
 *
 * @param columns - those of the table, in the order of the file
 * @throws RangeError when the heading is not that of the table
 *
 * @example
 * ```ts
 * const [bodies] = openDataTables(d).filter(({ name }) => name === 'bodies')
 * const csv = openData(d).find(({ path }) => path === 'tables/bodies.csv')?.content ?? ''
 * fromCsv(csv, bodies?.columns ?? [])[0]?.[0] // => 'nucleo-promotor'
 * ```
 */
export function fromCsv(csv: string, columns: readonly Column[]): readonly (readonly Cell[])[] {
  const [heading = [], ...rows] = papa.parse(csv.replace(/\r\n$/, ''), {
    newline: '\r\n',
    delimiter: ',',
  }).data
  const names = columns.map(({ name }) => name)
  if (heading.join() !== names.join())
    throw new RangeError(
      `fromCsv: the file has the columns ${heading.join()}, and the table has ${names.join()}`,
    )
  return rows.map(row => columns.map(({ type }, i) => cellOf((row[i] ?? '').replace(/^'/, ''), type)))
}

function cellOf(text: string, type: Column['type']): Cell {
  if (type === 'list') return splitList(text)
  if (text === '') return null
  if (type === 'count') return Number(text)
  return type === 'flag' ? text === 'true' : text
}
