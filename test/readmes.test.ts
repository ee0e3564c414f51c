import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readmePrograms } from './readme-blocks.js'

const root = new URL('..', import.meta.url).pathname
const rooms = readdirSync(join(root, 'packages'))
const manifest = (room: string) =>
  JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'))
const published = rooms.filter(room => !manifest(room).private)
const guides = readdirSync(join(root, 'docs/src/content/docs'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.mdx?$/.test(file) && !file.includes('look-up/api/'))
  .map(file => `docs/src/content/docs/${file}`)
const files = ['README.md', ...published.map(room => `packages/${room}/README.md`), ...guides]

describe('the READMEs', () => {
  it.each(published)('%s has a program that runs, and what it prints', room => {
    expect(readmePrograms(join(root, 'packages', room, 'README.md')).length).toBeGreaterThan(0)
  })

  const programs = files.flatMap(file =>
    existsSync(join(root, file)) ? readmePrograms(join(root, file)).map(each => ({ file, ...each })) : [],
  )
  it.each(programs)('$file, line $line, prints what it says', ({ code, output }) => {
    // Beside the packages, so that imports resolve as they do for a reader who installed them.
    const folder = mkdtempSync(join(root, 'examples', '.readme-'))
    try {
      writeFileSync(join(folder, 'program.ts'), code)
      expect(execFileSync('node', [join(folder, 'program.ts')], { encoding: 'utf8', cwd: root })).toBe(output)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each(published)('%s follows the common order of sections', room => {
    const headings = [
      ...readFileSync(join(root, 'packages', room, 'README.md'), 'utf8').matchAll(/^## (.+)$/gm),
    ].map(match => match[1] ?? '')
    const order = [
      'What is this?',
      'When should I use this?',
      'Install',
      'Use',
      'API',
      'Codes',
      'Sources',
      'Compatibility',
      'Related packages',
      'Licence',
    ]
    expect(headings.filter(heading => order.includes(heading))).toEqual(
      order.filter(heading => headings.includes(heading)),
    )
    expect(headings).toEqual(
      expect.arrayContaining([
        'What is this?',
        'When should I use this?',
        'Install',
        'Use',
        'API',
        'Compatibility',
        'Related packages',
        'Licence',
      ]),
    )
  })

  it('is said of both languages: a guide and its translation have the same programs', () => {
    const programs = (file: string) => readmePrograms(join(root, file)).length
    const english = guides.filter(
      file => !file.includes('content/docs/es/') && !/look-up|decisions|404/.test(file),
    )
    expect(english.length).toBeGreaterThan(15)
    for (const file of english) {
      expect([file, programs(file.replace('content/docs/', 'content/docs/es/'))]).toEqual([
        file,
        programs(file),
      ])
    }
  })

  it('maps every room, with its floor and its sentence', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const mapped = [
      ...readme.matchAll(/^\| (\S+) +\| \[`([^`]+)`\]\(packages\/([^)]+)\) +\| (.+?) +\|$/gm),
    ].map(([, floor, name, folder, says]) => ({ floor, name, folder, says }))
    const standing = published.map(room => {
      const { name, description, apertura } = manifest(room)
      return { floor: String(apertura.floor), name, folder: room, says: description }
    })
    const byFolder = (a: { folder: string | undefined }, b: { folder: string | undefined }) =>
      String(a.folder).localeCompare(String(b.folder))
    expect(mapped.sort(byFolder)).toEqual(standing.sort(byFolder))
  })
})
