import type { Entry, EntryOf, PartialDate } from '@apertura/domain'
import type { FolioStanding, Judged, PartStanding, ToldPart } from './contribution-place.js'
import type { Once } from './keep-one.js'

/** How what is known of a folio changes. */
export type Change = (known: FolioStanding) => FolioStanding

/** What an entry changes, folio by folio; nothing for the kinds that tell of no contribution. */
export function changesOf(entry: Entry, once: Once): readonly (readonly [folio: string, change: Change])[] {
  switch (entry.kind) {
    case 'contribution.judged': {
      const { contribution, part, outcome, pack, unmet, undetermined } = entry.data
      const judged: Judged = once({ outcome, pack, unmet, undetermined })
      return [[contribution, ofPart(part, known => ({ ...known, judged }))]]
    }
    case 'review.given': {
      const { contribution, part, reviewer, outcome } = entry.data
      const given = once({ reviewer, outcome })
      const others = ({ reviews }: PartStanding) => reviews.filter(each => each.reviewer !== reviewer)
      return [[contribution, ofPart(part, known => ({ ...known, reviews: [...others(known), given] }))]]
    }
    case 'appeal.filed': {
      const on: PartialDate = once(entry.on)
      const { contribution, part } = entry.data
      return [[contribution, ofPart(part, known => ({ ...known, appeals: [...known.appeals, on] }))]]
    }
    case 'reply.sent':
      return repliesOf(entry, once)
    case 'axis.confirmed': {
      const axis = once(entry.data.axis)
      return [[entry.data.contribution, known => ({ ...known, axis })]]
    }
    case 'contributions.merged': {
      const { into, from } = entry.data
      return [
        ...from.map(folio => [folio, (known: FolioStanding) => ({ ...known, into })] as const),
        [into, known => ({ ...known, took: [...new Set([...known.took, ...from])] })],
      ]
    }
    case 'contribution.split': {
      const { contribution, into } = entry.data
      return [
        ...into.map(
          folio => [folio, (known: FolioStanding) => ({ ...known, splitFrom: contribution })] as const,
        ),
        [contribution, known => ({ ...known, splitInto: into })],
      ]
    }
    default:
      return []
  }
}

function repliesOf({ on, data }: EntryOf<'reply.sent'>, once: Once): readonly (readonly [string, Change])[] {
  const answer = once({ on, decidedBy: data.decidedBy, appealUntil: data.appealUntil ?? null })
  const told = data.parts.map(({ part, outcome, unmet, undetermined, reasons }) => {
    const said: ToldPart = once({ answer, outcome, unmet, undetermined, reasons })
    return ofPart(part, known => ({ ...known, told: said }))
  })
  return [[data.contribution, known => told.reduce((all, change) => change(all), known)]]
}

const ofPart =
  (part: 'problem' | 'solution', change: (known: PartStanding) => PartStanding): Change =>
  known => ({ ...known, [part]: change(known[part]) })
