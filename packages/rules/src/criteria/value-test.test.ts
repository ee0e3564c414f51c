import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/any-criteria.js'
import { type Comparison, type Vocabulary, valueTest } from './value-test.js'
import { wordSearch } from './word-search.js'

const { wordLists: _, territories: __, ...bare } = packOf({ fact: 'p', is: true })
const plain: Vocabulary = { pack: bare, parameters: {}, search: wordSearch }
const outcomes = (condition: Comparison, values: readonly unknown[], vocabulary = plain) =>
  values.map(valueTest(condition, vocabulary))

describe('a comparison', () => {
  it('has its ends in, and is open for what is no number', () => {
    expect(outcomes({ fact: 'n', min: 2, max: 4 }, [1.9, 2, 3, 4, 4.1])).toEqual([0, 1, 1, 1, 0])
    expect(outcomes({ fact: 'n', min: 2 }, [-Infinity, 1, 2, Infinity])).toEqual([0, 0, 1, 1])
    expect(outcomes({ fact: 'n', max: 2 }, [-Infinity, 2, 3, Infinity])).toEqual([1, 1, 0, 0])
    expect(outcomes({ fact: 'n', min: 0 }, ['1', true, [1], {}, Number.NaN])).toEqual([2, 2, 2, 2, 0])
  })

  it('with a list is met by a text in it, and by a list with any of it', () => {
    const wanted: Comparison = { fact: 'tags', isOneOf: ['agua', 'luz'] }
    expect(outcomes(wanted, ['luz', 'gas', 'agua luz'])).toEqual([1, 0, 0])
    expect(outcomes(wanted, [['gas', 'luz'], ['gas'], [], 7, {}])).toEqual([1, 0, 0, 0, 0])
  })

  it('counts characters, and a half of one that stands alone as one', () => {
    const size = (text: string) =>
      [0, 1, 2, 3].find(length => outcomes({ fact: 'text', length: { max: length } }, [text])[0] === 1)
    expect(['', 'a', 'n\u0303', 'ab'].map(size)).toEqual([0, 1, 1, 2])
    const pairs = ['\ud800\udc00', '\ud800\udfff', '\udbff\udc00', '\udbff\udfff']
    expect(pairs.map(size)).toEqual([1, 1, 1, 1])
    const halves = ['\ud7ff\udc00', '\udc00\udc00', '\ud800\ud800', '\ud800\ue000', '\udc00\ud800']
    expect(halves.map(size)).toEqual([2, 2, 2, 2, 2])
    expect(size('\ud800\udc00\ud800\udc00a')).toBe(3)
    expect(outcomes({ fact: 'text', length: { min: 1 } }, ['', 'a', 7])).toEqual([0, 1, 2])
  })

  it('with a word list or a territory that is not there finds nothing', () => {
    const asked: (readonly string[])[] = []
    const search = (terms: readonly string[]) => {
      asked.push(terms)
      return () => false
    }
    expect(outcomes({ fact: 'text', mentions: 'rude' }, ['zopenco'], { ...plain, search })).toEqual([0])
    expect(asked).toEqual([[]])
    expect(outcomes({ fact: 'place', inTerritory: 'places' }, ['centro', '1', ''])).toEqual([0, 0, 0])
    const { wordLists, territories } = packOf({ fact: 'p', is: true })
    const others = { ...plain, pack: { ...bare, wordLists: wordLists ?? {}, territories: territories ?? {} } }
    expect(outcomes({ fact: 'text', mentions: 'none' }, ['zopenco'], others)).toEqual([0])
    expect(outcomes({ fact: 'place', inTerritory: 'none' }, ['centro'], others)).toEqual([0])
  })

  it('with a window has both days in, and is open across an end', () => {
    const days = ['2022-07-04', '2022-07-05', '2022-09-05', '2022-09-06', '2022-09', '2022', 'mañana', 7]
    const window: Comparison = { fact: 'day', from: '2022-07-05', to: '2022-09-05' }
    expect(outcomes(window, days)).toEqual([0, 1, 1, 0, 2, 2, 2, 2])
    expect(outcomes({ fact: 'day', from: '2022-07-05' }, days.slice(0, 4))).toEqual([0, 1, 1, 1])
    expect(outcomes({ fact: 'day', to: '2022-09-05' }, days.slice(0, 4))).toEqual([1, 1, 1, 0])
  })

  it('takes a value of the city where the condition names a parameter', () => {
    const set = {
      ...plain,
      parameters: { few: 3, first: '2022-02-01', words: ['gas'], longest: 2, yes: true },
    }
    expect(outcomes({ fact: 'n', min: { param: 'few' } }, [2, 3], set)).toEqual([0, 1])
    expect(outcomes({ fact: 'n', max: { param: 'few' } }, [3, 4], set)).toEqual([1, 0])
    expect(outcomes({ fact: 'day', from: { param: 'first' } }, ['2022-01-31', '2022-02-01'], set)).toEqual([
      0, 1,
    ])
    expect(outcomes({ fact: 'tags', isOneOf: { param: 'words' } }, ['gas', 'luz'], set)).toEqual([1, 0])
    expect(outcomes({ fact: 'text', length: { max: { param: 'longest' } } }, ['ab', 'abc'], set)).toEqual([
      1, 0,
    ])
  })
})
