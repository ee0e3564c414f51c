/**
 * `npm run docs`: the docs site into `docs/dist/`, which stands in any folder of any server. Installs what the
 * site needs, once, beside the site and outside the workspaces.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const docs = fileURLToPath(new URL('../docs', import.meta.url))
const stamp = join(docs, 'node_modules', '.setup-stamp')
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }

build()
install()
run('node', ['tools/generate.mjs'])
run(join(docs, 'node_modules', '.bin', 'astro'), ['build'])

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(docs, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what the docs site needs (once, about half a minute) …')
  const npm = command =>
    spawnSync('npm', [command, '--loglevel=error', '--no-fund', '--no-audit'], {
      cwd: docs,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0
  // Some registries lack other platforms' binaries; then the plain install still finds what this one needs.
  if (!npm('ci') && !npm('install')) process.exit(1)
  writeFileSync(stamp, lock)
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: docs, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
