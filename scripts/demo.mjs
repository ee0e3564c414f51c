import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from './build.mjs'

build()
const asked = process.argv.slice(2)
run('examples/cdmx-memoria/main.ts', ...asked)

// Another process, or another language, was asked for: that is all.
if (asked.length === 0) {
  say('Each session of that plan is known from a later account alone, so it gets a sheet that says so:')
  run(
    'packages/apertura/dist/main.js',
    'minutes',
    'cdmx',
    '--to',
    'html,pdf,docx',
    '--out',
    'out/cdmx/sessions',
  )
  say(
    'A mesa of an invented town whose acts were written down gets its minutes, signed, in a public version:',
  )
  run('examples/run-a-mesa/main.ts', '--out', 'out/villa/mesa-agua')
  console.log(`→ ${resolve('out/cdmx/sessions')}`)
  console.log(`→ ${resolve('out/villa/mesa-agua/mesa-agua-2-minutes.html')}`)
}

function run(...argv) {
  const { status } = spawnSync('node', argv, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function say(text) {
  console.log(`\n${text}`)
}
