import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostile } from '../../test/a-tree.js'
import { safeText } from './safe-text.js'

describe('a text that goes into a file', () => {
  it('keeps what can be read, with tabs and line breaks', () => {
    const text = 'Fuga\ten la calle\n«Ñandú», 日本, 👩‍👩‍👧, שלום, e\u0301'
    expect(safeText(text)).toBe(text)
  })

  it('ends every line in the same way', () => {
    expect(safeText('a\r\nb\rc\n\u2028d\u0085e\ff')).toBe('a\nb\nc\n\nd\ne\nf')
  })

  it('loses the marks that turn the text around them', () => {
    expect(safeText(hostile)).toBe(hostile.replace('\u202e', ''))
    expect(safeText('a\u2066b\u2069c\u200f\u061cd\ufeff')).toBe('abcd')
  })

  it('shows that there was something that no file can hold', () => {
    expect(safeText('a\u0000b\u001bc\u0081d\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
    expect(safeText('\ud83d y \udc69')).toBe('\ufffd y \ufffd')
  })

  it('is well formed for XML and the same when done twice, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const safe = safeText(text)
        expect(safe).toBe(safeText(safe))
        expect([...safe].every(isXmlCharacter)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), units => {
        const safe = safeText(String.fromCharCode(...units))
        expect([...safe].every(isXmlCharacter)).toBe(true)
      }),
    )
  })
})

/** `Char` of XML 1.0. */
function isXmlCharacter(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  return (
    point === 9 ||
    point === 10 ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    point >= 0x10000
  )
}
