import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const main = new URL('../packages/apertura/dist/main.js', import.meta.url).pathname
const run = promisify(execFile)
const zones = [
  'UTC',
  'America/Mexico_City',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
]
const questions = [
  ['status', 'cdmx', '--at', '2022-03-01', '--json'],
  ['status', 'cdmx', '--at', '2023-03-01', '--known-on', '2023-03-01', '--json'],
  ['timeline', 'cdmx', '--from', '2022-07-01', '--to', '2022-11-30', '--json'],
  ['can', 'cdmx', 'consultation.opened', '--on', '2022-03-01', '--json'],
  ['calendar', 'cdmx', '--from', '2021-01-01', '--to', '2022-12-31', '--json'],
  ['plan', 'cdmx', '--known-on', '2020-12-01', '--json'],
]

describe('the answer does not depend on where the machine stands', () => {
  it.each(questions)('%s %s %s %s', async (...question) => {
    const [first, ...others] = await Promise.all(zones.map(zone => answer(question, zone)))
    expect(first?.length).toBeGreaterThan(100)
    for (const other of others) expect(other).toBe(first)
  })
})

async function answer(question: readonly string[], TZ: string): Promise<string> {
  const { stdout } = await run('node', [main, ...question], { env: { ...process.env, TZ } })
  return stdout
}
