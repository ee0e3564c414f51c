import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const main = join(root, 'packages/apertura/dist/main.js')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apertura-cli-'))
  cpSync(join(root, 'examples/villa-ejemplo'), join(folder, 'villa'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Said {
  readonly exit: number
  readonly out: string
  readonly err: string
}

function run(...argv: string[]): Promise<Said> {
  return new Promise(settle => {
    const child = execFile(process.execPath, [main, ...argv], { cwd: folder }, (_, out, err) =>
      settle({ exit: child.exitCode ?? -1, out, err }),
    )
  })
}

const record = () => readFileSync(join(folder, 'villa/record.jsonl'))
const untouched = readFileSync(join(root, 'examples/villa-ejemplo/record.jsonl'))
const length = untouched.toString().split('\n').length - 1

function note(id: string): string {
  const entry = {
    id,
    kind: 'antecedent.noted',
    on: '2029',
    knownOn: '2030',
    by: 'archivo',
    assertedBy: 'alcaldia',
    sources: [{ source: 'gaceta', certainty: 'stated' }],
    data: { title: { 'es-MX': 'Una nota', en: 'A note' } },
  }
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(entry))
  return `${id}.json`
}

describe('the program itself', () => {
  it('can be run as it is', () => {
    expect(statSync(main).mode & 0o111).not.toBe(0)
    expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it.each<readonly [number, string]>([
    [0, 'status villa --at 2030-06-01'],
    [0, 'can villa plan.submitted --on 2030-06-01'],
    [0, 'check villa'],
    [0, 'verify villa'],
    [1, `verify villa --head ${'0'.repeat(64)}`],
    [1, 'record villa entry.json --expect 1'],
    [2, 'status atlantis'],
    [2, 'status villa --at 2022-02-30'],
    [2, 'record cdmx entry.json'],
    [2, 'destroy villa'],
  ])('ends with %i: apertura %s', async (exit, line) => {
    note('entry')
    const said = await run(...line.split(' '), ...(exit === 2 ? [] : ['--json']))
    expect(said.exit).toBe(exit)
    if (exit === 2) {
      expect(said.out).toBe('')
      expect(said.err).toMatch(/^apertura: \S/)
      expect(said.err).not.toMatch(/^\s+at /m)
    } else {
      expect(said.err).toBe('')
      expect(JSON.parse(said.out)).toBeTypeOf('object')
    }
  })

  it('does not mind a reader who stops reading', async () => {
    const child = spawn(process.execPath, [main, 'status', 'cdmx', '--json'])
    let err = ''
    child.stderr.on('data', text => {
      err += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise(ended => child.on('close', ended))
    expect(err).toBe('')
  })
})

describe('several writers at once', () => {
  const ids = ['one', 'two', 'three', 'four']

  it('who expect the same version: exactly one writes', async () => {
    const said = await Promise.all(
      ids.map(id => run('record', 'villa', note(id), '--expect', String(length), '--json')),
    )
    expect(said.map(({ exit }) => exit).sort()).toEqual([0, 1, 1, 1])
    const answers = said.map(({ out }) => JSON.parse(out))
    expect(answers.map(({ version }) => version)).toEqual(Array(4).fill(length + 1))
    expect(answers.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(1)
    expect((await run('verify', 'villa')).exit).toBe(0)
  })

  it('who expect nothing: all write, and the chain holds', async () => {
    const said = await Promise.all(ids.map(id => run('record', 'villa', note(id))))
    expect(said.map(({ exit }) => exit)).toEqual([0, 0, 0, 0])
    const { out } = await run('verify', 'villa', '--json')
    expect(JSON.parse(out)).toMatchObject({ ok: true, entries: length + 4 })
  })

  it('of whom one died while it held the pen: the others say which file to look at', async () => {
    writeFileSync(join(folder, 'villa/record.jsonl.lock'), '')
    const { exit, err } = await run('record', 'villa', note('one'))
    expect(exit).toBe(2)
    expect(err).toMatch(/^apertura: villa\/record\.jsonl: somebody is writing.+record\.jsonl\.lock/)
    expect(record()).toEqual(untouched)
  }, 20_000)
})

describe('a machine that says no', () => {
  it('because files may not grow: nothing is half-written', async () => {
    // A limit stands in for a full disk: a block of 1024 bytes more than there is, and an entry that is longer.
    const limit = Math.ceil(untouched.length / 1024)
    const entry = JSON.parse(readFileSync(join(folder, note('one')), 'utf8'))
    entry.data.detail = { en: 'x'.repeat(5000) }
    writeFileSync(join(folder, 'one.json'), JSON.stringify(entry))
    const script = `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`
    const said = await new Promise<Said>(settle => {
      const argv = ['-c', script, process.execPath, main, 'record', 'villa', 'one.json']
      const child = execFile('bash', argv, { cwd: folder }, (_, out, err) =>
        settle({ exit: child.exitCode ?? -1, out, err }),
      )
    })
    expect(said).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringMatching(
        /^apertura: villa\/record\.jsonl: the file may not grow any further; nothing was written/,
      ),
    })
    expect(record()).toEqual(untouched)
  })
})
