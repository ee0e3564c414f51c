import type { Dossier } from '@apertura/dossier'
import { describingFiles } from './describing-files.js'
import { givenOf } from './given.js'
import type { OpenDataFile } from './open-data-file.js'
import type { OpenDataOptions } from './open-data-options.js'
import { processTables } from './open-data-tables.js'
import { listed } from './standards/catalogue.js'
import { tableFiles } from './table/table-files.js'
import { statisticsTable } from './tables/statistics.js'
import { verdictFiles, verdictPaths } from './verdict-files.js'

/**
 * The open data of a process as files: every table as CSV, JSON and JSON Schema with a data dictionary, and the same
 * facts as Popolo, OParl, iCalendar, Atom, schema.org, PROV, DCAT and CKAN. Nothing is in them that is not public by
 * role or consented to; names that stand apart never come out, and numbers of fewer than `fewest` senders, or of people
 * whose names stand apart, are not told. The same inputs give the same bytes.
 *
 * How the flat-file expectations of Metagov's interoperable deliberative tools are met:
 * - published as flat JSON and CSV: `tables/*.csv` and `tables/*.json`, a row a line, no nesting;
 * - at regular intervals: whoever hosts the files makes them anew after each entry; `dateModified` in
 *   `schema-org.jsonld` and `dct:modified` in `dcat.jsonld` say up to which day;
 * - a licence: `license` in the options stands in every catalogue; without it none is claimed;
 * - a data card: `read-me.txt` says how to read the files; `dictionary.csv` says of every column what it means, its
 *   type and unit, what empty means and where it comes from; `dcat.jsonld` says what the whole is;
 * - stable, documented, open addresses: a path depends on nothing but ids, and needs no key and no server.
 *
 * @param dossier - read on the day for which the data stand
 * @throws RangeError when the base of the options is no address of the web, or `fewest` no number of people
 *
 * @example
 * ```ts
 * // d is a dossier of Mexico City's first plan
 * const files = openData(d, { base: 'https://example.org/data/' })
 * files[0]?.path // => 'tables/entries.csv'
 * files.some(({ path }) => path === 'oparl/system.json') // => true
 * ```
 */
export function openData(dossier: Dossier, options: OpenDataOptions = {}): readonly OpenDataFile[] {
  const given = givenOf(dossier, options)
  const tables = processTables(given)
  const files = [
    ...[...tables, statisticsTable(given)].flatMap(table => tableFiles(table)),
    ...verdictPaths(given.consultation).flatMap((_, at) =>
      verdictFiles(given, given.consultation?.chunks ?? [], at),
    ),
  ]
  return [...files, ...describingFiles(given, tables, listed(files))]
}
