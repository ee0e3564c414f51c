import type { Entry, Issue, Result } from '@apertura/domain'
import { readEntry } from '@apertura/domain/schema'
import { checkLaws } from './check-laws.js'
import type { JsonObject } from './parse-line.js'
import { scanRecord } from './scan-record.js'
import { toIssue } from './trouble.js'
import { type Upcasters, upcast, upcasters } from './upcast.js'
import { encode } from './utf8.js'

/**
 * Reads a record in JSON Lines: one entry a line, each in its own canonical form, each line ended by a line
 * feed. Every line is checked: its bytes, its JSON, its schema, its hash and its place in the chain, that
 * its id is its own and that what it corrects came before. Nothing is repaired, nothing left out: the
 * outcome is the whole record or every issue with file, line, path and value. A line of more than 1 MiB is
 * reported by its length and not parsed.
 *
 * @param file Name of the file, for the issues.
 * @param table Ways from older versions of an entry's data; those of the house by default.
 * @returns the entries in order, or every issue that was found
 *
 * @example
 * ```ts
 * const read = readLines('{"seq":1', 'record.jsonl')
 * read.ok // => false
 * read.issues[0].line // => 1
 * ```
 */
export function readLines(
  content: Uint8Array | string,
  file: string,
  table: Upcasters = upcasters,
): Result<readonly Entry[]> {
  const entries: Entry[] = []
  const issues: Issue[] = []
  const ids = new Set<string>()
  let lines = 0
  for (const { number, value, id, troubles } of scanRecord(
    typeof content === 'string' ? encode(content) : content,
  )) {
    const place = { file, line: number }
    lines = number
    issues.push(...troubles.map(trouble => toIssue(trouble, place)))
    const read = value && readUpcast(value, table)
    if (read?.ok) {
      issues.push(...checkLaws(read.value, ids, number === 1).map(trouble => toIssue(trouble, place)))
      entries.push(read.value)
    } else if (read) {
      // What the chain has said of a field already needs no second issue.
      const news = read.issues.filter(
        ({ path }) => path === '' || !troubles.some(known => known.path === path),
      )
      issues.push(...news.map(issue => ({ ...issue, ...place })))
    }
    if (id !== undefined) ids.add(id)
  }
  if (lines === 0) {
    issues.push({
      file,
      line: 1,
      path: '',
      message: 'expected a record: its first entry',
      value: 'an empty file',
    })
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: entries }
}

function readUpcast(value: JsonObject, table: Upcasters): Result<Entry> {
  try {
    return readEntry(upcast(value, table))
  } catch (error) {
    // An upcaster meets data that were never valid in the version they name.
    const message = `expected data of version ${value.v} of ${value.kind}`
    return { ok: false, issues: [{ path: 'data', message, value: String(error) }] }
  }
}
