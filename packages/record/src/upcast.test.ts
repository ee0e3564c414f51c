import { describe, expect, it } from 'vitest'
import { antecedent } from '../test/drafts.js'
import { type Upcasters, upcast, upcasters } from './upcast.js'

/** A made-up past: first one text, then one text a language, then under the name of today. */
const table: Upcasters = {
  'antecedent.noted': {
    [-1]: ({ words }) => ({ words: { es: words } }),
    0: ({ words }) => ({ title: words }),
  },
}

describe('upcast', () => {
  it('goes from any version through all that follow', () => {
    const today = { ...antecedent('a'), data: { title: { es: 'Reunión' } } }
    expect(upcast({ ...today, v: -1, data: { words: 'Reunión' } }, table)).toEqual(today)
    expect(upcast({ ...today, v: 0, data: { words: { es: 'Reunión' } } }, table)).toEqual(today)
  })

  it('leaves the newest version and other kinds as they are', () => {
    const today = { ...antecedent('a') }
    const other = { kind: 'toString', v: 0, data: {} }
    expect(upcast(today, table)).toBe(today)
    expect(upcast(other, table)).toBe(other)
  })

  it('leaves to the schema what is no entry at all', () => {
    const odd = { kind: 'antecedent.noted', v: 0, data: null }
    expect(upcast(odd, table)).toBe(odd)
  })

  it('has no upcasters yet', () => {
    expect(upcasters).toEqual({})
  })
})
