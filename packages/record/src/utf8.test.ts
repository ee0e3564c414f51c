import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, firstInvalid } from './utf8.js'

describe('decode', () => {
  it('reads what encode wrote, a byte order mark too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(decode(encode(`\ufeff${text}`))).toBe(`\ufeff${text}`)
      }),
    )
  })

  it('gives null for what is not UTF-8', () => {
    expect(decode(Uint8Array.of(0x61, 0xff))).toBeNull()
  })
})

describe('firstInvalid', () => {
  it.each([
    [[0x61, 0xff], 1],
    [[0xc3, 0xb1, 0xc3], 2],
    [[0xed, 0xa0, 0x80], 0],
    [[0xef, 0xbf, 0xbd, 0x80], 3],
    [[0x61], 1],
  ])('in %j is %i', (bytes, index) => {
    expect(firstInvalid(Uint8Array.from(bytes))).toBe(index)
  })
})
