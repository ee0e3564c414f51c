/**
 * `npm run release:dry`: packs and checks everything as a release would, and publishes nothing. Chromium and
 * Node 20 are used when this machine has them; `REQUIRE=chromium,node20` makes their lack a failure.
 */
import { spawnSync } from 'node:child_process'
import { runChecks } from './run-checks.mjs'

const open = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout.split('\n').length - 1
if (open > 0) console.log(`${open} files differ from the last commit; they are part of what is tried.`)

runChecks(
  [
    ['every package builds', 'turbo', ['run', 'build', '--output-logs=errors-only']],
    ['changesets are in order', 'changeset', ['status']],
    ['what is exported is as announced', 'node', ['scripts/api.mjs', '--check']],
    [
      'API docs build without a warning',
      'typedoc',
      ['--emit', 'none', '--treatWarningsAsErrors', '--logLevel', 'Warn'],
    ],
    ['every entry point keeps its budget', 'node', ['scripts/sizes.mjs', '--check']],
    ['a contributor can do what CONTRIBUTING says', 'node', ['scripts/contributor-walk.mjs']],
  ],
  ['--project', 'release', ...process.argv.slice(2)],
)
