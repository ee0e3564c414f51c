import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLines } from '../src/public-version/cut-lines.js'
import { fold, joined, occurrences, soughtOf } from '../src/public-version/occurrences.js'
import type { Inlines, Removed } from '../src/tree/document-tree.js'
import { plain } from '../src/tree/plain-texts.js'
import { t } from './a-tree.js'

const where = (text: string, sought: string) => occurrences(text, soughtOf(sought))
const words = (text: string, sought: string) => where(text, sought).map(([from, to]) => text.slice(from, to))

describe('where a text occurs', () => {
  it('is every place, letter by letter', () => {
    expect(where('abcXabc', 'abc')).toEqual([
      [0, 3],
      [4, 7],
    ])
  })

  it('is inside a word only when the letters are the very same', () => {
    expect(words('La xEvax vive', 'Eva')).toEqual(['Eva'])
    expect(words('La xevax vive', 'Eva')).toEqual([])
    expect(words('La evax vive', 'Eva')).toEqual([])
    expect(words('La xeva vive', 'Eva')).toEqual([])
  })

  it.each([
    ['EVA MUESTRA pide', 'EVA MUESTRA'],
    ['de Éva  Muestra.', 'Éva  Muestra'],
    ['acta-eva-muestra-2', 'eva-muestra'],
    ['firma_evamuestra.png', 'evamuestra'],
    ['(Eva\nMuestra)', 'Eva\nMuestra'],
    ['E\u0301va Muestra', 'E\u0301va Muestra'],
    ['Eva\u00adMues\u200btra', 'Eva\u00adMues\u200btra'],
    ['Ｅｖａ Muestra', 'Ｅｖａ Muestra'],
    ['Eva Mu\u2066es\u061ctra', 'Eva Mu\u2066es\u061ctra'],
    ['E\u3164va Mu\u{e0061}es\u2063tra', 'E\u3164va Mu\u{e0061}es\u2063tra'],
    ['E\u0000va Mues\u001btra', 'E\u0000va Mues\u001btra'],
  ])('is found as whole words in %j', (text, found) => {
    expect(words(text, 'Eva Muestra')).toEqual([found])
  })

  it('takes an accent that stands by itself with its letter', () => {
    expect(words('Jose\u0301', 'José')).toEqual(['Jose\u0301'])
    expect(words('\u0301José', 'José')).toEqual(['José'])
  })

  it('of nothing is nowhere', () => {
    expect(where('abc', '')).toEqual([])
    expect(where('', 'abc')).toEqual([])
  })

  it('of signs alone is looked for as it is', () => {
    expect(words('a *** b', '***')).toEqual(['***'])
    expect(words('a --- b', '***')).toEqual([])
    expect(soughtOf('***').ways).toEqual([])
    expect(soughtOf('Eva').ways).toEqual(['eva'])
    expect(soughtOf(' Eva  Muestra ').ways).toEqual(['eva muestra', 'evamuestra'])
  })

  it('makes places that share characters one, and leaves neighbours apart', () => {
    expect(where('aaaa', 'aa')).toEqual([[0, 4]])
    expect(
      joined([
        [5, 6],
        [0, 3],
        [2, 4],
        [1, 2],
        [4, 5],
      ]),
    ).toEqual([
      [0, 4],
      [4, 5],
      [5, 6],
    ])
  })

  it('reads letters that fold into several', () => {
    expect(words('la oﬃcina', 'oficina')).toEqual([])
    expect(words('la oﬃcina', 'officina')).toEqual(['oﬃcina'])
  })

  it('compares letters and digits, and one space for all else', () => {
    expect(fold('¡Ñandú,  12!').text).toBe('nandu 12 ')
    expect(fold('a½b').text).toBe('a b')
    expect(Object.keys(fold('\u0301a').to)).toEqual(['0'])
    expect(fold('a-b').from).toEqual([0, 1, 2])
    expect(fold('a-b').to).toEqual([1, 2, 3])
    expect(fold('𝐀b')).toEqual({ text: 'ab', from: [0, 2], to: [2, 3] })
  })

  it('is always in the text, and holds what was sought', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '\u0301', '\u200b', '😀') })
    fc.assert(
      fc.property(text, text, text, (before, sought, after) => {
        fc.pre(sought !== '')
        const whole = before + sought + after
        const found = where(whole, sought)
        expect(found.some(([from, to]) => from <= before.length && to >= before.length + sought.length)).toBe(
          true,
        )
        for (const [from, to] of found) expect(0 <= from && from < to && to <= whole.length).toBe(true)
      }),
    )
  })
})

const mark = (number: number): Removed => ({ kind: 'removed', number, legend: '■', ground: 'norma' })
const text = (lines: readonly Inlines[]) => lines.map(plain).join('\n')

describe('cutting lines', () => {
  const cut = (lines: readonly Inlines[], ...ranges: readonly (readonly [number, number])[]) =>
    cutLines(
      lines,
      ranges.map((range, i) => ({ range, mark: mark(i + 1) })),
    )

  it('puts a mark in the place of the characters', () => {
    expect(cut([t('abcdef')], [2, 4])).toEqual([
      [{ kind: 'text', text: 'ab' }, mark(1), { kind: 'text', text: 'ef' }],
    ])
  })

  it('leaves no empty text at the beginning or the end', () => {
    expect(cut([t('abc')], [0, 3])).toEqual([[mark(1)]])
    expect(cut([t('abc')], [0, 1])).toEqual([[mark(1), { kind: 'text', text: 'bc' }]])
    expect(cut([t('abc')], [2, 3])).toEqual([[{ kind: 'text', text: 'ab' }, mark(1)]])
  })

  it('cuts more than once, and neighbours stay two', () => {
    expect(text(cut([t('abcdef')], [0, 1], [3, 4]))).toBe('■bc■ef')
    expect(cut([t('abcd')], [0, 2], [2, 4])).toEqual([[mark(1), mark(2)]])
  })

  it('counts one character between two lines', () => {
    expect(text(cut([t('ab'), t('cd'), t('ef')], [3, 4]))).toBe('ab\n■d\nef')
    expect(text(cut([t('ab'), t('cd'), t('ef')], [6, 7]))).toBe('ab\ncd\n■f')
    expect(text(cut([t('ab'), t('cd')], [1, 4]))).toBe('a■\n■d')
    expect(cut([t('ab'), t('cd')], [2, 3])).toEqual([t('ab'), t('cd')])
  })

  it('puts one mark where a range runs through several stretches, and keeps how they look', () => {
    const line: Inlines = [
      { kind: 'text', text: 'ab', strong: true },
      { kind: 'text', text: 'cd', lang: 'en' },
      { kind: 'text', text: 'ef' },
    ]
    expect(cut([line], [1, 5])).toEqual([
      [{ kind: 'text', text: 'a', strong: true }, mark(1), { kind: 'text', text: 'f' }],
    ])
    expect(cut([line], [3, 4])).toEqual([
      [
        { kind: 'text', text: 'ab', strong: true },
        { kind: 'text', text: 'c', lang: 'en' },
        mark(1),
        { kind: 'text', text: 'ef' },
      ],
    ])
  })

  it('takes the address of a link that it touches, and leaves other links', () => {
    const line: Inlines = [
      { kind: 'link', to: 'mailto:eva@villa.example', text: 'Eva M.' },
      { kind: 'link', to: '#otra', text: 'otra' },
    ]
    expect(cut([line], [0, 3])).toEqual([
      [mark(1), { kind: 'text', text: ' M.' }, { kind: 'link', to: '#otra', text: 'otra' }],
    ])
  })

  it('leaves what was left out before, and counts its legend', () => {
    const old: Removed = { kind: 'removed', number: 9, legend: 'xyz', ground: 'n' }
    const line: Inlines = [{ kind: 'text', text: 'ab' }, old, { kind: 'text', text: 'cd' }]
    expect(cut([line], [1, 6])).toEqual([
      [{ kind: 'text', text: 'a' }, mark(1), old, { kind: 'text', text: 'd' }],
    ])
    expect(cut([line], [5, 6])).toEqual([
      [{ kind: 'text', text: 'ab' }, old, mark(1), { kind: 'text', text: 'd' }],
    ])
  })

  it('keeps every character outside of the ranges, and none inside', () => {
    const lines = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 }), { maxLength: 3 }),
    )
    fc.assert(
      fc.property(lines, fc.nat(12), fc.nat(12), (given, a, b) => {
        const from = Math.min(a, b)
        const to = Math.max(a, b) + 1
        const made = given.map(line => line.map(each => ({ kind: 'text' as const, text: each })))
        const whole = text(made)
        const kept = [...whole].filter((each, i) => each === '\n' || i < from || i >= to).join('')
        expect(text(cut(made, [from, to])).replaceAll('■', '')).toBe(kept)
      }),
    )
  })
})
