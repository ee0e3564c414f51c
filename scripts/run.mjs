/**
 * `npm test`, `npm run demo` and the like on a machine with only Node and npm: installs what the lock file
 * names, once, puts the checkout's own Node first on PATH and hands over. No dependencies.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.setup-stamp')

const programs = {
  test: 'scripts/test.mjs',
  demo: 'scripts/demo.mjs',
  bench: 'scripts/bench.mjs',
  apertura: 'scripts/apertura.mjs',
  docs: 'scripts/docs.mjs',
  mutation: 'scripts/mutation/run.mjs',
  walk: 'scripts/contributor-walk.mjs',
  'release:dry': 'scripts/release-dry.mjs',
}

const [task, ...args] = process.argv.slice(2)
if (!programs[task]) fail(`There is no task called ${task}. There are: ${Object.keys(programs).join(', ')}.`)

install()
const env = {
  ...process.env,
  PATH: bin + delimiter + process.env.PATH,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}
const major = Number(
  spawnSync('node', ['-p', 'process.versions.node.split(".")[0]'], { env, encoding: 'utf8' }).stdout,
)
if (!(major >= 24)) {
  fail(
    `Node ${major} is first on PATH and this checkout brings none for ${process.platform}-${process.arch}. Install Node 24 or later from nodejs.org and try again.`,
  )
}
process.exit(spawnSync('node', [join(root, programs[task]), ...args], { env, stdio: 'inherit' }).status ?? 1)

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Setting up: installing what package-lock.json names (once, about half a minute) …')
  // Some registries lack other platforms' binaries; then the plain install still finds what this one needs.
  if (!npm('ci') && !npm('install')) fail('npm could not install the dependencies; its message stands above.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function npm(command) {
  const options = [command, '--loglevel=error', '--no-fund', '--no-audit']
  return (
    spawnSync('npm', options, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    }).status === 0
  )
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
