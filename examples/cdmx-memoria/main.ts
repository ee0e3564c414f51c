/**
 * Tells an open-government process to somebody who never heard of it, and writes its archive.
 *
 *   node main.ts                 Mexico City's first plan, from its sourced record
 *   node main.ts FOLDER          any other process: a folder with process.json and record.jsonl
 *   … --locale en                in English
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { archive, story, toText } from '@apertura/archive'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Definition, Entry, Issue, Result } from '@apertura/domain'
import { readDefinition } from '@apertura/domain/schema'
import { dossier, lastDay } from '@apertura/dossier'
import { readLines } from '@apertura/record'

const { values, positionals } = parseArgs({
  options: { locale: { type: 'string' }, out: { type: 'string', default: 'out' } },
  allowPositionals: true,
})
const [folder] = positionals
const city = folder ? readFolder(folder) : { name: 'cdmx', definition, record }
const at = lastDay(city.record)

const told = story(
  dossier(city.definition, city.record, { at }),
  values.locale ?? city.definition.languages[0],
)
console.log(toText(told, { width: Math.min(process.stdout.columns ?? 100, 100), brief: true }))

const out = join(values.out, city.name)
for (const { path, content } of archive({ ...city, at })) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), content)
}
console.log(`→ ${resolve(out, 'index.html')}`)

function readFolder(path: string): { name: string; definition: Definition; record: readonly Entry[] } {
  const definition = must(readDefinition(JSON.parse(readFileSync(join(path, 'process.json'), 'utf8'))))
  const record = must(readLines(readFileSync(join(path, 'record.jsonl')), `${path}/record.jsonl`))
  return { name: basename(resolve(path)), definition, record }
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  for (const issue of result.issues) console.error(say(issue))
  process.exit(2)
}

function say({ file, line, path, message, value }: Issue): string {
  return `${[file, line && `line ${line}`, path].filter(Boolean).join(', ')}: ${message} (found: ${value})`
}
