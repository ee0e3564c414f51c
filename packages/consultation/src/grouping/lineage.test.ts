import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineage } from './lineage.js'
import type { LineageAct } from './lineage-act.js'

const originals = ['a', 'b', 'c', 'd']
const merged = (id: string, from: string[], into: string): LineageAct => ({ kind: 'merged', id, from, into })
const split = (id: string, from: string, into: string[]): LineageAct => ({ kind: 'split', id, from, into })
const undone = (id: string, act: string): LineageAct => ({ kind: 'undone', id, act })
const told = (acts: readonly LineageAct[]) =>
  lineage(originals, acts).issues.map(({ path, message, value }) => `${path} ${value} ${message}`)

/** Acts that mostly make sense, on few ids, so that they meet. */
const item = fc.constantFrom(...originals, 'p', 'q', 'r', 's', 't')
const acts = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('merged' as const), from: fc.array(item, { maxLength: 3 }), into: item }),
      fc.record({ kind: fc.constant('split' as const), from: item, into: fc.array(item, { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('undone' as const), act: fc.nat(9).map(at => `act-${at}`) }),
    ),
    { maxLength: 10 },
  )
  .map(all => all.map((act, at): LineageAct => ({ ...act, id: `act-${at}` })))

/** All that a lineage says, without what it complains of. */
const said = (all: readonly LineageAct[]) => {
  const { current, parentsOf, childrenOf } = lineage(originals, all)
  const ids = [...originals, 'p', 'q', 'r', 's', 't']
  return { current, parents: ids.map(parentsOf), children: ids.map(childrenOf) }
}

describe('a lineage', () => {
  it('leads both ways', () => {
    const { parentsOf, childrenOf, nowIn, originalsOf } = lineage(originals, [
      merged('1', ['a', 'b'], 'p'),
      split('2', 'p', ['q', 'r']),
      merged('3', ['r', 'c'], 's'),
    ])
    expect(childrenOf('a')).toEqual(['p'])
    expect(parentsOf('s')).toEqual(['c', 'r'])
    expect(nowIn('a')).toEqual(['q', 's'])
    expect(originalsOf('s')).toEqual(['a', 'b', 'c'])
    expect([nowIn('d'), originalsOf('d'), nowIn('nobody')]).toEqual([['d'], ['d'], []])
  })

  it('agrees with itself in both directions, and loses no original', () => {
    fc.assert(
      fc.property(acts, all => {
        const { current, parentsOf, childrenOf, nowIn, originalsOf } = lineage(originals, all)
        const ids = [...originals, 'p', 'q', 'r', 's', 't']
        for (const one of ids)
          for (const other of ids) {
            expect(childrenOf(one).includes(other)).toBe(parentsOf(other).includes(one))
          }
        for (const original of originals) {
          expect(nowIn(original).length).toBeGreaterThan(0)
          for (const id of current)
            expect(nowIn(original).includes(id)).toBe(originalsOf(id).includes(original))
        }
        for (const id of current) expect(originalsOf(id).length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('is after an undoing what it was without the act', () => {
    fc.assert(
      fc.property(acts, fc.nat(9), (all, at) => {
        const kept = all.filter(({ kind }) => kind !== 'undone')
        const act = kept[at % Math.max(1, kept.length)]
        if (!act) return
        const back = undone('back', act.id)
        expect(said([...kept, back])).toEqual(said(kept.filter(each => each !== act)))
        expect(said([...kept, back, undone('again', 'back')])).toEqual(said(kept))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps what makes sense of an act and reports the rest', () => {
    const all = [
      merged('1', ['a', 'nobody', 'a'], 'p'),
      merged('2', ['a', 'b'], 'q'),
      split('3', 'c', ['c', 'r']),
    ]
    expect(told(all)).toEqual([
      'acts.0.from.1 nobody is not known',
      'acts.0.from.2 a is named twice',
      'acts.1.from.0 a has become another before',
      'acts.2.into.0 c would come from itself: what is made needs a new id',
    ])
    expect(lineage(originals, all).current).toEqual(['d', 'p', 'q', 'r'])
  })

  it('goes in no circle', () => {
    const all = [merged('1', ['a', 'b'], 'p'), split('2', 'p', ['a', 'c'])]
    expect(told(all)).toEqual([
      'acts.1.into.0 a would come from itself: what is made needs a new id',
      'acts.1.into.1 c is there already: what is made needs a new id',
    ])
    expect(lineage(originals, all).current).toEqual(['c', 'd', 'p'])
  })

  it('reports an undoing of nothing, of the future, of what was undone, and a second act of one name', () => {
    expect(
      told([
        undone('1', 'nothing'),
        undone('2', '3'),
        merged('3', ['a'], 'p'),
        undone('4', '3'),
        undone('5', '3'),
        merged('3', ['b'], 'q'),
      ]).sort(),
    ).toEqual([
      'acts.0.act nothing is no earlier act',
      'acts.1.act 3 is no earlier act',
      'acts.3.act 3 is undone by another act',
      'acts.5.id 3 is the id of an earlier act',
    ])
  })

  it('reports what an undoing leaves hanging', () => {
    const all = [merged('1', ['a', 'b'], 'p'), merged('2', ['p', 'c'], 'q'), undone('3', '1')]
    expect(told(all)).toEqual(['acts.1.from.0 p is not known'])
    expect(lineage(originals, all).originalsOf('q')).toEqual(['c'])
  })

  it('follows ten thousand merges in a row', () => {
    const long = Array.from({ length: 10_000 }, (_, at) =>
      merged(`${at}`, [at === 0 ? 'a' : `n-${at - 1}`], `n-${at}`),
    )
    expect(lineage(originals, long).nowIn('a')).toEqual(['n-9999'])
  })
})
