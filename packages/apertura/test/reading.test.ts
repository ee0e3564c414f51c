import { mkdir, rm } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace, definition, type Place } from './a-world.js'

let place: Place
beforeEach(async () => {
  place = await aPlace()
})
afterEach(() => place.leave())

const json = (change: object) => JSON.stringify({ ...definition, ...change })

describe('a definition that cannot be read is named with file, line, path and value', () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    ['a comma too many', '{\n  "kind": "definition",,\n}', 'villa/process.json, line 2: is not JSON'],
    [
      'a bare word',
      '{\n  "kind": definition\n}',
      'villa/process.json, line 2: is not JSON (found: "kind": definition)',
    ],
    [
      'cut short',
      '{\n  "kind": "defini',
      'villa/process.json, line 2: is not JSON (found: the end of the file)',
    ],
    ['empty', '', 'villa/process.json, line 1: is not JSON (found: nothing)'],
    [
      'Windows-1252',
      Buffer.from('{\n "id": "adopci\xf3n" }', 'latin1'),
      'villa/process.json, line 2: is not UTF-8; save the file again with the encoding UTF-8 (found: " \\"id\\": \\"adopci\uFFFDn\\" }")',
    ],
    ['a list', '[]', 'villa/process.json: expected object (found: [])'],
    ['another version', json({ v: 2 }), 'villa/process.json, v: expected 1 (found: 2)'],
    ['an unknown field', json({ zone: 1 }), 'villa/process.json, zone: unknown field: zone (found: 1)'],
    [
      'a missing field',
      json({ forum: undefined }),
      'villa/process.json, forum: expected array (found: nothing)',
    ],
  ])('%s', async (_, content, sentence) => {
    await place.write('villa/process.json', content)
    for (const command of ['status', 'check', 'timeline']) {
      const { exit, out, err } = await place.run(command, 'villa', '--json')
      expect([exit, out]).toEqual([2, ''])
      expect(err).toContain(`apertura: ${sentence}`)
    }
  })

  it('does not mind a byte order mark', async () => {
    await place.write('villa/process.json', `\uFEFF${JSON.stringify(definition)}`)
    expect((await place.run('status', 'villa')).exit).toBe(0)
    expect((await place.run('verify', 'villa')).exit).toBe(0)
  })
})

describe('a record that cannot be read is named with file, line, path and value', () => {
  const lines = async () => (await place.read('villa/record.jsonl')).toString().split('\n').slice(0, -1)
  const whole = (text: readonly string[]) => `${text.join('\n')}\n`

  it.each<readonly [string, (lines: string[]) => string, string]>([
    [
      'a byte order mark',
      all => `\uFEFF${whole(all)}`,
      'line 1: expected no byte order mark (found: the bytes EF BB BF)',
    ],
    [
      'CRLF',
      all => all.map(line => `${line}\r\n`).join(''),
      'line 3: expected a line that ends with a line feed alone (found: CR LF)',
    ],
    ['a broken line', all => whole(all.with(2, '{"id":')), 'line 3: expected JSON'],
    [
      'an empty line',
      all => whole(all.toSpliced(2, 0, '')),
      'line 3: expected an entry (found: an empty line)',
    ],
    [
      'no line feed at the end',
      all => all.join('\n'),
      'line 8: expected a line feed at the end of the last line (found: the end of the file)',
    ],
    [
      'two lines swapped',
      all => whole([...all.slice(0, 6), all[7] ?? '', all[6] ?? '']),
      'line 7, seq: expected 7 (found: 8)',
    ],
    [
      'a line twice',
      all => whole([...all, all[4] ?? '']),
      'line 9, id: expected an id that no earlier entry has (found: "body-created-2030-04-01")',
    ],
    [
      'an altered word',
      all => whole(all.with(2, (all[2] ?? '').replace('archivo', 'archiva'))),
      'line 3, hash: expected "',
    ],
    [
      '50 MB in a line',
      all => whole([...all, `{"id":"${'x'.repeat(50_000_000)}"}`]),
      'line 9: expected at most 1048576 bytes (found: 50000009 bytes)',
    ],
  ])('%s', async (_, spoil, sentence) => {
    await place.write('villa/record.jsonl', spoil(await lines()))
    const { exit, out, err } = await place.run('status', 'villa', '--json')
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(`apertura: villa/record.jsonl, ${sentence}`)
    expect(err.length).toBeLessThan(10_000)
  })

  it('may be missing or empty: then the process has not begun', async () => {
    await place.write('villa/record.jsonl', '')
    const empty = await place.run('status', 'villa', '--json')
    await rm(place.path('villa/record.jsonl'))
    expect(await place.run('status', 'villa', '--json')).toEqual(empty)
    expect(JSON.parse(empty.out)).toMatchObject({ membership: { state: 'outside' } })
    const checked = await place.run('check', 'villa', '--locale', 'en')
    expect([checked.exit, checked.out]).toEqual([
      1,
      expect.stringContaining('it is empty, or its first entry is missing'),
    ])
  })

  it('may not be a folder', async () => {
    await rm(place.path('villa/record.jsonl'))
    await mkdir(place.path('villa/record.jsonl'))
    const { exit, err } = await place.run('status', 'villa')
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(/record\.jsonl: is a folder, and a file was expected\n$/),
    ])
  })

  it('that is wrong in every line is not told line by line to the end', async () => {
    await place.write('villa/record.jsonl', '\n'.repeat(1000))
    const { err } = await place.run('status', 'villa')
    expect(err.split('\n')).toHaveLength(42)
    expect(err).toMatch(/apertura: and \d+ more\n$/)
  })
})

describe('a package', () => {
  const packed = async (content: object) => {
    await place.leave()
    place = await aPlace({ load: async name => (name === 'a-city' ? { ...content } : undefined) })
    return place.run('status', 'a-city', '--json')
  }

  it('is read as a folder is, from what it exports', async () => {
    const recordText = (await place.read('villa/record.jsonl')).toString()
    const { exit, out } = await packed({ definition, recordText })
    expect([exit, JSON.parse(out).membership.state]).toEqual([0, 'member'])
  })

  it('that exports something else is named with the path', async () => {
    const { exit, err } = await packed({ definition: { ...definition, forum: 'none' } })
    expect([exit, err]).toEqual([2, 'apertura: a-city, forum: expected array (found: "none")\n'])
  })
})

it('does not let a file command the terminal', async () => {
  await place.write('villa/process.json', json({ id: '\u001b[2J' }))
  const { err } = await place.run('status', 'villa')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the one that would clear the screen
  expect(err).not.toMatch(/\u001b/)
})
