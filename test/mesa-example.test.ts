import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { effective, readLines, verify } from '@apertura/record'
import { afterAll, describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const out = mkdtempSync(join(tmpdir(), 'apertura-mesa-'))
afterAll(() => rmSync(out, { recursive: true }))

const example = join(root, 'examples/run-a-mesa')
const told = execFileSync('node', ['main.ts', '--out', out], { encoding: 'utf8', cwd: example })
const bytes = readFileSync(join(example, 'villa/mesa-agua.jsonl'))

describe('the example that runs a mesa', () => {
  it('counts what was stated and declared, and finds nothing amiss', () => {
    expect(told).toContain('quorum of all: 6 of 9, 5 needed: met')
    expect(told).toContain('decision-medir: adopted by count, adopted as declared')
    expect(told).toContain('decision-presion: deferred by count, deferred as declared')
    expect(told).not.toMatch(/^ {2}(mesa|document)\./m)
  })

  it('writes six documents in six formats, and what is not public in none of them', () => {
    const files = readdirSync(out)
    expect(files).toHaveLength(36)
    for (const file of files)
      expect(readFileSync(join(out, file), 'latin1'), file).not.toMatch(/Ficticia 12|Eva Vecina/)
  })

  it('has the record in its folder that the program writes; anew with --write', () => {
    const entries = readLines(bytes, 'mesa-agua.jsonl')
    if (!entries.ok) throw new Error(entries.issues[0]?.message)
    const { hash } = entries.value.at(-1) ?? {}
    expect(told).toContain(`the record of the mesa has the head ${hash}`)
    expect(verify(bytes).ok).toBe(true)
    expect(effective(entries.value)).toHaveLength(entries.value.length)
  })
})
