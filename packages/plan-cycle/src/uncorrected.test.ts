import { anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { uncorrected } from './uncorrected.js'

const version = (id: string, corrects?: string) =>
  anEntry('works.suspended', '2030-02-01', {}, corrects === undefined ? { id } : { id, corrects })
const withdrawal = (id: string, corrects: string) =>
  anEntry('entry.withdrawn', '2030-03-01', {}, { id, corrects })
const left = (...entries: Parameters<typeof uncorrected>[0] extends Iterable<infer E> ? E[] : never) =>
  uncorrected(entries).map(({ id }) => id)

describe('the entries that still count', () => {
  it('are all of them when nothing was corrected', () => {
    expect(left(version('a'), version('b'))).toEqual(['a', 'b'])
  })

  it('leave out what a later entry corrects', () => {
    expect(left(version('a'), version('b', 'a'))).toEqual(['b'])
  })

  it('leave out the first mistake when its correction is corrected', () => {
    expect(left(version('a'), version('b', 'a'), version('c', 'b'))).toEqual(['c'])
  })

  it('leave out what was withdrawn, and the withdrawal', () => {
    expect(left(version('a'), version('b'), withdrawal('c', 'a'))).toEqual(['b'])
  })

  it('bring the first entry back when its correction is withdrawn', () => {
    expect(left(version('a'), version('b', 'a'), withdrawal('c', 'b'))).toEqual(['a'])
  })
})
