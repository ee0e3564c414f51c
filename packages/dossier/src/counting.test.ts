import type { Certainty, EntryDraft } from '@apertura/domain'
import { effective } from '@apertura/record'
import { anEntry, certaintyValues } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counting } from './counting.js'

const noted = (id: string, corrects?: string) =>
  anEntry('antecedent.noted', '2030', {}, { id, ...(corrects ? { corrects } : {}) })
const withdrawn = (id: string, corrects: string) => anEntry('entry.withdrawn', '2030', {}, { id, corrects })

/** Records of up to six entries that mend each other, with how certainly each was known. */
const records = fc
  .array(
    fc.record({
      mends: fc.option(fc.nat(5), { freq: 2 }),
      withdraws: fc.boolean(),
      known: certaintyValues(),
    }),
    { maxLength: 6 },
  )
  .map(list =>
    list.map(({ mends, withdraws, known }, i) => {
      const earlier = mends !== null && mends < i ? `e${mends}` : undefined
      const entry = withdraws && earlier ? withdrawn(`e${i}`, earlier) : noted(`e${i}`, earlier)
      return { entry, known }
    }),
  )

/** Every way in which what was perhaps known may turn out. */
function turnsOut(
  list: readonly { readonly entry: EntryDraft; readonly known: Certainty }[],
): EntryDraft[][] {
  return list.reduce<EntryDraft[][]>(
    (all, { entry, known }) => [
      ...(known === 'yes' ? [] : all),
      ...(known === 'no' ? [] : all.map(before => [...before, entry])),
    ],
    [[]],
  )
}

describe('what counts of a record', () => {
  const a = noted('a')

  it('is in doubt while its correction was perhaps known, and so is the correction', () => {
    const b = noted('b', 'a')
    const counts = counting([a, b], ({ id }) => (id === 'b' ? 'perhaps' : 'yes'))
    expect([a, b].map(counts)).toEqual(['perhaps', 'perhaps'])
  })

  it('is in doubt while its withdrawal was perhaps known', () => {
    const w = withdrawn('w', 'a')
    const counts = counting([a, w], ({ id }) => (id === 'w' ? 'perhaps' : 'yes'))
    expect([a, w].map(counts)).toEqual(['perhaps', 'no'])
  })

  it('is what the record says, once it is certain what was known', () => {
    fc.assert(
      fc.property(records, list => {
        const entries = list.map(({ entry }) => entry)
        const known = list.map(each => (each.known === 'perhaps' ? 'no' : each.known))
        const counts = counting(entries, entry => known[entries.indexOf(entry)] ?? 'no')
        const sure = effective(entries.filter((_, i) => known[i] === 'yes'))
        expect(entries.filter(entry => counts(entry) === 'yes')).toEqual(sure)
        expect(entries.filter(entry => counts(entry) === 'perhaps')).toEqual([])
      }),
    )
  })

  it('is certain only where it holds whatever was known', () => {
    fc.assert(
      fc.property(records, list => {
        const entries = list.map(({ entry }) => entry)
        const counts = counting(entries, entry => list[entries.indexOf(entry)]?.known ?? 'no')
        const worlds = turnsOut(list).map(world => effective(world))
        for (const entry of entries) {
          if (counts(entry) === 'yes') expect(worlds.every(world => world.includes(entry))).toBe(true)
          if (counts(entry) === 'no') expect(worlds.some(world => world.includes(entry))).toBe(false)
        }
      }),
    )
  })
})
