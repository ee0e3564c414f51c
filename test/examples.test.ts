import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimsOf, examplesIn } from './docstring-examples.js'

const root = new URL('..', import.meta.url).pathname
const rooms = readdirSync(join(root, 'packages')).map(room => ({
  room,
  ...manifestOf(room),
  examples: examplesIn(join(root, 'packages', room, 'src')).filter(({ code }) => code.includes('// =>')),
}))

/** Functions whose docstrings show no result that can be compared, and why. */
const withoutExample: Readonly<Record<string, string>> = {
  machine: 'it is the machine on which it runs',
}

describe.each(rooms)('the docstrings of $room', ({ room, private: unpublished, examples }) => {
  it.each(
    examples.map(example => ({ ...example, where: `${relative(root, example.file)}:${example.line}` })),
  )('$where shows what $name gives', async ({ code, file }) => {
    const scope = { ...(await exportsOf(room)), ...(await import(file)), ...(await preludeOf(room)) }
    const claims = await claimsOf(code, scope)
    for (const { says, got, want } of claims) expect(got, says).toEqual(want)
    expect(claims.length, 'lines that claim something and were reached').toBe(code.split('// =>').length - 1)
  })

  if (unpublished) return
  it('show what every exported function gives', async () => {
    const shown = new Set(examples.map(({ name }) => name))
    const silent = Object.entries(await exportsOf(room))
      .filter(([name, value]) => typeof value === 'function' && !shown.has(name) && !withoutExample[name])
      .map(([name]) => name)
    expect(silent).toEqual([])
  })
})

/** What the examples of a room take for granted, such as a definition: data only. */
async function preludeOf(room: string): Promise<object> {
  const file = join(root, 'test', 'example-preludes', `${room}.ts`)
  return existsSync(file) ? await import(file) : {}
}

/** All that a room publishes, under all of its entry points. */
async function exportsOf(room: string): Promise<Record<string, unknown>> {
  const { name, exports } = manifestOf(room)
  const subpaths = Object.keys(exports).filter(
    subpath => subpath !== './package.json' && !subpath.includes('*') && !subpath.endsWith('.css'),
  )
  const modules = await Promise.all(subpaths.map(subpath => import(name + subpath.slice(1))))
  return Object.assign({}, ...modules)
}

function manifestOf(room: string): { name: string; private?: boolean; exports: object } {
  return JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'))
}
