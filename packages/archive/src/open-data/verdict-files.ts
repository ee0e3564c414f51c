import type { Contributions } from '../contributions/contributions.js'
import type { Chunk } from '../contributions/place-list.js'
import type { Given } from './given.js'
import type { OpenDataFile } from './open-data-file.js'
import { toCsv } from './table/to-csv.js'
import { toJson } from './table/to-json.js'
import { toSchema } from './table/to-schema.js'
import { verdictsTable } from './tables/verdicts.js'

/** Pages of contributions in one file of the table: 5,000 contributions. Changing it would move rows. */
export const chunksInTable = 20

/** The paths of the table, without their endings: one where it is short, and more that go on from it. */
export const verdictPaths = (consultation: Pick<Contributions, 'chunks'> | null): readonly string[] =>
  consultation === null
    ? []
    : Array.from({ length: Math.max(1, Math.ceil(consultation.chunks.length / chunksInTable)) }, (_, at) =>
        verdictPath(at),
      )

const verdictPath = (at: number): string => `tables/verdicts${at === 0 ? '' : `-${at + 1}`}`

/**
 * One of the files of the table of verdicts, each in its formats. All have one schema, beside the first. Rows become
 * text page by page: as values, all of them together would be most of what a large archive needs.
 */
export function verdictFiles(given: Given, chunks: readonly Chunk[], at: number): readonly OpenDataFile[] {
  const own = chunks.slice(at * chunksInTable, (at + 1) * chunksInTable)
  const written = (own.length === 0 ? [[]] : own.map(chunk => [chunk])).map(some => {
    const table = verdictsTable(given, some)
    return { csv: toCsv(table), json: toJson(table) }
  })
  const path = verdictPath(at)
  const heading = toCsv(verdictsTable(given, []))
  return [
    {
      path: `${path}.csv`,
      content: `${heading}${written.map(({ csv }) => csv.slice(heading.length)).join('')}`,
    },
    { path: `${path}.json`, content: joined(written.map(({ json }) => json)) },
    ...(at === 0 ? [{ path: `${path}.schema.json`, content: toSchema(verdictsTable(given, [])) }] : []),
  ]
}

/** Lists as JSON, made one list. */
function joined(lists: readonly string[]): string {
  const items = lists.filter(list => list !== '[]\n').map(list => list.slice('[\n'.length, -'\n]\n'.length))
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`
}
