import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'node:util'
import { needed } from '@apertura/test-kit'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, openBrowser } from '../browser.js'
import {
  emptyProject,
  filesOf,
  findNode20,
  type Packed,
  packAll,
  publint,
  publishedRooms,
  typesAreRight,
} from '../packed.js'
import { readmePrograms } from '../readme-blocks.js'
import { pendingChangesets, releaseCopy } from './release-copy.js'
import { importMapOf, pageOf, serve } from './tour-page.js'

const root = new URL('../..', import.meta.url).pathname
const rooms = publishedRooms(root)
const [tour] = readmePrograms(join(root, 'README.md'))
const node20 = needed('node20', findNode20, 'the tour is not run on Node 20')
const chromium = browserPath('the tour is not run in a page')

describe('the release as it would go out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apertura-release-'))
  const copy = join(folder, 'checkout')
  const project = join(folder, 'project')
  let all: readonly Packed[] = []
  const packed = (room: string) => all.find(each => each.room === room) as Packed
  const inProject = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: project, encoding: 'utf8' })

  beforeAll(async () => {
    releaseCopy(root, copy)
    all = await packAll(copy, folder)
    await emptyProject(project, all)
    writeFileSync(join(project, 'tour.ts'), tour?.code ?? '')
    writeFileSync(join(project, 'tour.mjs'), transformSync(tour?.code ?? '', { loader: 'ts' }).code)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives every package one version, and asks for its siblings in that version', () => {
    const version = all[0]?.manifest.version
    for (const { manifest } of all) {
      const siblings = Object.entries(manifest.dependencies ?? {}).filter(([name]) =>
        name.startsWith('@apertura/'),
      )
      expect([manifest.name, manifest.version, ...siblings.map(([, range]) => range)]).toEqual([
        manifest.name,
        version,
        ...siblings.map(() => version),
      ])
    }
  })

  it('leaves no change untold', () => {
    expect(pendingChangesets(copy)).toEqual([])
  })

  it.each(rooms)('$room: publint finds nothing', ({ room }) => publint(packed(room)))

  it.each(rooms.filter(({ manifest }) => !manifest.bin))('$room: the types are right', ({ room }) =>
    typesAreRight(packed(room)),
  )

  it.each(rooms)('$room: carries licence, README and change log', async ({ room }) => {
    expect(await filesOf(packed(room))).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json']),
    )
  })

  it.each(rooms)('$room: its change log begins with the version that goes out', ({ room }) => {
    const { name, version } = packed(room).manifest
    const lines = readFileSync(join(copy, 'packages', room, 'CHANGELOG.md'), 'utf8').split('\n')
    expect(lines.filter(line => line !== '').slice(0, 2)).toEqual([`# ${name}`, `## ${version}`])
  })

  it('the README’s tour prints what it says on Node 24', () => {
    expect(inProject(process.execPath, 'tour.ts')).toBe(tour?.output)
  })

  it.skipIf(node20 === undefined)('the README’s tour prints what it says on Node 20', () => {
    expect(inProject(node20 ?? '', 'tour.mjs')).toBe(tour?.output)
  })

  it('the README’s tour prints what it says in a Vite bundle', () => {
    bundle()
    expect(inProject(process.execPath, 'bundle/tour.js')).toBe(tour?.output)
  })

  it.skipIf(chromium === undefined).each([
    { page: 'without a bundler, by an import map', module: '/tour.mjs', mapped: true },
    { page: 'with the Vite bundle', module: '/bundle/tour.js', mapped: false },
  ])('the README’s tour prints what it says in a page $page', async ({ module, mapped }) => {
    if (!mapped) bundle()
    const imports = mapped ? await importMapOf(project, 'tour.mjs') : undefined
    const { origin, close } = await serve(project, { '/': pageOf(module, imports) })
    const browser = await openBrowser(chromium ?? '')
    try {
      const page = await browser.newPage()
      await page.goto(origin)
      await page.waitForFunction('window.done')
      expect(await page.evaluate('window.done')).toBe(true)
      const printed = (await page.evaluate('window.printed')) as readonly unknown[][]
      expect(printed.map(values => `${format(...values)}\n`).join('')).toBe(tour?.output)
    } finally {
      await browser.close()
      close()
    }
  })

  function bundle(): void {
    const config = `export default { build: { lib: { entry: 'tour.mjs', formats: ['es'], fileName: 'tour' }, outDir: 'bundle' } }`
    writeFileSync(join(project, 'vite.config.mjs'), config)
    inProject('vite', 'build', '--logLevel', 'error')
  }
})
