import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const main = new URL('../packages/apertura/dist/main.js', import.meta.url).pathname
const zones = ['UTC', 'America/Mexico_City', 'Pacific/Kiritimati']
const questions = [
  ['status', 'cdmx', '--at', '2022-03-01', '--json'],
  ['status', 'cdmx', '--at', '2023-03-01', '--known-on', '2023-03-01', '--json'],
  ['timeline', 'cdmx', '--from', '2022-07-01', '--to', '2022-11-30', '--json'],
  ['can', 'cdmx', 'consultation.opened', '--on', '2022-03-01', '--json'],
]

describe('the answer does not depend on where the machine stands', () => {
  it.each(questions)('%s %s %s %s', (...question) => {
    const [first, ...others] = zones.map(TZ =>
      execFileSync('node', [main, ...question], { encoding: 'utf8', env: { ...process.env, TZ } }),
    )
    expect(first?.length).toBeGreaterThan(100)
    for (const other of others) expect(other).toBe(first)
  })
})
