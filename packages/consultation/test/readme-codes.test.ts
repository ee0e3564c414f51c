import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const sources = [
  'src/review/review-code.ts',
  'src/selection/score-finding.ts',
  'src/text/moderation-words.ts',
].map(read)
// A score that is given is an entry, and no code.
const codes = new Set(
  sources.flatMap(source =>
    [...source.matchAll(/'((?!score\.given)[a-z]+\.[a-z-]+)'/g)].map(([, code]) => code),
  ),
)

it('lists in its README every code that it gives', () => {
  expect(codes.size).toBe(31)
  const readme = read('README.md')
  expect([...codes].filter(code => !readme.includes(`\`${code}\``))).toEqual([])
})
