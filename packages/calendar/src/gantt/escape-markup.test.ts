import { describe, expect, it } from 'vitest'
import { escapeMarkup } from './escape-markup.js'

describe('escapeMarkup', () => {
  it('lets nothing open or close a tag or an attribute', () => {
    expect(escapeMarkup(`<a b="c" d='e'> & ]]>`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; ]]&gt;')
  })

  it('drops what XML 1.0 holds in no form, and keeps the rest', () => {
    expect(escapeMarkup('a\u0000b\u0008c\u001bd\u007fe\ufffef\uffffg\ud83dh')).toBe('abcdefgh')
    expect(escapeMarkup('ñ 🗳️\t\n')).toBe('ñ 🗳️\t\n')
  })
})
