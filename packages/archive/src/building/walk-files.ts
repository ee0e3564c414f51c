import type { ArchiveFile } from '../archive-file.js'
import { checkPaths } from '../check-paths.js'
import { cardWordsOf } from '../contributions/card-words.js'
import type { Contributions } from '../contributions/contributions.js'
import { partPage } from '../contributions/part-page.js'
import { partPath } from '../contributions/part-pages.js'
import { tallyOf } from '../contributions/tally.js'
import { describingFiles } from '../open-data/describing-files.js'
import { type Given, withConsultation } from '../open-data/given.js'
import type { Table } from '../open-data/table/column.js'
import { tableFiles } from '../open-data/table/table-files.js'
import { statisticsTable } from '../open-data/tables/statistics.js'
import { verdictsTable } from '../open-data/tables/verdicts.js'
import { chunksInTable, verdictFiles, verdictPaths } from '../open-data/verdict-files.js'
import type { HashedFile } from '../preservation/manifest-lines.js'
import { searchPagesOf } from '../search/search-docs-of.js'
import { type SearchFiles, searchFiles } from '../search/search-files.js'
import { completenessOf } from '../site/completeness-of.js'
import type { PageId } from '../site/locales/site-words.js'
import { pages } from '../site/pages/pages.js'
import type { Site } from '../site/site.js'
import { sitemap } from '../site/sitemap.js'
import { closeArchive } from '../verify/close-archive.js'
import { hashedInPieces } from './hashed-in-pieces.js'
import { languages } from './languages.js'
import type { Leaf } from './leaves.js'
import { consultationPages, consultationPaths } from './page-files.js'
import { inData, type ProcessPart } from './process-part.js'

/** What an archive is made of, read. */
export interface Plan {
  readonly process: ProcessPart
  readonly contributions: Contributions | null
  readonly leaves: readonly Leaf[]
}

/** What an archive came to: all that the next one needs to leave out what is the same. */
export interface Done {
  readonly plan: Plan
  readonly hashes: ReadonlyMap<string, HashedFile>
  readonly search: SearchFiles
  /** Channels that so few people used that no page may name them. */
  readonly unsaid: string
}

/** Notes the hash of a file, and gives it on when the archive before had another. */
type Emit = (file: ArchiveFile, hashed?: HashedFile) => Iterable<ArchiveFile>

/** Makes the files of an archive, and gives those that an archive before did not have. */
export function* walkFiles(plan: Plan, before: Done | undefined): Generator<ArchiveFile, Done> {
  const { process, contributions, leaves } = plan
  const hashes = new Map<string, HashedFile>()
  const emit: Emit = function* (file, hashed = hashedInPieces(file)) {
    if (hashes.has(file.path))
      throw new RangeError(`archive: ${JSON.stringify(file.path)} would be written over another of this name`)
    hashes.set(file.path, hashed)
    if (before?.hashes.get(file.path)?.sha256 !== hashed.sha256) yield file
  }
  const given = withConsultation(process.given, contributions)
  const known = before?.plan.process === process && before.unsaid === unsaidIn(given) ? before : undefined
  /** Files that are the same as before need not be made to know what they are. */
  const keep = (paths: readonly string[], isSame: boolean): boolean => {
    const kept = paths.map(path => known?.hashes.get(path))
    if (!isSame || kept.some(file => file === undefined)) return false
    for (const file of kept) if (file) hashes.set(file.path, file)
    return true
  }
  const sites = contributions === null ? process.sites : process.sites.map(site => withAll(site, plan, given))

  for (const file of consultationPages(sites)) yield* emit(file)
  for (const file of process.files) yield* emit(file, process.hashes.get(file.path))
  const says = sites.map(site => cardWordsOf(site, given.unsaidChannels))
  for (const [number, leaf] of leaves.entries()) {
    const isLast = number === leaves.length - 1
    const wasLast = number === (known?.plan.leaves.length ?? 0) - 1
    if (keep(partPathsOf(number), leaf === known?.plan.leaves[number] && isLast === wasLast)) continue
    for (const [at, { folder, locale }] of languages.entries()) {
      const [site, other, say] = [sites[at], sites[1 - at], says[at]]
      if (!site || !other || !say || contributions === null) continue
      const content = partPage(site, contributions, leaf.texts, number, say, other)
      yield* emit({ path: `${folder}${partPath(locale, number)}`, content })
    }
  }
  for (const file of sitemapFile(plan)) yield* emit(file)

  for (const file of process.tableFiles) yield* emit(file, process.hashes.get(file.path))
  for (const file of tableFiles(statisticsTable(given))) yield* emit(inData(file))
  for (const [at, path] of verdictPaths(contributions).entries()) {
    const paths = ['csv', 'json', ...(at === 0 ? ['schema.json'] : [])].map(
      ending => `data/${path}.${ending}`,
    )
    if (keep(paths, isSameTable(plan, known?.plan, at))) continue
    for (const file of verdictFiles(given, contributions?.chunks ?? [], at)) yield* emit(inData(file))
  }
  const tablePaths = [...hashes.values()].filter(({ path }) => path.startsWith('data/tables/'))
  const measured = tablePaths.map(file => ({ ...file, path: file.path.slice('data/'.length) }))
  for (const file of describingFiles(given, process.tables, measured)) yield* emit(inData(file))

  const search = searchFiles(
    {
      pages:
        (before?.plan.process === process ? before.search.parts.pages : undefined) ??
        process.sites.flatMap(searchPagesOf),
      texts: leaves.map(({ index }) => index()),
    },
    before?.search,
  )
  const same = new Set(before?.search.files)
  for (const file of search.files) {
    if (same.has(file) && keep([file.path], true)) continue
    yield* emit(file)
  }
  for (const file of closeArchive([...hashes.values()], process.about, process.entered)) yield* emit(file)
  checkPaths([...hashes.values()])
  return { plan, hashes, search, unsaid: unsaidIn(given) }
}

const unsaidIn = ({ unsaidChannels }: Given): string =>
  unsaidChannels === 'all' ? 'all' : JSON.stringify([...unsaidChannels].sort())

/** The paths that are known before any file is made, so that two of one name are found at once. */
export function plannedPaths({ process, contributions, leaves }: Plan): readonly { readonly path: string }[] {
  return [
    ...consultationPaths(process.sites),
    ...process.files,
    ...process.tableFiles,
    ...leaves.flatMap((_, number) => partPathsOf(number).map(path => ({ path }))),
    ...verdictPaths(contributions).flatMap(path => [
      { path: `data/${path}.csv` },
      { path: `data/${path}.json` },
    ]),
  ]
}

const partPathsOf = (number: number): readonly string[] =>
  languages.map(({ folder, locale }) => `${folder}${partPath(locale, number)}`)

/** A site with what the consultation tells. */
function withAll(site: Site, { process, contributions }: Plan, given: Given): Site {
  const verdicts: Table = {
    ...verdictsTable(given, []),
    size: contributions ? tallyOf(contributions).rows : 0,
    paths: verdictPaths(contributions),
  }
  return {
    ...site,
    contributions,
    tables: [...process.tables, statisticsTable(given), verdicts],
    completeness: completenessOf(site.d, process.made.source, process.made.options, contributions),
  }
}

function isSameTable(now: Plan, before: Plan | undefined, at: number): boolean {
  const [from, to] = [at * chunksInTable, (at + 1) * chunksInTable]
  const chunks = now.contributions?.chunks.slice(from, to) ?? []
  const others = before?.contributions?.chunks.slice(from, to) ?? []
  return chunks.length === others.length && chunks.every((chunk, index) => chunk === others[index])
}

/** A map of the site names whole addresses; without one to begin them with there is none. */
function sitemapFile({ process, leaves }: Plan): readonly ArchiveFile[] {
  const { base } = process.made.options
  if (base === undefined) return []
  const ids = (Object.keys(pages) as PageId[]).filter(id => id !== 'not-found')
  const paths = languages.flatMap(({ folder }, at) =>
    ids.map(id => `${folder}${process.sites[at]?.link(id)}`),
  )
  const parts = leaves.flatMap((_, number) => partPathsOf(number))
  return [{ path: 'sitemap.xml', content: sitemap(base, [...paths, ...parts], process.made.source.at) }]
}
