import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const out = mkdtempSync(join(tmpdir(), 'apertura-stories-'))
afterAll(() => rmSync(out, { recursive: true }))

/**
 * Whole stories that a person reads and approves: `test/golden/*.txt`. After a change that is meant, look at
 * the difference and write them anew with `npm test -- -u`.
 */
describe('the stories, as a person approved them', () => {
  const told = [
    ['cdmx.es-mx', []],
    ['cdmx.en', ['--locale', 'en']],
    ['villa-ejemplo.es-mx', ['examples/villa-ejemplo']],
  ] as const
  it.each(told)('%s', async (name, args) => {
    const printed = execFileSync('node', ['examples/cdmx-memoria/main.ts', ...args, '--out', out], {
      encoding: 'utf8',
      cwd: root,
    })
    await expect(printed.replace(/^→ .*$/m, '→ index.html')).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it('takes under a hundred lines of library use, and knows no city but as data', () => {
    const code = readFileSync(join(root, 'examples/cdmx-memoria/main.ts'), 'utf8')
    expect(code.split('\n').length).toBeLessThan(100)
  })

  it('writes the same bytes when told again', () => {
    const again = mkdtempSync(join(tmpdir(), 'apertura-again-'))
    execFileSync('node', ['examples/cdmx-memoria/main.ts', '--out', again], { cwd: root })
    execFileSync('node', ['examples/cdmx-memoria/main.ts', '--out', out], { cwd: root })
    for (const file of ['index.html', 'en/index.html', 'fuentes.html', 'data/tables/entries.csv'])
      expect(readFileSync(join(again, 'cdmx', file))).toEqual(readFileSync(join(out, 'cdmx', file)))
    rmSync(again, { recursive: true })
  })
})
