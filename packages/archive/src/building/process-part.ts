import { dossier } from '@apertura/dossier'
import { archiveCss } from '../archive-css.js'
import type { ArchiveFile } from '../archive-file.js'
import { archivePapers } from '../archive-papers.js'
import type { ArchiveOptions, ArchiveSource } from '../archive-source.js'
import { bagAboutOf } from '../bag-about-of.js'
import { describingFiles } from '../open-data/describing-files.js'
import { type Given, givenOf } from '../open-data/given.js'
import { processTables } from '../open-data/open-data-tables.js'
import type { Table } from '../open-data/table/column.js'
import { tableFiles } from '../open-data/table/table-files.js'
import { statisticsTable } from '../open-data/tables/statistics.js'
import type { BagAbout } from '../preservation/bag-about.js'
import type { HashedFile } from '../preservation/manifest-lines.js'
import { hashedFile } from '../preservation/manifest-of.js'
import type { Entered } from '../record/entered.js'
import { keptFiles } from '../record/kept-files.js'
import { completenessOf } from '../site/completeness-of.js'
import { scriptFiles } from '../site/script-files.js'
import { readSource, type Site, siteOf } from '../site/site.js'
import { languages } from './languages.js'
import { processPages } from './page-files.js'

/** All of an archive that no consultation changes, made once and kept as long as what it is made of is the same. */
export interface ProcessPart {
  readonly made: MadeOf
  readonly given: Given
  readonly tables: readonly Table[]
  readonly tableFiles: readonly ArchiveFile[]
  /** Pages of the process alone, the sheet, scripts, documents, and the files that were handed in. */
  readonly files: readonly ArchiveFile[]
  /** Hashes of `files` and of `tableFiles`, by path. */
  readonly hashes: ReadonlyMap<string, HashedFile>
  /** One for each language, without any consultation. */
  readonly sites: readonly Site[]
  readonly entered: Entered
  readonly about: BagAbout
}

/** What it is made of. */
interface MadeOf {
  readonly source: Omit<ArchiveSource, 'consultation' | 'texts'>
  readonly options: ArchiveOptions
}

/** Makes the part of the process, or gives that of before when nothing of it has changed. */
export function processPart(
  { consultation: _, texts: __, ...given }: ArchiveSource,
  options: ArchiveOptions,
  before?: ProcessPart,
): ProcessPart {
  const source = { ...given, record: [...given.record] }
  return before && isSame(before.made, { source, options }) ? before : madeOf({ source, options })
}

function madeOf(made: MadeOf): ProcessPart {
  const { source, options } = made
  const { definition, record, at, mesas = [] } = source
  const { papers = [], files = [], base, license, publisher, fewest } = options
  const d = dossier(definition, record, { at })
  const given = givenOf(d, {
    accounts: mesas,
    ...(fewest === undefined ? {} : { fewest }),
    ...(license ? { license } : {}),
    ...(publisher ? { publisher } : {}),
    ...(base ? { base: `${base}data/` } : {}),
  })
  const tables = processTables(given)
  const ofTables = tables.flatMap(table => tableFiles(table)).map(inData)
  const spoken = languages.map(each => ({ ...each, papers: archivePapers(source, papers, each.locale) }))
  const all = new Map(spoken.flatMap(each => each.papers).map(paper => [paper.path, paper]))
  const kept = keptFiles(source, options, [...all.values()])
  const read = readSource(d, record, mesas, options, {
    tables: [...tables, statisticsTable(given)],
    paths: [
      ...ofTables.map(({ path }) => path.slice('data/'.length)),
      ...describingFiles(given, tables, []).map(({ path }) => path),
    ],
    entered: kept.entered,
    completeness: completenessOf(d, source, options, null),
  })
  const sites = spoken.map(({ locale, root, papers }) => siteOf(read, locale, root, papers))
  const ofProcess = [
    ...processPages(sites),
    { path: 'archive.css', content: archiveCss },
    ...scriptFiles,
    ...kept.files,
    ...files,
  ]
  return {
    made,
    given,
    tables,
    tableFiles: ofTables,
    files: ofProcess,
    hashes: new Map([...ofProcess, ...ofTables].map(file => [file.path, hashedFile(file)])),
    sites,
    entered: kept.entered,
    about: bagAboutOf(source, options, kept.entered),
  }
}

export const inData = <F extends { readonly path: string }>(file: F): F => ({
  ...file,
  path: `data/${file.path}`,
})

function isSame(one: MadeOf, other: MadeOf): boolean {
  const { record, ...source } = one.source
  const { record: entries, ...others } = other.source
  return (
    record.length === entries.length &&
    record.at(-1)?.hash === entries.at(-1)?.hash &&
    isAlike(source, others) &&
    isAlike(one.options, other.options)
  )
}

/** Whether two values are the same, or lists or objects of the same: no deeper, since whatever differs is made anew. */
function isAlike(one: object, other: object): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every(name => {
    const [a, b] = [one[name as keyof object] as unknown, other[name as keyof object] as unknown]
    return Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && isAlike(a, b))
  })
}
