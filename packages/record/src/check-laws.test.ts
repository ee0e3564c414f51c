import { describe, expect, it } from 'vitest'
import { adoption, antecedent, draftOf, withdrawal } from '../test/drafts.js'
import { checkLaws } from './check-laws.js'

const earlier = new Set(['adoption', 'first'])
const title = { es: 'x' }
const paths = (...args: Parameters<typeof checkLaws>) =>
  checkLaws(...args).map(({ path, found }) => [path, found])

describe('checkLaws', () => {
  it('has nothing against a new id, a correction and a withdrawal of what came before', () => {
    expect(paths(antecedent('new'), earlier, false)).toEqual([])
    expect(paths(antecedent('new', 'first'), earlier, false)).toEqual([])
    expect(paths(withdrawal('new', 'first'), earlier, false)).toEqual([])
    expect(paths(adoption, new Set(), true)).toEqual([])
  })

  it('wants a record to begin with the adoption of a definition', () => {
    expect(paths(antecedent('new'), new Set(), true)).toEqual([['kind', '"antecedent.noted"']])
  })

  it('wants every id to be its own', () => {
    expect(paths(antecedent('first'), earlier, false)).toEqual([['id', '"first"']])
  })

  it('wants what is corrected to come before', () => {
    expect(paths(antecedent('new', 'later'), earlier, false)).toEqual([['corrects', '"later"']])
    expect(paths(antecedent('new', 'new'), earlier, false)).toEqual([['corrects', '"new"']])
  })

  it('wants a withdrawal to say of what', () => {
    expect(paths(draftOf('entry.withdrawn', 'new', { title }), earlier, false)).toEqual([
      ['corrects', 'nothing'],
    ])
  })

  it('wants an erasure to name an earlier entry', () => {
    const erasure = draftOf('payload.erased', 'new', { title, entry: 'later', ground: title })
    expect(paths(erasure, earlier, false)).toEqual([['data.entry', '"later"']])
  })
})
