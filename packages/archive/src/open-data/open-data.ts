import type { Dossier } from '@apertura/dossier'
import { givenOf } from './given.js'
import type { OpenDataFile } from './open-data-file.js'
import type { OpenDataOptions } from './open-data-options.js'
import { tablesOf } from './open-data-tables.js'
import { readMe } from './read-me.js'
import { atomFeed } from './standards/atom.js'
import { calendarFile } from './standards/calendar.js'
import { ckan, dcat, listed } from './standards/catalogue.js'
import { oparl } from './standards/oparl/oparl.js'
import { popolo } from './standards/popolo.js'
import { prov } from './standards/prov.js'
import { schemaOrg } from './standards/schema-org.js'
import { dictionaryOf } from './table/dictionary.js'
import { tableFiles } from './table/table-files.js'

/**
 * The open data of a process as files: every table as CSV, JSON and JSON Schema with a data dictionary, and the same
 * facts as Popolo, OParl, iCalendar, Atom, schema.org, PROV, DCAT and CKAN. Nothing is in them that is not public by
 * role or consented to; names that stand apart never come out. The same inputs give the same bytes.
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
 * @throws RangeError when the base of the options is no address of the web
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
  const tables = tablesOf(given)
  const facts = [
    ...tables.flatMap(table => tableFiles(table)),
    ...tableFiles(dictionaryOf(tables), ''),
    { path: 'read-me.txt', content: readMe(given, tables) },
    { path: 'popolo.json', content: popolo(given) },
    { path: 'calendar.ics', content: calendarFile(given) },
    { path: 'feed.atom', content: atomFeed(given) },
  ]
  const paths = facts.map(({ path }) => path)
  const described = [
    ...facts,
    { path: 'prov.jsonld', content: prov(given, paths) },
    { path: 'schema-org.jsonld', content: schemaOrg(given, paths) },
  ]
  const list = listed(described)
  return [
    ...described,
    { path: 'dcat.jsonld', content: dcat(given, list) },
    { path: 'ckan.json', content: ckan(given, list) },
    ...oparl(given),
  ]
}
