import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const codes = ['src/life/life-code.ts', 'src/plain-language/openness-code.ts'].flatMap(file =>
  [...read(file).matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, code]) => code),
)

it('lists in its README every code that it gives', () => {
  expect(codes.length).toBeGreaterThan(30)
  const readme = read('README.md')
  expect(codes.filter(code => !readme.includes(`\`${code}\``))).toEqual([])
})
