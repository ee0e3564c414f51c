import type { OpenDataFile } from '../open-data-file.js'
import type { Table } from './column.js'
import { toCsv } from './to-csv.js'
import { toJson } from './to-json.js'
import { toSchema } from './to-schema.js'

/** The three files of a table: CSV, JSON and the schema of the JSON. */
export function tableFiles(table: Table, folder = 'tables/'): readonly OpenDataFile[] {
  const path = `${folder}${table.name}`
  return [
    { path: `${path}.csv`, content: toCsv(table) },
    { path: `${path}.json`, content: toJson(table) },
    { path: `${path}.schema.json`, content: toSchema(table) },
  ]
}
