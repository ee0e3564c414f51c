import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { bytesAsText, textAsBytes } from '../src/search/bytes-as-text.js'
import { foldedText } from '../src/search/folded-text.js'
import { readPieces, writtenHits } from '../src/search/postings.js'
import { shardsOf } from '../src/search/shards.js'
import { wordsOf } from '../src/search/words-of.js'
import { text } from './search-in-files.js'

describe('the words of a search', () => {
  it('are those of MiniSearch where nothing is to be folded', () => {
    const cut = MiniSearch.getDefault('tokenize') as (text: string) => string[]
    const plain = 'Agua, luz y 3 calles: ¿quién? (ellas)—hoy'
    const folded = cut(plain).filter(Boolean).map(foldedText)
    expect(wordsOf(plain)).toEqual(folded)
    expect(wordsOf(plain)).toEqual(['agua', 'luz', 'y', '3', 'calles', 'quien', 'ellas', 'hoy'])
  })

  it('do not change when they are cut and folded again', () => {
    fc.assert(
      fc.property(text, said => {
        expect(wordsOf(wordsOf(said).join(' '))).toEqual(wordsOf(said))
      }),
    )
  })

  it('hold nothing that parts words or ends a line of a file', () => {
    fc.assert(
      fc.property(text, said => {
        for (const word of wordsOf(said)) expect(word).not.toMatch(/[\s\p{Z}\p{P}\p{S}\p{Cc}\p{Cs}]|^$/u)
      }),
    )
  })

  it('do not mind case, accents or how a letter is composed', () => {
    expect(wordsOf('PARÉNTESIS')).toEqual(wordsOf('parentesis'))
    expect(wordsOf('pare\u0301ntesis')).toEqual(wordsOf('paréntesis'))
    expect(wordsOf('Año ﬁscal')).toEqual(['ano', 'fiscal'])
  })
})

describe('what is written', () => {
  it('is read again: hits, in lists and in flags', () => {
    const numbers = fc.uniqueArray(fc.nat(249)).map(some => some.sort((a, b) => a - b))
    fc.assert(
      fc.property(numbers, numbers, (body, title) => {
        const read: { body: number[]; title: number[] } = { body: [], title: [] }
        const only = body.filter(each => !title.includes(each))
        const hits = writtenHits({ body: only, title }, 250)
        const pieces = readPieces(
          `C${hits}`,
          () => 250,
          () => (number, inTitle) => (inTitle ? read.title : read.body).push(number),
        )
        expect(pieces).toEqual([{ chunk: 2, hits }])
        expect(read).toEqual({ body: only, title })
      }),
    )
  })

  it('is read again: bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(textAsBytes(bytesAsText(bytes))).toEqual(bytes)
      }),
    )
  })

  it('parts words into shards that hold each word once, in order, and are not heavier than they must be', () => {
    const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1 }))
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (some, most) => {
        const sorted = some.toSorted()
        const weight = (from: number, to: number) => sorted.slice(from, to).join('').length
        const shards = shardsOf(sorted, at => (sorted[at] as string).length, most)
        expect(shards.flatMap(({ from, to }) => sorted.slice(from, to))).toEqual(sorted)
        expect(new Set(shards.map(({ start }) => start)).size).toBe(shards.length)
        shards.forEach(({ start, from, to }, at) => {
          expect(to - from === 1 || weight(from, to) <= most).toBe(true)
          expect(start <= (sorted[from] as string)).toBe(true)
          if (at > 0) expect(start > (sorted[from - 1] as string)).toBe(true)
        })
      }),
    )
  })
})
