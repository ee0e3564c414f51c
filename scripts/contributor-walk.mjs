/**
 * `npm run walk`: does in a copy of the checkout what CONTRIBUTING says, step by step: a gate with its cases
 * and its sentences, a language, a city's own wording. Each step must fail where CONTRIBUTING says that it does,
 * and the end must hold. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkoutCopy } from '../test/checkout-copy.ts'
import { build } from './build.mjs'

const folder = mkdtempSync(join(tmpdir(), 'apertura-walk-'))
const copy = join(folder, 'checkout')
const room = join(copy, 'packages', 'plan-cycle')
const counts = { passed: 0, failed: 0 }

build()
checkoutCopy(fileURLToPath(new URL('..', import.meta.url)), copy)
try {
  addAGate()
  addALanguage()
  sayItAsACity()
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1

function addAGate() {
  const code = 'consultation.opened-first'
  holds('before anything is changed, the cases pass', cases())
  const told = firstPlan()

  write('cases/consultation-opened-first.json', `${JSON.stringify(caseFile(code), null, 2)}\n`)
  fails('1. with its cases alone, the tests miss the gate', cases(), 'know no gate that does not exist', code)

  insert('src/gate.ts', "  | 'consultation.closed-first'\n", `  | '${code}'\n`)
  fails('2. with its code, no language compiles', types(), 'src/locales/en.ts', 'src/locales/es-mx.ts', code)

  insert('src/gates/consulting.ts', 'export const consulting: readonly Gate[] = [\n', gate(code))
  fails('3. with the gate, the words are still missing', types(), 'src/locales/en.ts', 'src/locales/es-mx.ts')
  fails('   and its cases have no sentence to show', cases(), code)

  insert('src/locales/en.ts', '> = {\n', english(code))
  fails('4. with one language, the other is missing', types(), 'src/locales/es-mx.ts')
  insert('src/locales/es-mx.ts', '> = {\n', spanish(code))
  holds('   with both, everything compiles', types())
  fails(
    '   and the cases pass, but the README does not list the code',
    cases(),
    'the README lists',
    '1 failed',
  )

  insert(
    'README.md',
    '| `consultation.closed-first`',
    `| \`${code}\` | an extension | it was opened |\n`,
    'before',
  )
  holds('5. with its line in the README, all tests of the room pass', tests('packages/plan-cycle'))
  tell('   and the first plan is told as before', firstPlan() === told, 'Another plan comes out otherwise.')

  built()
  fails('6. what the room exports has changed', run('node', ['scripts/api.mjs', '--check']), code)
  run('node', ['scripts/api.mjs'])
  holds('   and after npm run api it is announced', run('node', ['scripts/api.mjs', '--check']))
}

function addALanguage() {
  const table = 'src/locales/pt.ts'
  cpSync(join(room, 'src/locales/en.ts'), join(room, table))
  change(table, 'export const en:', 'export const pt:')
  change(
    'src/locales/words.ts',
    "import { esMX } from './es-mx.js'\n",
    "import { esMX } from './es-mx.js'\nimport { pt } from './pt.js'\n",
  )
  change('src/locales/words.ts', "'es-MX': esMX, en }", "'es-MX': esMX, en, pt }")
  const whole = read(table)
  change(table, /\n {2}'works\.not-ended': say\([\s\S]*?\n {2}\),/, '')
  fails('a language that lacks a sentence does not compile', types(), table, 'works.not-ended')
  write(table, whole.replace('OGP had accepted the application.', 'A OGP aceitou a candidatura.'))
  holds('with all of its sentences it does', types())
  write(
    'test/walk-language.test.ts',
    test(`
  const [finding] = cycle.can(state, { kind: 'cocreation.started' }, '2030-05-01').findings.filter(({ code }) => code === 'membership.accepted-first')
  expect(explain(finding!, 'pt-BR')).toBe('A OGP aceitou a candidatura.')`),
  )
  holds('and readers of a near language get it', tests('packages/plan-cycle/test/walk-language.test.ts'))
}

function sayItAsACity() {
  write(
    'test/walk-city.test.ts',
    test(`
  const own = { 'es-MX': { 'consultation.opened-first': () => 'Primero se abre, después se alarga.' } }
  const findings = cycle.can(cycle.initial, { kind: 'consultation.extended' }, '2030-05-01').findings
  const said = findings.map(finding => [finding.code, explain(finding, 'es-MX', own), explain(finding, 'es-MX')])
  const [ours, others] = [said.filter(([code]) => code === 'consultation.opened-first'), said.filter(([code]) => code !== 'consultation.opened-first')]
  expect(ours.map(([, city]) => city)).toEqual(['Primero se abre, después se alarga.'])
  expect(others.length).toBeGreaterThan(0)
  for (const [, city, house] of others) expect(city).toBe(house)`),
  )
  holds(
    'a city says one sentence in its own words, the others stay',
    tests('packages/plan-cycle/test/walk-city.test.ts'),
  )
}

function caseFile(gate) {
  const opened = on => [{ kind: 'consultation.opened', on }]
  const one = (sentence, given, expected) => ({
    sentence,
    given,
    act: { kind: 'consultation.extended' },
    on: '2030-08-01',
    expected,
  })
  return {
    gate,
    norm: 'Solo se amplía una consulta que ya se abrió.',
    cases: [
      one('La consulta se abrió en julio.', opened('2030-07-01'), 'met'),
      one('Nadie abrió la consulta.', [], 'unmet'),
      one('La consulta se abrió en algún día de 2030.', opened('2030'), 'undetermined'),
    ],
  }
}

function gate(code) {
  return `  {
    code: '${code}',
    guards: ['consultation.extended'],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'consultation.opened', on)),
  },
`
}

function english(code) {
  return `  '${code}': say(
    'The consultation had been opened.',
    'The consultation has not been opened, so it cannot be extended.',
    'The dates do not tell whether the consultation had been opened.',
  ),
`
}

function spanish(code) {
  return `  '${code}': say(
    'La consulta ya se había abierto.',
    'La consulta no se ha abierto, así que no puede ampliarse.',
    'Las fechas no dicen si la consulta ya se había abierto.',
  ),
`
}

/** A test that asks the cycle of the invented city, after OGP accepted it. */
function test(body) {
  return `import { explain } from '@apertura/rules'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { expect, it } from 'vitest'
import { planCycle } from '../src/index.js'

it('holds', () => {
  const cycle = planCycle(aDefinition())
  const { state } = cycle.evolve(cycle.initial, anEntry('membership.accepted', '2030-02-20'))
  expect(state).toBeTruthy()
${body}
})
`
}

function cases() {
  return tests('packages/plan-cycle/test/cases.test.ts')
}

/** The tests of Mexico City's first plan that fail, by name: a gate that has nothing to do with it adds none. */
function firstPlan() {
  const { output } = tests('test/cdmx-cases.test.ts', 'test/cdmx-dossier.test.ts')
  return [...output.matchAll(/^ *FAIL +(.*)$/gm)]
    .map(match => match[1])
    .sort()
    .join('\n')
}

function tests(...files) {
  return run('vitest', ['run', '--project', 'rooms', '--project', 'house', ...files])
}

function types() {
  return run('tsc', ['-p', 'packages/plan-cycle/tsconfig.json'])
}

function built() {
  for (const [command, ...args] of [['tsup'], ['tsc', '-p', 'tsconfig.build.json']]) {
    const { status, output } = run(command, args, room)
    if (status !== 0) throw new Error(`${command} could not build the room:\n${output}`)
  }
}

function run(command, args, cwd = copy) {
  const env = { ...process.env, APERTURA_COUNTS: '', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}

function holds(says, { status, output }) {
  tell(says, status === 0, output)
}

/** A step that is not complete must fail, and its output must name what is missing. */
function fails(says, { status, output }, ...named) {
  const silent = named.filter(name => !output.includes(name))
  tell(
    says,
    status !== 0 && silent.length === 0,
    status === 0 ? 'It passed.' : `Not named: ${silent.join(', ')}\n${output}`,
  )
}

function tell(says, good, output) {
  counts[good ? 'passed' : 'failed'] += 1
  console.log(`${good ? 'ok    ' : 'FAILED'} ${says}`)
  if (!good) console.log(output)
}

function read(file) {
  return readFileSync(join(room, file), 'utf8')
}

function write(file, text) {
  writeFileSync(join(room, file), text)
}

/** Puts text after a landmark, or before it; a landmark that is gone means that the walk must be mended. */
function insert(file, landmark, text, where = 'after') {
  change(file, landmark, where === 'after' ? landmark + text : text + landmark)
}

function change(file, what, by) {
  const before = read(file)
  const after = before.replace(what, () => by)
  if (after === before) throw new Error(`The walk does not find its place in ${file}: ${what}`)
  write(file, after)
}
