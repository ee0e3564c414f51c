/**
 * `npm run mutation -- [GROUP]`: changes one thing at a time in the code that decides about people and counts how
 * many of the changes the tests notice. Takes up to half an hour; its last figures stand in `docs/mutation.md`.
 * Installs what it needs, once, in this folder.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../build.mjs'
import { equivalent, groups } from './groups.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const asked = process.argv.slice(2)
const unknown = asked.find(name => !(name in groups))
if (unknown) {
  console.error(`There is no group called ${unknown}. There are: ${Object.keys(groups).join(', ')}.`)
  process.exit(2)
}

if (!existsSync(join(here, 'node_modules'))) {
  console.error('Installing what mutation testing needs (once) …')
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

build()
const rows = []
for (const name of asked.length > 0 ? asked : Object.keys(groups)) rows.push(mutate(name, groups[name]))
console.log(['group', 'mutants', 'killed', 'equivalent', 'alive', 'score'].join('\t'))
for (const { name, mutants, killed, equals, alive, score } of rows) {
  console.log([name, mutants, killed, equals, alive.length, `${score.toFixed(1)} %`].join('\t'))
  for (const line of alive) console.log(`  ${line}`)
}
process.exitCode = rows.every(({ score }) => score >= 90) ? 0 : 1

function mutate(name, { mutate: files, tests, isData = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'apertura-mutation-'))
  const report = join(folder, 'report.json')
  const config = join(folder, 'stryker.json')
  writeFileSync(
    config,
    JSON.stringify({
      mutate: files,
      testRunner: 'vitest',
      plugins: [
        join(here, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'),
        join(here, 'what-is-left-out.mjs'),
      ],
      vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      concurrency: 2,
      ignorers: ['what-is-left-out'],
      mutator: { excludedMutations: isData ? [] : ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'] },
      ignorePatterns: ['docs', 'out', 'scripts/mutation/node_modules', '.git'],
      tempDirName: join(folder, 'copies'),
      checkers: [],
      timeoutMS: 5_000,
    }),
  )
  const { status } = spawnSync(join(here, 'node_modules/.bin/stryker'), ['run', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: tests.join(',') },
  })
  if (status !== 0 && !existsSync(report)) process.exit(1)
  const all = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(
    ([file, { source, mutants }]) =>
      mutants.map(mutant => ({ ...mutant, file, original: textAt(source, mutant.location) })),
  )
  rmSync(folder, { recursive: true })
  // A change after which nothing loads at all is no program: it counts neither way.
  const counted = all.filter(
    ({ status: each }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(each),
  )
  const missed = counted.filter(({ status: each }) => each === 'Survived' || each === 'NoCoverage')
  const equals = missed.filter(isEquivalent)
  const alive = missed
    .filter(mutant => !isEquivalent(mutant))
    .map(
      ({ file, location, original, replacement }) =>
        `${file}:${location.start.line} ${flat(original)} → ${flat(replacement)}`,
    )
  const judged = counted.length - equals.length
  const killed = judged - alive.length
  return {
    name,
    mutants: counted.length,
    killed,
    equals: equals.length,
    alive,
    score: (100 * killed) / judged,
  }
}

/** A change after which the program does the same: listed with its reason in `groups.mjs`. */
function isEquivalent({ file, original, replacement }) {
  return equivalent.some(
    each =>
      file.endsWith(each.file) &&
      flat(original) === flat(each.original) &&
      flat(replacement) === flat(each.replacement),
  )
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = lines[last].slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}

function flat(text = '') {
  return text.replace(/\s+/g, ' ').slice(0, 120)
}
