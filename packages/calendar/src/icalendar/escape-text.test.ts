import { describe, expect, it } from 'vitest'
import { escapeText, plainText } from './escape-text.js'

describe('escapeText', () => {
  it('puts a backslash before what would part or end a text', () => {
    expect(escapeText('uno; dos, tres \\ "cuatro": cinco')).toBe('uno\\; dos\\, tres \\\\ "cuatro": cinco')
  })

  it('writes every kind of new line as one', () => {
    expect(escapeText('a\nb\r\nc\rd')).toBe('a\\nb\\nc\\nd')
  })

  it('lets no line be smuggled in', () => {
    expect(escapeText('x\r\nEND:VCALENDAR')).toBe('x\\nEND:VCALENDAR')
  })
})

describe('plainText', () => {
  it('drops control characters but the tab, and halves of a pair', () => {
    expect(plainText('a\u0000b\u0007c\u001bd\u007fe\u0085f\tg\ud83dh')).toBe('abcdef\tgh')
    expect(plainText('🗳️ ñ')).toBe('🗳️ ñ')
  })
})
