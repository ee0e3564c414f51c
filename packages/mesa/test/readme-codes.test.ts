import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const codesIn = (text: string) =>
  [...text.matchAll(/^ *\| ['`](mesa\.[a-z-]+)['`]/gm)].map(([, code]) => code)

it('lists in its README every code that it gives, and no other', () => {
  const codes = codesIn(read('src/mesa-code.ts'))
  expect(codes.length).toBeGreaterThan(50)
  expect(codesIn(read('README.md')).toSorted()).toEqual(codes.toSorted())
})
