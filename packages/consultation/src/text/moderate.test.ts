import { explain } from '@apertura/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moderate } from './moderate.js'
import { wordList } from './word-list.js'

const source = { title: 'Words of the forum' }
const lists = [
  { id: 'insults', words: wordList(['idiota', 'hijo de']), source },
  { id: 'dirt', words: wordList(['caca', 'pis']), source },
]

describe('moderation', () => {
  it('marks a word where it stands, in every text of a contribution', () => {
    const given = { id: 'F-1', title: '😀 ¡Idiota!', body: '<p>caca</p>', solution: 'Multar por la CACA' }
    const { review, marks } = moderate(given, lists)
    expect(review).toBe(true)
    expect(marks.map(({ text, list, from, to }) => [text, list, given[text].slice(from, to)])).toEqual([
      ['title', 'insults', 'Idiota'],
      ['body', 'dirt', 'caca'],
      ['solution', 'dirt', 'CACA'],
    ])
  })

  it('never says that a norm is unmet, whatever the text', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('pis', 'IDIOTA', 'hijo de')),
    )
    fc.assert(
      fc.property(text, text, (title, body) => {
        const { review, marks, findings } = moderate(
          { id: 'F-1', title: title.join(' '), body: body.join(' ') },
          lists,
        )
        expect(findings.map(({ outcome }) => outcome)).toEqual(
          lists.map(({ id }) => (marks.some(({ list }) => list === id) ? 'undetermined' : 'met')),
        )
        expect(review).toBe(marks.length > 0)
      }),
      { numRuns: 200 },
    )
  })

  it('says which words, and that a person looks at them', () => {
    const { findings } = moderate({ id: 'F-1', title: 'Pis', body: 'caca y pis' }, lists)
    expect(findings.map(each => explain(each, 'es-MX'))).toEqual([
      'No contiene palabras de la lista.',
      'Contiene palabras de la lista: «pis», «caca». Una palabra sola no dice si el texto ofende; lo revisa una persona.',
    ])
    expect(findings.map(each => explain(each, 'en'))[0]).toBe('It contains no words of the list.')
    expect(findings[1]?.about).toEqual({ kind: 'contribution', id: 'F-1' })
  })
})
