import type { ContributionPart, Entry, EntryOf } from '@apertura/domain'

/** What came of one part of a contribution, by its folio alone. */
export interface VerdictRow {
  readonly received: EntryOf<'contribution.received'>
  readonly part: ContributionPart
  readonly judged: EntryOf<'contribution.judged'> | null
  /** The last word of each reviewer. */
  readonly reviews: readonly EntryOf<'review.given'>[]
  readonly reply: EntryOf<'reply.sent'> | null
  readonly axis: string | null
  readonly into: string | null
}

/** The parts of all contributions with the last that the record says of them, in the order of their receipt. */
export function verdictRows(entries: readonly Entry[]): readonly VerdictRow[] {
  const received: EntryOf<'contribution.received'>[] = []
  const judged = new Map<string, EntryOf<'contribution.judged'>>()
  const reviews = new Map<string, Map<string, EntryOf<'review.given'>>>()
  const replies = new Map<string, EntryOf<'reply.sent'>>()
  const axes = new Map<string, string>()
  const into = new Map<string, string>()
  const undone = new Set(
    entries.flatMap(entry => (entry.kind === 'grouping.undone' ? [entry.data.entry] : [])),
  )
  for (const entry of entries) {
    switch (entry.kind) {
      case 'contribution.received':
        received.push(entry)
        break
      case 'contribution.judged':
        judged.set(keyOf(entry.data.contribution, entry.data.part), entry)
        break
      case 'review.given': {
        const key = keyOf(entry.data.contribution, entry.data.part)
        const given = reviews.get(key) ?? new Map<string, typeof entry>()
        reviews.set(key, given.set(entry.data.reviewer, entry))
        break
      }
      case 'reply.sent':
        for (const { part } of entry.data.parts) replies.set(keyOf(entry.data.contribution, part), entry)
        break
      case 'axis.confirmed':
        axes.set(entry.data.contribution, entry.data.axis)
        break
      case 'contributions.merged':
        if (!undone.has(entry.id)) for (const folio of entry.data.from) into.set(folio, entry.data.into)
        break
    }
  }
  return received.flatMap(entry => {
    const { contribution, parts } = entry.data
    return parts.map(part => {
      const key = keyOf(contribution, part)
      return {
        received: entry,
        part,
        judged: judged.get(key) ?? null,
        reviews: [...(reviews.get(key)?.values() ?? [])],
        reply: replies.get(key) ?? null,
        axis: axes.get(contribution) ?? null,
        into: into.get(contribution) ?? null,
      }
    })
  })
}

const keyOf = (contribution: string, part: ContributionPart): string => `${part} ${contribution}`
