import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs checks, each `[what it says, command, arguments]`, then vitest with these arguments. Runs all of them
 * even when one fails; the last line is `N passed, N failed`, every check and every test counted once.
 */
export function runChecks(checks, vitestArgs) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const [says, command, args] of checks) {
    const started = performance.now()
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${says} (${seconds} s)`)
    if (status === 0) total.passed += 1
    else {
      total.failed += 1
      console.log(`${stdout ?? ''}${stderr ?? ''}`)
    }
  }

  const folder = mkdtempSync(join(tmpdir(), 'apertura-test-'))
  const counts = join(folder, 'counts.json')
  const run = spawnSync('vitest', ['run', ...vitestArgs], {
    stdio: 'inherit',
    env: { ...process.env, APERTURA_COUNTS: counts },
  })
  try {
    const tests = JSON.parse(readFileSync(counts, 'utf8'))
    for (const state of Object.keys(total)) total[state] += tests[state]
    // A suite that could not even be collected holds no failed test, yet the run has failed.
    if (run.status !== 0 && tests.failed === 0) total.failed += 1
  } catch {
    total.failed += 1
    console.log('The tests ended without a count.')
  }
  rmSync(folder, { recursive: true })

  if (total.skipped > 0) console.log(`${total.skipped} skipped; each says why above`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
}
