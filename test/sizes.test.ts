import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgets } from '../scripts/size-budgets.mjs'

const page = readFileSync(new URL('../docs/sizes.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `([^`]+)` +\| ([\d.]+ k?B) +\| ([\d.]+ k?B) +\| (.+?) +\|$/gm)].map(
  ([, name = '', weighs = '', limit = '', why = '']) => ({ name, weighs, limit, why }),
)

describe('docs/sizes.md', () => {
  it('has every budget with its reason', () => {
    expect(rows.map(({ name, limit, why }) => ({ name, limit, why }))).toEqual(
      budgets.map(({ name, limit, why }) => ({ name, limit, why })),
    )
  })

  it.each(rows)('$name weighs no more than its budget', ({ weighs, limit }) => {
    expect(bytes(weighs)).toBeLessThanOrEqual(bytes(limit))
  })
})

function bytes(text: string): number {
  const [amount, unit] = text.split(' ')
  return Number(amount) * (unit === 'kB' ? 1000 : 1)
}
