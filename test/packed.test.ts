import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { needed } from '@apertura/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyProject, filesOf, findNode20, type Packed, packAll, publint, publishedRooms } from './packed.js'
import { readmePrograms } from './readme-blocks.js'

const root = new URL('..', import.meta.url).pathname
const rooms = publishedRooms(root)
const libraries = rooms.filter(({ manifest }) => !manifest.bin)

const node20 = needed('node20', findNode20, 'the packed packages are tried on the checkout’s own Node only')

/** The quick part; `npm run release:dry` looks at the release as a whole, in browsers and bundles too. */
describe('what would be published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apertura-packed-'))
  const project = join(folder, 'project')
  let all: readonly Packed[] = []
  const packed = (room: string) => all.find(each => each.room === room) as Packed

  beforeAll(async () => {
    all = await packAll(root, folder)
    await emptyProject(project, all)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(rooms)('$room: publint finds nothing', ({ room }) => publint(packed(room)))

  it.each(rooms)('$room: carries its licence and its README', async ({ room }) => {
    expect(await filesOf(packed(room))).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json']),
    )
  })

  const nodes = [
    { name: 'the checkout’s Node', path: process.execPath },
    ...(node20 ? [{ name: 'Node 20', path: node20 }] : []),
  ]
  it.each(nodes)('installed in an empty project, answers the contract on $name', ({ path }) => {
    writeFileSync(join(project, 'contract.mjs'), contract)
    const printed = execFileSync(path, ['contract.mjs'], { cwd: project, encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual({
      members: true,
      outcome: 'unmet',
      sentence: true,
      rooms: libraries.map(({ manifest }) => manifest.name).sort(),
    })
  })

  it('installed in an empty project, the README’s tour prints what it says', () => {
    const [tour] = readmePrograms(join(root, 'README.md'))
    writeFileSync(join(project, 'tour.ts'), tour?.code ?? '')
    expect(execFileSync(process.execPath, ['tour.ts'], { cwd: project, encoding: 'utf8' })).toBe(tour?.output)
  })

  it.each(['', 'es/'])(
    'installed in an empty project, the first ten minutes (%s) print what they say',
    language => {
      const [question] = readmePrograms(
        join(root, `docs/src/content/docs/${language}do/first-ten-minutes.md`),
      )
      writeFileSync(join(project, 'question.ts'), question?.code ?? '')
      expect(execFileSync(process.execPath, ['question.ts'], { cwd: project, encoding: 'utf8' })).toBe(
        question?.output,
      )
    },
  )

  it('installed in an empty project, the command line answers', () => {
    const bin = join(project, 'node_modules', '.bin', 'apertura')
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
