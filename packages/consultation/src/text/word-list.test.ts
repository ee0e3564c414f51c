import { wordSearch } from '@apertura/rules/criteria'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordList } from './word-list.js'

const found = (terms: readonly string[], text: string) =>
  wordList(terms)
    .find(text)
    .map(({ from, to }) => text.slice(from, to))

/** Letters that fold in every way there is, marks, and what stands between words; no sigma, see below. */
const sign = fc.oneof(
  fc.constantFrom(...'aAáÁeñÑnoOIİıßẞkKÅ한글中٣x²½ª_-.,’… \n<>&;0'),
  fc.constantFrom(
    '\u0303',
    '\u0301',
    '\u0323',
    '\u200d',
    '😀',
    '👩🏽‍🚒',
    '𝒶',
    '𐐀',
    '\ud83d',
    '\ude00',
    '\u0000',
  ),
)
const word = fc.string({ unit: sign, maxLength: 4 })
const terms = fc.array(
  fc.array(word, { maxLength: 3 }).map(words => words.join(' ')),
  { maxLength: 6 },
)
const texts = fc
  .array(fc.oneof(word, fc.constantFrom(' ', 'n\u0303')), { maxLength: 14 })
  .map(all => all.join(''))

describe('a word list', () => {
  it('finds what the plain search of the rules finds', () => {
    fc.assert(
      fc.property(terms, texts, fc.nat(5), (list, text, which) => {
        const through = `${text} ${list[which] ?? ''}`
        expect(wordList(list).has(through)).toBe(wordSearch(list)(through))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads every character of the basic plane as the plain search does', () => {
    const differing: string[] = []
    const signs = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
    for (const terms of [signs, ['ab', 'a', 'b']]) {
      const list = wordList(terms)
      const search = wordSearch(terms)
      for (const sign of signs) {
        for (const text of [`-${sign}-`, `xa${sign}b`])
          if (list.has(text) !== search(text)) differing.push(text)
      }
    }
    expect(differing).toEqual([])
  })

  it('gives places that hold exactly the words of the term, and each of them once', () => {
    fc.assert(
      fc.property(terms, texts, (list, text) => {
        const hits = wordList(list).find(text)
        for (const { from, to, term } of hits) expect(wordSearch([term])(text.slice(from, to))).toBe(true)
        expect(new Set(hits.map(hit => JSON.stringify(hit))).size).toBe(hits.length)
        expect(hits.length > 0).toBe(wordList(list).has(text))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the places in the text as it came, with loose accents and pictures before them', () => {
    const text = '👩🏽‍🚒 El nin\u0303o dijo: ¡I\u0301DIOTA! 😀 idiota'
    expect(wordList(['niño', 'idiota']).find(text)).toEqual([
      { from: 11, to: 16, term: 'niño' },
      { from: 24, to: 31, term: 'idiota' },
      { from: 36, to: 42, term: 'idiota' },
    ])
  })

  it('reads HTML as it stands', () => {
    expect(found(['pis', 'tia buena'], '<p>Un <b>pis</b>, tía&nbsp;buena</p>')).toEqual(['pis'])
    expect(found(['tia buena'], '<p>tía, «buena»</p>')).toEqual(['tía, «buena'])
  })

  it('finds no part of a word', () => {
    expect(found(['pis', 'ano'], 'un piso, el año, un epispadias, pis_2')).toEqual(['pis'])
  })

  it('finds terms that begin or lie in one another', () => {
    const text = 'Hijo de puta madre'
    expect(found(['puta', 'hijo de puta', 'puta madre', 'hijo'], text)).toEqual([
      'Hijo',
      'Hijo de puta',
      'puta',
      'puta madre',
    ])
  })

  it('keeps ß as it is and takes İ and ı for what they are', () => {
    expect(found(['strasse', 'straße'], 'STRASSE Straße STRAẞE')).toEqual(['STRASSE', 'Straße', 'STRAẞE'])
    expect(found(['istanbul'], 'İstanbul ISTANBUL ıstanbul')).toEqual(['İstanbul', 'ISTANBUL'])
  })

  it('takes a capital sigma for a final one where its word ends', () => {
    expect(found(['ας'], 'ΑΣ ΑΣ’Α')).toEqual(['ΑΣ', 'ΑΣ'])
  })

  it('finds nothing when it has nothing to look for', () => {
    expect(found(['', ' … '], 'nada')).toEqual([])
    expect(found([], 'nada')).toEqual([])
  })

  it('takes a text of ten million signs', () => {
    const long = `${'cómo '.repeat(2_000_000)}pis`
    expect(wordList(['pis', 'como pis']).find(long)).toHaveLength(2)
  })
})
