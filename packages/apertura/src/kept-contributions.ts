import type { Contribution } from '@apertura/domain'
import { contributionSchema } from '@apertura/domain/schema'
import { opens } from '@apertura/seal'
import type { StreamRecord } from './stream-record.js'

/** What somebody sent as it stands apart from the record, or why it cannot be read. */
export type KeptContribution = Contribution | 'erased' | 'lost' | 'altered'

/** What was received, in its order, by its folio; nobody is answered on other words. */
export function keptContributions({
  record: { entries },
  kept,
}: StreamRecord): ReadonlyMap<string, KeptContribution> {
  const apart = new Map(kept.map(each => [each.entry, each]))
  const erased = new Set(
    entries.flatMap(entry => (entry.kind === 'payload.erased' ? [entry.data.entry] : [])),
  )
  const keptFor = (id: string, { commitment }: { readonly commitment: string }): KeptContribution => {
    if (erased.has(id)) return 'erased'
    const found = apart.get(id)
    if (!found) return 'lost'
    const read = contributionSchema.safeParse(found.payload)
    return read.success && opens(commitment, found.payload, found.salt) ? read.data : 'altered'
  }
  return new Map(
    entries.flatMap(entry =>
      entry.kind === 'contribution.received'
        ? [[entry.data.contribution, keptFor(entry.id, entry.data.content)] as const]
        : [],
    ),
  )
}
