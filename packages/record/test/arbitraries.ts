import type { Entry, EntryDraft } from '@apertura/domain'
import fc from 'fast-check'
import { adoption, antecedent, chain, withdrawal } from './drafts.js'

/** Whole characters, not only spaces: halves of surrogate pairs are no text. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter(characters => /\S/.test(characters))

const title = fc.dictionary(fc.constantFrom('es-MX', 'en', 'nah'), text, { minKeys: 1 })

/** Lists of drafts that make a record: an adoption, then antecedents, corrections and withdrawals. */
export const drafts: fc.Arbitrary<readonly EntryDraft[]> = fc
  .array(fc.record({ title, by: text, kind: fc.nat(5), target: fc.nat() }), { maxLength: 8 })
  .map(specs => {
    const made: EntryDraft[] = [adoption]
    for (const { title, by, kind, target } of specs) {
      const id = `entry-${made.length}`
      const earlier = made[target % made.length]?.id ?? 'adoption'
      const draft = kind === 0 ? withdrawal(id, earlier) : antecedent(id, kind === 1 ? earlier : undefined)
      made.push({ ...draft, by, data: { ...draft.data, title } } as EntryDraft)
    }
    return made
  })

export const records: fc.Arbitrary<readonly Entry[]> = drafts.map(list => chain(...list))
