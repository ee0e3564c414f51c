import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liaison, salt } from '../test/liaison.js'
import { readPrivateLines, writePrivateLines } from './read-private-lines.js'
import { decode, encode } from './utf8.js'

const { kept } = liaison('liaison-ana', { name: 'Ana' })
const line = decode(writePrivateLines([kept])) as string

describe('readPrivateLines', () => {
  it('reads what writePrivateLines wrote', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme-ascii', minLength: 1 })), fc.jsonValue(), (ids, payload) => {
        const payloads = ids.map(entry => ({ entry, path: 'data.person', salt, payload }))
        const read = readPrivateLines(writePrivateLines(payloads))
        expect(read.ok && writePrivateLines(read.value)).toEqual(writePrivateLines(payloads))
      }),
    )
  })

  it('reads no payloads from an empty file', () => {
    expect(readPrivateLines(new Uint8Array())).toEqual({ ok: true, value: [] })
  })

  it.each([
    ['a short salt', line.replace(salt, salt.slice(2)), 'salt'],
    ['a place outside the data', line.replace('data.person', 'by'), 'path'],
    ['an unknown field', line.replace('"salt"', '"more":1,"salt"').replace('"more":1,', ''), null],
    ['broken JSON', line.slice(0, -5), ''],
    ['two payloads for one place', line + line, 'path'],
  ])('reads %s as it should', (_, text, path) => {
    const read = readPrivateLines(encode(text))
    if (path === null) expect(read.ok).toBe(true)
    else expect(read.ok ? [] : read.issues.map(issue => issue.path)).toContain(path)
  })

  it('names an unknown field', () => {
    const read = readPrivateLines(encode(line.replace('"path"', '"more":1,"path"')))
    expect(read).toMatchObject({ ok: false, issues: [{ file: 'private.jsonl', line: 1, path: '' }] })
  })

  it('never shows a value in an issue', () => {
    const spoilt = [line.replace(',"path"', ', "path"'), line.slice(0, -5), line.replace('"name"', '"name":1,"name"')]
    for (const text of [...spoilt, line.replace('"liaison-ana"', '7')]) {
      const read = readPrivateLines(encode(text), 'private.jsonl')
      expect(read.ok).toBe(false)
      expect(JSON.stringify(read)).not.toContain('Ana')
      expect(JSON.stringify(read)).not.toContain(salt)
    }
  })
})
