import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entryPoints } from '../scripts/entry-points.mjs'

const root = new URL('..', import.meta.url).pathname

it('exports what api/ says, and nothing else', () => {
  const { status, stdout } = spawnSync('node', ['scripts/api.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout).toMatch(/\d+ entry points, 0 not as announced/)
  expect(status).toBe(0)
})

it('has a report for every entry point', () => {
  expect(readdirSync(join(root, 'api')).sort()).toEqual(entryPoints.map(({ id }) => `${id}.api.md`).sort())
})
