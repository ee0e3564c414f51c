/**
 * `npm test`: everything that must hold, in the order in which a failure says most.
 */
import { runChecks } from './run-checks.mjs'

const checks = [
  ['code style', 'biome', ['check', '.', '--error-on-warnings']],
  ['lock file is whole', 'node', ['scripts/complete-lockfile.mjs', '--check']],
  ['lock file of the docs is whole', 'node', ['scripts/complete-lockfile.mjs', '--check', 'docs']],
  [
    'lock file of mutation testing is whole',
    'node',
    ['scripts/complete-lockfile.mjs', '--check', 'scripts/mutation'],
  ],
  [
    'lock file of the benchmark’s peers is whole',
    'node',
    ['scripts/complete-lockfile.mjs', '--check', 'packages/archive/bench/peers'],
  ],
  ['every package builds', 'turbo', ['run', 'build', '--output-logs=errors-only']],
  ['every type holds', 'turbo', ['run', 'typecheck', '--output-logs=errors-only']],
  ['every type holds in tests and examples', 'tsc', ['-p', 'tsconfig.json']],
  [
    'imports go down the floors only',
    'depcruise',
    ['packages', 'examples', '--config', '.dependency-cruiser.cjs'],
  ],
  ['nothing unused, nothing undeclared', 'knip', ['--no-progress']],
]

runChecks(checks, ['--project', 'rooms', '--project', 'house', ...process.argv.slice(2)])
