import type { EntryDraft } from '@apertura/domain'
import type { Trouble } from './trouble.js'

/**
 * The laws between entries of one record: it begins with the adoption of a definition, every id is its own,
 * and what mends, withdraws or erases names an earlier entry.
 *
 * @param earlier Ids of the entries before.
 */
export function checkLaws(
  draft: EntryDraft,
  earlier: Pick<ReadonlySet<string>, 'has'>,
  isFirst: boolean,
): Trouble[] {
  const troubles: Trouble[] = []
  if (isFirst && draft.kind !== 'definition.adopted') {
    troubles.push({
      path: 'kind',
      expected: 'a record to begin with definition.adopted',
      found: `"${draft.kind}"`,
    })
  }
  if (earlier.has(draft.id)) {
    troubles.push({ path: 'id', expected: 'an id that no earlier entry has', found: `"${draft.id}"` })
  }
  if (draft.corrects !== undefined && !earlier.has(draft.corrects)) {
    troubles.push({ path: 'corrects', expected: 'the id of an earlier entry', found: `"${draft.corrects}"` })
  }
  if (draft.kind === 'entry.withdrawn' && draft.corrects === undefined) {
    troubles.push({ path: 'corrects', expected: 'the id of the entry that is withdrawn', found: 'nothing' })
  }
  if (draft.kind === 'payload.erased' && !earlier.has(draft.data.entry)) {
    troubles.push({
      path: 'data.entry',
      expected: 'the id of an earlier entry',
      found: `"${draft.data.entry}"`,
    })
  }
  return troubles
}
