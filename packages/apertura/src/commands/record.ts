import { isAbsolute, join, resolve } from 'node:path'
import type { EntryDraft, Issue } from '@apertura/domain'
import { readDraft } from '@apertura/domain/schema'
import { openProcess } from '@apertura/host'
import { jsonLinesStore } from '@apertura/record'
import type { Arguments } from '../arguments.js'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess, readJson } from '../process-source.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { readCsv, readXlsx, type SheetRow } from '../sheet.js'
import { voiceOf } from '../speak.js'
import type { World } from '../world.js'

/** Appends facts to the record of a folder; what a norm says of them is printed, not enforced, unless `--live`. */
export const record: Command = {
  name: 'record',
  usage: 'PROCESS ENTRY.json|SHEET.csv|SHEET.xlsx [--expect N] [--live] [--by NAME]',
  says: 'write down what happened; all of the file or nothing',
  flags: ['expect', 'live', 'by'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    if (found.folder === undefined) {
      return refuse('the record of a published package cannot be written to; name a process folder', {
        value: JSON.stringify(args.words[0]),
      })
    }
    const drafts = await readDrafts(args, world)
    if (isRefusal(drafts)) return drafts

    const path = join(found.folder, 'record.jsonl')
    const store = jsonLinesStore({
      read: async () => ((await world.exists(path)) ? world.readFile(path) : new Uint8Array()),
      append: (bytes, length) => world.appendFile(path, bytes, length),
    })
    const opened = await openProcess(store, found.definition, found.file)
    if (!opened.ok) return { refused: opened.issues }
    const outcome = await opened.value.record(drafts, {
      live: args.live,
      ...(args.expect === undefined ? {} : { expect: args.expect }),
    })
    const voice = voiceOf(found.definition, args.locale)
    const words = wordsOf(voice.locale)
    if (outcome.kind === 'invalid') return { refused: outcome.issues }
    const findings = outcome.kind === 'other-version' ? [] : outcome.findings
    const said = findings.map(
      each =>
        `${each.outcome === 'unmet' ? '!' : '?'} ${voice.sentence(each)} [${each.code} · ${each.about.id}]`,
    )
    const last = {
      recorded: () => words.entriesRecorded(drafts.length, outcome.version),
      refused: () => words.notRecorded,
      'other-version': () => words.otherVersion(args.expect ?? 0, outcome.version),
    }[outcome.kind]()
    return {
      json: {
        recorded: outcome.kind === 'recorded' ? drafts.length : 0,
        version: outcome.version,
        findings: findings.map(voice.finding),
      },
      text: [...said, last].join('\n'),
      exit: outcome.kind === 'recorded' ? 0 : 1,
    }
  },
}

async function readDrafts(args: Arguments, world: World): Promise<readonly EntryDraft[] | Refusal> {
  const file = args.words[1]
  if (file === undefined) return refuse('name a file with entries: ENTRY.json, SHEET.csv or SHEET.xlsx')
  const rows = await readRows(file, world)
  if (isRefusal(rows)) return rows
  if (rows.length === 0) return refuse('holds no entries', { file })
  const issues: Issue[] = []
  const drafts = rows.flatMap(({ line, value }, index) => {
    const read = readDraft(completed(value, args, world))
    if (read.ok) return [read.value]
    const place = line > 0 ? { line } : {}
    const prefix = line > 0 || rows.length === 1 ? '' : `${index}.`
    issues.push(...read.issues.map(issue => ({ file, ...place, ...issue, path: `${prefix}${issue.path}` })))
    return []
  })
  return issues.length > 0 ? { refused: issues } : drafts
}

async function readRows(file: string, world: World): Promise<readonly SheetRow[] | Refusal> {
  const path = isAbsolute(file) ? file : resolve(world.cwd, file)
  if (!(await world.exists(path)) || (await world.isFolder(path)))
    return refuse('there is no such file', { value: JSON.stringify(file) })
  if (/\.csv$/i.test(file)) return readCsv(await world.readFile(path), file)
  if (/\.xlsx$/i.test(file)) return readXlsx(await world.readFile(path), file)
  if (!/\.json$/i.test(file))
    return refuse('expected a file that ends in .json, .csv or .xlsx', { value: JSON.stringify(file) })
  const json = await readJson(path, file, world)
  if (isRefusal(json)) return json
  const values = Array.isArray(json.value) ? json.value : [json.value]
  return values.map(value => ({ line: 0, value }))
}

/** What the writer need not say: the version of the shape, the day of writing, and who is at the keyboard. */
function completed(value: unknown, args: Arguments, world: World): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return { v: 1, recordedAt: world.today, ...(args.by ? { by: args.by } : {}), ...value }
}
