import type { Given } from './given.js'
import type { OpenDataFile } from './open-data-file.js'
import { readMe } from './read-me.js'
import { atomFeed } from './standards/atom.js'
import { calendarFile } from './standards/calendar.js'
import { ckan, dcat, type Listed, listed } from './standards/catalogue.js'
import { oparl } from './standards/oparl/oparl.js'
import { popolo } from './standards/popolo.js'
import { prov } from './standards/prov.js'
import { schemaOrg } from './standards/schema-org.js'
import type { Table } from './table/column.js'
import { dictionaryOf } from './table/dictionary.js'
import { tableFiles } from './table/table-files.js'
import { statisticsTable } from './tables/statistics.js'
import { verdictsTable } from './tables/verdicts.js'
import { verdictPaths } from './verdict-files.js'

/**
 * The open data that is not tables: what their columns mean, the same facts by the standards of others, and the
 * catalogues that list it all.
 *
 * @param tables - those of the process; that of the verdicts is known by its columns alone
 * @param before - the files of all tables, measured: there may be too many rows to have them here
 */
export function describingFiles(
  given: Given,
  tables: readonly Table[],
  before: readonly Listed[],
): readonly OpenDataFile[] {
  const all = [
    ...tables,
    statisticsTable(given),
    ...(given.consultation ? [{ ...verdictsTable(given, []), paths: verdictPaths(given.consultation) }] : []),
  ]
  const facts = [
    ...tableFiles(dictionaryOf(all), ''),
    { path: 'read-me.txt', content: readMe(given, all) },
    { path: 'popolo.json', content: popolo(given) },
    { path: 'calendar.ics', content: calendarFile(given) },
    { path: 'feed.atom', content: atomFeed(given) },
  ]
  const paths = [...before, ...facts].map(({ path }) => path)
  const described = [
    ...facts,
    { path: 'prov.jsonld', content: prov(given, paths) },
    { path: 'schema-org.jsonld', content: schemaOrg(given, paths) },
  ]
  const list = [...before, ...listed(described)]
  return [
    ...described,
    { path: 'dcat.jsonld', content: dcat(given, list) },
    { path: 'ckan.json', content: ckan(given, list) },
    ...oparl(given),
  ]
}
