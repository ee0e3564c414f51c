import { spawnSync } from 'node:child_process'

/** Builds every package that changed since it was last built; says so, because the first time takes a while. */
export function build() {
  console.error('Building the packages (some seconds the first time) …')
  const { status } = spawnSync(
    'turbo',
    ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0) {
    spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], { stdio: 'inherit' })
    process.exit(status ?? 1)
  }
}
