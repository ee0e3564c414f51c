import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liaison, salt } from '../test/liaison.js'
import { readPrivateLines, writePrivateLines } from './read-private-lines.js'
import { decode, encode } from './utf8.js'

const { kept } = liaison('liaison-ana', { name: 'Ana' })
/** No member of this name is ever read, in any file. */
const payloads = fc.jsonValue().filter(payload => !JSON.stringify(payload).includes('__proto__'))

const line = decode(writePrivateLines([kept])) as string

describe('readPrivateLines', () => {
  it('reads what writePrivateLines wrote', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme-ascii', minLength: 1 })),
        payloads,
        (ids, payload) => {
          const list = ids.map(entry => ({ entry, path: 'data.person', salt, payload }))
          const read = readPrivateLines(writePrivateLines(list))
          expect(read.ok && writePrivateLines(read.value)).toEqual(writePrivateLines(list))
        },
      ),
    )
  })

  it('reads no payloads from an empty file', () => {
    expect(readPrivateLines(new Uint8Array())).toEqual({ ok: true, value: [] })
  })

  it.each([
    ['a short salt', line.replace(salt, salt.slice(2)), 'salt'],
    ['a place outside the data', line.replace('data.person', 'by'), 'path'],
    ['a line without a payload', line.replace('"payload":{"name":"Ana"},', ''), 'payload'],
    ['an unknown field', line.replace('"path"', '"more":1,"path"'), ''],
    ['broken JSON', line.slice(0, -5), ''],
    ['two payloads for one place', line + line, 'path'],
  ])('names %s', (_, text, path) => {
    const read = readPrivateLines(encode(text))
    if (read.ok) throw new Error('it was read')
    const number = text === line + line ? 2 : 1
    expect(read.issues.at(-1)).toMatchObject({ file: 'private.jsonl', line: number, path })
  })

  it('never shows a value in an issue', () => {
    const spoilt = [
      line.replace(',"path"', ', "path"'),
      line.slice(0, -5),
      line.replace('"name"', '"name":1,"name"'),
    ]
    for (const text of [...spoilt, line.replace('"liaison-ana"', '7')]) {
      const read = readPrivateLines(encode(text), 'private.jsonl')
      expect(read.ok).toBe(false)
      expect(JSON.stringify(read)).not.toContain('Ana')
      expect(JSON.stringify(read)).not.toContain(salt)
    }
  })
})
