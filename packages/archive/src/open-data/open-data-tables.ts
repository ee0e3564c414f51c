import type { Dossier } from '@apertura/dossier'
import { type Given, givenOf } from './given.js'
import type { OpenDataOptions } from './open-data-options.js'
import type { Table } from './table/column.js'
import { agreementsTable } from './tables/agreements.js'
import { attendanceTable, headcountsTable } from './tables/attendance.js'
import { citationsTable } from './tables/citations.js'
import { decisionsTable } from './tables/decisions.js'
import { bodiesTable, partiesTable, sourcesTable } from './tables/definition.js'
import { entriesTable } from './tables/entries.js'
import { membershipsTable, representativesTable } from './tables/memberships.js'
import { issuedDocumentsTable, notedSessionsTable } from './tables/noted.js'
import { sessionsTable } from './tables/sessions.js'
import { statisticsTable } from './tables/statistics.js'
import { verdictsTable } from './tables/verdicts.js'
import { readingsTable, statementsTable } from './tables/voices.js'
import { obligationsTable, parenthesesTable } from './tables/works.js'

/**
 * The tables of a process as values, before they are files: for a page that shows one, or a program that wants no
 * CSV.
 *
 * @throws RangeError when the base of the options is no address of the web
 *
 * @example
 * ```ts
 * // d is a dossier of Mexico City's first plan
 * const names = openDataTables(d).map(({ name }) => name)
 * names.includes('memberships') // => true
 * names.includes('verdicts') // => false (no consultation was handed in)
 * ```
 */
export function openDataTables(dossier: Dossier, options: OpenDataOptions = {}): readonly Table[] {
  return tablesOf(givenOf(dossier, options))
}

/** The same, when all that is needed was read before. */
export const tablesOf = (given: Given): readonly Table[] => [
  ...processTables(given),
  statisticsTable(given),
  ...(given.consultation === null ? [] : [verdictsTable(given, given.consultation.chunks)]),
]

/** The tables on which a consultation has no influence. */
export const processTables = (given: Given): readonly Table[] => [
  entriesTable(given),
  citationsTable(given),
  sourcesTable(given),
  bodiesTable(given),
  partiesTable(given),
  membershipsTable(given),
  representativesTable(given),
  sessionsTable(given),
  attendanceTable(given),
  headcountsTable(given),
  decisionsTable(given),
  agreementsTable(given),
  obligationsTable(given),
  parenthesesTable(given),
  notedSessionsTable(given),
  issuedDocumentsTable(given),
  statementsTable(given),
  readingsTable(given),
]
