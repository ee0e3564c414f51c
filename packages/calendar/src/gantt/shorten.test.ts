import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.js'

describe('shorten', () => {
  it('leaves alone what has room, in one line', () => {
    expect(shorten('Consulta\n pública', 20)).toBe('Consulta pública')
  })

  it('ends at a word where it can, with an ellipsis', () => {
    expect(shorten('Metodología de cocreación y reglas de trabajo', 19)).toBe('Metodología de cocreación y…')
    expect(shorten('Electroencefalografista', 6)).toMatch(/^Electro\w*…$/)
  })

  it('needs more room for capitals and for signs of the East', () => {
    expect(shorten('MMMMMMMMMM', 8).length).toBeLessThan(shorten('iiiiiiiiii', 8).length)
    expect(shorten('開かれた政府の計画', 6)).toBe('開かれた…')
  })

  it('never grows, and never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, ems) => {
          const short = shorten(text, ems)
          expect(short).not.toMatch(/\p{Cs}/u)
          expect([...short].length).toBeLessThanOrEqual([...text].length + 1)
        },
      ),
    )
  })
})
