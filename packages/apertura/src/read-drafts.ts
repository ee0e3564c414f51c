import { isAbsolute, resolve } from 'node:path'
import type { EntryDraft, Issue } from '@apertura/domain'
import { readDraft } from '@apertura/domain/schema'
import type { PrivatePayload } from '@apertura/record'
import type { Arguments } from './arguments.js'
import { putApart } from './put-apart.js'
import { readJson } from './read-json.js'
import { readCsv, readXlsx } from './read-sheet.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import { columnOf, sheetEntries } from './sheet-entries.js'
import type { World } from './world.js'

/** Entries that a person handed in, and how to name a mistake in one of them. */
export interface Drafts {
  readonly drafts: readonly EntryDraft[]
  /** What was put apart from them. */
  readonly kept: readonly PrivatePayload[]
  /** An issue of the draft at an index, at its place in the file. */
  readonly placed: (index: number, issue: Issue) => Issue
}

/** Reads `ENTRY.json` (one entry or a list), `SHEET.csv` or `SHEET.xlsx`: all entries, or every mistake. */
export async function readDrafts(
  file: string | undefined,
  args: Pick<Arguments, 'by'>,
  world: World,
): Promise<Drafts | Refusal> {
  if (file === undefined) return refuse('name a file with entries: ENTRY.json, SHEET.csv or SHEET.xlsx')
  const read = await readValues(file, world)
  if (isRefusal(read)) return read
  if (read.values.length === 0) return refuse('holds no entries', { file })
  const placed = (index: number, issue: Issue): Issue => ({
    file,
    ...issue,
    ...read.place(index, issue.path),
  })
  const issues: Issue[] = []
  const kept: PrivatePayload[] = []
  const drafts = read.values.flatMap((value, index) => {
    const { value: shownValue, apart } = putApart(value, world.salt)
    const draft = readDraft(completed(shownValue, args, world))
    if (draft.ok) {
      kept.push(...apart.map(each => ({ entry: draft.value.id, ...each })))
      return [draft.value]
    }
    issues.push(...draft.issues.map(issue => placed(index, plainer(issue))))
    return []
  })
  return issues.length > 0 ? { refused: issues } : { drafts, kept, placed }
}

interface Values {
  readonly values: readonly unknown[]
  readonly place: (index: number, path: string) => Pick<Issue, 'line' | 'path'>
}

async function readValues(file: string, world: World): Promise<Values | Refusal> {
  const path = isAbsolute(file) ? file : resolve(world.cwd, file)
  if (!(await world.exists(path))) return refuse('there is no such file', { value: shown(file) })
  const kind = /\.(json|csv|xlsx)$/i.exec(file)?.[1]?.toLowerCase()
  if (!kind) return refuse('expected a file that ends in .json, .csv or .xlsx', { value: shown(file) })
  if (kind === 'json') {
    const json = await readJson(path, file, world)
    if (isRefusal(json)) return json
    const list = Array.isArray(json.value)
    return {
      values: list ? json.value : [json.value],
      place: (index, within) => ({
        path: list ? [index, within].filter(part => part !== '').join('.') : within,
      }),
    }
  }
  const bytes = await world.readFile(path)
  const table = kind === 'csv' ? readCsv(bytes, file) : await readXlsx(bytes, file)
  const rows = isRefusal(table) ? table : sheetEntries(table, file)
  if (isRefusal(rows)) return rows
  return {
    values: rows.map(({ value }) => value),
    place: (index, within) => ({ line: rows[index]?.line ?? 0, path: columnOf(within) }),
  }
}

/** What the writer need not say: the version of the shape, the day of writing, and who is at the keyboard. */
function completed(value: unknown, { by }: Pick<Arguments, 'by'>, world: World): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return { v: 1, recordedAt: world.today, ...(by ? { by } : {}), ...value }
}

/** What is simply not there needs no talk of types. */
function plainer(issue: Issue): Issue {
  if (issue.value !== 'nothing') return issue
  const { value: _, ...rest } = issue
  if (issue.path === 'by')
    return { ...rest, message: 'is missing: who writes this down? Say it here or with --by' }
  return /(received undefined|found nothing)$/.test(issue.message)
    ? { ...rest, message: 'is missing' }
    : issue
}
