import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.js'

describe('plain text', () => {
  it.each([
    ['<p>Una</p><p>otra</p>', 'Una\n\notra'],
    ['<ol><li>uno</li><li>dos</li></ol>', '- uno\n- dos'],
    ['a<br/>b<br>c', 'a\nb\nc'],
    ['<img src="https://a.mx/p.png" alt="un bache">', 'un bache (https://a.mx/p.png)'],
    ['<iframe src="https://a.mx/v"></iframe>', '(https://a.mx/v)'],
    ['<a href=https://a.mx>a</a>', 'a (https://a.mx)'],
    ['<a name="x">a</a></a>', 'a'],
    ['Se&ntilde;al &#233;&#xE9; &amp;lt; &foo; &#xD800; &#0;', 'Señal éé &lt; &foo; &#xD800; &#0;'],
    ['precio < 5 y > 3, <tu nombre>, <ejemplo@a.mx>', 'precio < 5 y > 3, <tu nombre>, <ejemplo@a.mx>'],
    ['<script>x</script>', '<script>x</script>'],
    ['sin nada\n\n\n\nmás', 'sin nada\n\n\n\nmás'],
  ])('of %s', (html, text) => {
    expect(plainText(html)).toBe(text)
  })

  it('keeps every word', () => {
    const word = fc.constantFrom('agua', 'luz', 'ñandú', '5', '<', 'a<b', '&')
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<li>',
      '</li>',
      '<a href="u">',
      '</a>',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word)), pairs => {
        const text = plainText(pairs.map(([mark, each]) => `${mark} ${each} `).join(''))
        let at = 0
        for (const [, each] of pairs) {
          expect(text.indexOf(each, at)).toBeGreaterThanOrEqual(at)
          at = text.indexOf(each, at) + each.length
        }
      }),
    )
  })

  it('takes its time in proportion to the text', () => {
    for (const piece of ['<a ', '<', '&', '&#1', '<a href="', ' \n', '<p>', '<a href=x>']) {
      expect(plainText(`x${piece.repeat(100_000)}`).length, piece).toBeGreaterThan(0)
    }
  })
})
