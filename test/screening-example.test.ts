import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needed } from '@apertura/test-kit'
import { afterAll, describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const out = mkdtempSync(join(tmpdir(), 'apertura-screen-'))
afterAll(() => rmSync(out, { recursive: true }))

const run = (...args: string[]) =>
  execFileSync('node', ['examples/screen-a-consultation/main.ts', ...args, '--out', out], {
    encoding: 'utf8',
    cwd: root,
  })
const decidim = join(root, '../shared/data/decidim-barcelona/proposals.csv')
const proposals = needed(
  'shared',
  () => (existsSync(decidim) ? decidim : undefined),
  'no real consultation is screened',
)

describe('the example that screens a consultation', () => {
  it('loses no row, hands the doubtful to people and answers the rest', () => {
    const told = run()
    expect(told).toContain('20 contributions (3 rows set aside): 13 met, 3 unmet, 4 for a person')
    expect(told).toContain('11 can be answered now')
    const pages = readdirSync(out)
    expect(pages).toHaveLength(11)
    expect(readFileSync(join(out, 'VE-014.html'), 'utf8')).toContain('fuera del plazo')
  })

  it.skipIf(!proposals)('screens the 10,860 proposals of a real plan', () => {
    const told = run(proposals as string, '--from', 'decidim', '--barcelona')
    const [, total, aside, met, unmet, open] =
      /(\d+) contributions \((\d+) rows set aside\): (\d+) met, (\d+) unmet, (\d+) for a person/.exec(told) ??
      []
    expect([total, aside]).toEqual(['10860', '0'])
    expect(Number(met) + Number(unmet) + Number(open)).toBe(10_860)
    expect(told).toMatch(/\n\d{3} groups say the same/)
  })
})
