import { describe, expect, it } from 'vitest'
import { adoption, antecedent, chain } from '../test/drafts.js'
import { chainStart, checkSeal, type Link } from './check-seal.js'
import type { JsonObject } from './parse-line.js'

const [first, second, third] = chain(adoption, antecedent('second'), antecedent('third'))

/** The paths of trouble of each entry of a chain. */
function troublesOf(...entries: readonly unknown[]): string[][] {
  let link: Link = chainStart
  return entries.map(entry => {
    const { next, troubles } = checkSeal(entry as JsonObject, link)
    link = next
    return troubles.map(({ path }) => path)
  })
}

describe('checkSeal', () => {
  it('finds no trouble in a chain', () => {
    expect(troublesOf(first, second, third)).toEqual([[], [], []])
  })

  it('blames an altered entry alone, whether its text or its hash was altered', () => {
    expect(troublesOf(first, { ...second, by: 'x' }, third)).toEqual([[], ['hash'], []])
    expect(troublesOf(first, { ...second, hash: 'a'.repeat(64) }, third)).toEqual([[], ['hash'], []])
    expect(troublesOf(first, { ...second, seq: 9 }, third)).toEqual([[], ['seq', 'hash'], []])
  })

  it('names the entry after a gap', () => {
    expect(troublesOf(first, third)).toEqual([[], ['seq', 'prev']])
  })

  it('names entries that changed places', () => {
    expect(troublesOf(first, third, second)).toEqual([[], ['seq', 'prev'], ['seq', 'prev']])
  })

  it('names a beginning that is not the first entry', () => {
    expect(troublesOf(second, third)).toEqual([['seq', 'prev'], []])
  })

  it('says what should stand there and what does', () => {
    expect(
      checkSeal(third as unknown as JsonObject, checkSeal(first as unknown as JsonObject, chainStart).next)
        .troubles,
    ).toEqual([
      { path: 'seq', expected: '2', found: '3' },
      { path: 'prev', expected: `"${first?.hash}"`, found: `"${second?.hash}"` },
    ])
  })

  it('reports an entry without a seal', () => {
    expect(troublesOf(adoption)).toEqual([['seq', 'prev', 'hash']])
  })
})
