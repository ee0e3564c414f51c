import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname

it('the scripts of an archive’s pages are those that their sources make', () => {
  const check = ['packages/archive/tools/write-scripts.ts', '--check']
  expect(() => execFileSync('node', check, { cwd: root, encoding: 'utf8' })).not.toThrow()
})
