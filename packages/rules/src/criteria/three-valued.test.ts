import { describe, expect, it } from 'vitest'
import { and, negation, or, type Three, withoutBlame } from './three-valued.js'

const all: readonly Three[] = [0, 1, 2]
const table = (join: (a: Three, b: Three) => Three) => all.map(a => all.map(b => join(a, b)))

describe('three values: no 0, yes 1, perhaps 2', () => {
  it('“and” is no as soon as one is no, and yes when both are', () => {
    expect(table(and)).toEqual([
      [0, 0, 0],
      [0, 1, 2],
      [0, 2, 2],
    ])
  })

  it('“or” is yes as soon as one is yes, and no when both are', () => {
    expect(table(or)).toEqual([
      [0, 1, 2],
      [1, 1, 1],
      [2, 1, 2],
    ])
  })

  it('the contrary of perhaps is perhaps', () => {
    expect(all.map(negation)).toEqual([1, 0, 2])
  })

  it('where the norm is in doubt, nobody is found to break it', () => {
    expect(all.map(withoutBlame)).toEqual([2, 1, 2])
  })
})
