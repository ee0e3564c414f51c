import type { PublicText } from '@apertura/archive'
import type { Entry } from '@apertura/domain'

/**
 * The texts of contributions that nobody erased or took back in the whole of their record, also after the entry up to
 * which the process cites it: a text that somebody forgot to take out of a file must not stay for everybody.
 */
export function stillCleared(texts: readonly PublicText[], entries: readonly Entry[]): readonly PublicText[] {
  const gone = new Set(
    entries.flatMap(entry => {
      if (entry.kind === 'payload.erased') return [entry.data.entry]
      return entry.kind === 'entry.withdrawn' && entry.corrects !== undefined ? [entry.corrects] : []
    }),
  )
  if (gone.size === 0) return texts
  const folios = new Set(
    entries.flatMap(entry =>
      entry.kind === 'contribution.received' && gone.has(entry.id) ? [entry.data.contribution] : [],
    ),
  )
  return texts.filter(({ contribution }) => !folios.has(contribution))
}
