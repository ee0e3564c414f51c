import { spawnSync } from 'node:child_process'
import { build } from './build.mjs'

build()
process.exit(
  spawnSync('node', ['examples/cdmx-memoria/main.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
    .status ?? 1,
)
