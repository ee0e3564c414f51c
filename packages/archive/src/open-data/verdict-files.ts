import type { Contributions } from '../contributions/contributions.js'
import type { Chunk } from '../contributions/place-list.js'
import type { Given } from './given.js'
import type { OpenDataFile } from './open-data-file.js'
import { tableFiles } from './table/table-files.js'
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

/** One of the files of the table of verdicts, each in its formats. All have one schema, beside the first. */
export function verdictFiles(given: Given, chunks: readonly Chunk[], at: number): readonly OpenDataFile[] {
  const table = verdictsTable(given, chunks.slice(at * chunksInTable, (at + 1) * chunksInTable))
  const files = tableFiles({ ...table, name: verdictPath(at).replace('tables/', '') })
  return at === 0 ? files : files.filter(({ path }) => !path.endsWith('.schema.json'))
}
