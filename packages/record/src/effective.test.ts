import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drafts } from '../test/arbitraries.js'
import { antecedent, withdrawal } from '../test/drafts.js'
import { effective } from './effective.js'

const ids = (...list: Parameters<typeof effective>[0]) => effective(list).map(({ id }) => id)
const a = antecedent('a')

describe('effective', () => {
  it('counts every entry that nothing mends, in the order of the record', () => {
    expect(ids(a, antecedent('b'))).toEqual(['a', 'b'])
  })

  it('counts a correction in the place of what it corrects', () => {
    expect(ids(a, antecedent('b', 'a'))).toEqual(['b'])
  })

  it('counts the last of a chain of corrections', () => {
    expect(ids(a, antecedent('b', 'a'), antecedent('c', 'b'), antecedent('d', 'c'))).toEqual(['d'])
  })

  it('counts neither a withdrawn entry nor its withdrawal', () => {
    expect(ids(a, antecedent('b'), withdrawal('w', 'a'))).toEqual(['b'])
  })

  it('brings back what a withdrawn correction had replaced', () => {
    expect(ids(a, antecedent('b', 'a'), withdrawal('w', 'b'))).toEqual(['a'])
    expect(ids(a, antecedent('b', 'a'), antecedent('c', 'b'), withdrawal('w', 'c'))).toEqual(['b'])
  })

  it('brings back what a withdrawn withdrawal had taken away', () => {
    expect(ids(a, withdrawal('w', 'a'), withdrawal('x', 'w'))).toEqual(['a'])
    expect(ids(a, withdrawal('w', 'a'), withdrawal('x', 'w'), withdrawal('y', 'x'))).toEqual([])
  })

  it('counts both when one wrong entry becomes two right ones', () => {
    expect(ids(a, antecedent('b', 'a'), antecedent('c', 'a'))).toEqual(['b', 'c'])
  })

  it('lets a correction stand when what it corrects is withdrawn as well', () => {
    expect(ids(a, antecedent('b', 'a'), antecedent('c', 'b'), withdrawal('w', 'b'))).toEqual(['c'])
  })

  it('never counts a withdrawal, nor adds or moves an entry', () => {
    fc.assert(
      fc.property(drafts, list => {
        const counting = effective(list)
        expect(counting.every(({ kind }) => kind !== 'entry.withdrawn')).toBe(true)
        expect(counting).toEqual(list.filter(draft => counting.includes(draft)))
      }),
    )
  })

  it('is undone by withdrawing the last entry', () => {
    fc.assert(
      fc.property(drafts, list => {
        const last = list.at(-1) as (typeof list)[number]
        expect(ids(...list, withdrawal('undo', last.id))).toEqual(ids(...list.slice(0, -1)))
      }),
    )
  })
})
