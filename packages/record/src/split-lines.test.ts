import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines.js'
import { decode, encode } from './utf8.js'

const split = (text: string) =>
  [...splitLines(encode(text))].map(({ number, bytes, troubles }) => [
    number,
    decode(bytes),
    ...troubles.map(trouble => trouble.found),
  ])

describe('splitLines', () => {
  it('gives each line without its line feed', () => {
    expect(split('a\nñ\n')).toEqual([
      [1, 'a'],
      [2, 'ñ'],
    ])
  })

  it('gives no lines for nothing, and an empty one for a line feed', () => {
    expect(split('')).toEqual([])
    expect(split('\n')).toEqual([[1, '']])
  })

  it('reports a byte order mark, a carriage return and a missing last line feed, and reads on', () => {
    expect(split('\ufeffa\r\nb')).toEqual([
      [1, 'a', 'the bytes EF BB BF', 'CR LF'],
      [2, 'b', 'the end of the file'],
    ])
  })

  it('reports a carriage return that stands alone on its line', () => {
    expect(split('\r\n')).toEqual([[1, '', 'CR LF']])
  })

  it('loses no byte of a file that has neither', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ñ', '\n') }), text => {
        const lines = split(`${text}\n`)
        expect(lines.map(([, line]) => `${line}\n`).join('')).toBe(`${text}\n`)
        expect(lines.map(([number]) => number)).toEqual(lines.map((_, index) => index + 1))
      }),
    )
  })
})
