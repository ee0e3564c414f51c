import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { needed } from '@apertura/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readmePrograms } from './readme-blocks.js'

const run = promisify(execFile)
const root = new URL('..', import.meta.url).pathname
const rooms = readdirSync(join(root, 'packages'))
  .map(room => ({
    room,
    manifest: JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')),
  }))
  .filter(({ manifest }) => !manifest.private)
const libraries = rooms.filter(({ manifest }) => !manifest.bin)

const node20 = needed('node20', findNode20, 'the packed packages are tried on the checkout’s own Node only')

describe('what would be published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apertura-packed-'))
  const tarballs = new Map<string, string>()

  beforeAll(async () => {
    for (const { room } of rooms) {
      const { stdout } = await run(
        'npm',
        ['pack', '--json', '--loglevel=error', '--pack-destination', folder],
        { cwd: join(root, 'packages', room) },
      )
      const [packed] = Object.values(JSON.parse(stdout)) as { filename: string }[]
      tarballs.set(room, join(folder, packed?.filename ?? ''))
    }
    mkdirSync(join(folder, 'project'))
    writeFileSync(
      join(folder, 'project', 'package.json'),
      '{ "name": "empty", "private": true, "type": "module" }',
    )
    await run(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs.values()],
      { cwd: join(folder, 'project') },
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(rooms)('$room: publint finds nothing', async ({ room }) => {
    await expect(run('publint', ['--strict', tarballs.get(room) ?? ''], { cwd: root })).resolves.toBeTruthy()
  })

  it.each(libraries)('$room: the types are right', async ({ room }) => {
    await expect(
      run('attw', [tarballs.get(room) ?? '', '--profile', 'esm-only'], { cwd: root }),
    ).resolves.toBeTruthy()
  })

  it.each(rooms)('$room: carries its licence and its README', async ({ room }) => {
    const { stdout } = await run('tar', ['-tzf', tarballs.get(room) ?? ''])
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['package/LICENSE', 'package/README.md', 'package/package.json']),
    )
  })

  const nodes = [
    { name: 'the checkout’s Node', path: process.execPath },
    ...(node20 ? [{ name: 'Node 20', path: node20 }] : []),
  ]
  it.each(nodes)('installed in an empty project, answers the contract on $name', ({ path }) => {
    writeFileSync(join(folder, 'project', 'contract.mjs'), contract)
    const printed = execFileSync(path, ['contract.mjs'], { cwd: join(folder, 'project'), encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual({
      members: true,
      outcome: 'unmet',
      sentence: true,
      rooms: libraries.map(({ manifest }) => manifest.name).sort(),
    })
  })

  it('installed in an empty project, the README’s tour prints what it says', () => {
    const [tour] = readmePrograms(join(root, 'README.md'))
    writeFileSync(join(folder, 'project', 'tour.ts'), tour?.code ?? '')
    expect(
      execFileSync(process.execPath, ['tour.ts'], { cwd: join(folder, 'project'), encoding: 'utf8' }),
    ).toBe(tour?.output)
  })

  it('installed in an empty project, the command line answers', () => {
    const bin = join(folder, 'project', 'node_modules', '.bin', 'apertura')
    const env = { ...process.env, PATH: [join(process.execPath, '..'), process.env.PATH].join(delimiter) }
    const status = JSON.parse(
      execFileSync(bin, ['status', 'cdmx', '--at', '2023-03-01', '--json'], { encoding: 'utf8', env }),
    )
    expect(status).toMatchObject({ works: { state: 'suspended' } })
  })
})

/** What `docs/` promises to importers, run as they would. */
const contract = `
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier } from '@apertura/dossier'
import { explain } from '@apertura/rules'
${libraries
  .filter(({ manifest }) => manifest.exports['.'])
  .map(({ manifest }) => `import '${manifest.name}'`)
  .join('\n')}
import '@apertura/domain/schema'
import '@apertura/record/conformance'
import '@apertura/cities/mx'

const d = dossier(definition, record, { at: '2022-03-01', knownOn: '2022-03-01' })
const answer = d.may('consultation.opened')
console.log(JSON.stringify({
  members: d.members('nucleo-promotor').length > 0,
  outcome: answer.outcome,
  sentence: explain(answer.findings[0], 'es-MX').length > 10,
  rooms: ${JSON.stringify(libraries.map(({ manifest }) => manifest.name).sort())},
}))
`

function findNode20(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, 'node'))
    .find(
      path =>
        existsSync(path) &&
        execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).startsWith('20.'),
    )
}
