import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLine } from './fold-line.js'

const octets = (text: string) => new TextEncoder().encode(text).length

describe('foldLine', () => {
  it('leaves a line of 75 octets alone and folds one of 76', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
  })

  it('counts octets and not characters: ñ has two, an emoji four', () => {
    expect(foldLine(`${'x'.repeat(74)}ñ`)).toBe(`${'x'.repeat(74)}\r\n ñ`)
    expect(foldLine(`${'x'.repeat(72)}🗳️`)).toBe(`${'x'.repeat(72)}\r\n 🗳️`)
  })

  it('cuts no character in two and loses none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 40, maxLength: 400 }), text => {
        const folded = foldLine(text)
        for (const line of folded.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Cs}/u)
        }
        expect(folded.replaceAll('\r\n ', '')).toBe(text)
      }),
    )
  })
})
