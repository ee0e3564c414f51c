import { describe, expect, it } from 'vitest'
import { suggestAxes } from './suggest-axes.js'
import { wordList } from './word-list.js'

const vocabularies = [
  { axis: 'water', words: wordList(['agua', 'fuga', 'drenaje', 'agua potable']) },
  { axis: 'streets', words: wordList(['banqueta', 'bache']) },
  { axis: 'safety', words: wordList(['policía', 'alumbrado']) },
]
const suggested = (text: string) => {
  const found = suggestAxes(text, vocabularies)
  return found.kind === 'suggested' ? found.suggestions : []
}

describe('suggestions of axes', () => {
  it('put first what most different terms speak for', () => {
    const all = suggested('Bache, bache, bache: hay una fuga de agua')
    expect(all.map(({ axis, terms }) => [axis, terms])).toEqual([
      ['water', 2],
      ['streets', 1],
    ])
  })

  it('then what has more places, then the order of the city', () => {
    expect(suggested('policia y alumbrado; banqueta y bache y BACHE').map(({ axis }) => axis)).toEqual([
      'streets',
      'safety',
    ])
    expect(suggested('alumbrado, banqueta').map(({ axis }) => axis)).toEqual(['streets', 'safety'])
  })

  it('show the words that speak for them, in the text as it came', () => {
    const text = 'Sin 💧: el AGUA  potable'
    const [first] = suggested(text)
    expect(first?.evidence.map(({ from, to }) => text.slice(from, to))).toEqual(['AGUA', 'AGUA  potable'])
  })

  it('say that nothing was found', () => {
    expect(suggestAxes('Más árboles', vocabularies)).toEqual({ kind: 'nothing-found' })
    expect(suggestAxes('', [])).toEqual({ kind: 'nothing-found' })
  })
})
