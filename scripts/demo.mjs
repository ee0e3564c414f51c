import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from './build.mjs'

build()
const asked = process.argv.slice(2)
run('examples/cdmx-memoria/main.ts', ...asked)

// Another process, or another language, was asked for: that is all.
if (asked.length === 0) {
  say(
    'A mesa of an invented town whose acts were written down gets its minutes, signed, in a public version:',
  )
  run('examples/run-a-mesa/main.ts', '--out', 'out/villa/mesa-agua')
  console.log(`→ ${resolve('out/villa/mesa-agua/mesa-agua-2-minutes.html')}`)
  say('The archive of that first plan, with a sheet of each session as PDF and for Word, and its open data:')
  // The command leaves alone what no manifest lists, such as files of an older demo.
  rmSync('out/cdmx', { recursive: true, force: true })
  run('packages/apertura/dist/main.js', 'archive', 'cdmx', '--out', 'out/cdmx')
  console.log(`→ ${resolve('out/cdmx/index.html')}`)
}

function run(...argv) {
  const { status } = spawnSync('node', argv, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function say(text) {
  console.log(`\n${text}`)
}
