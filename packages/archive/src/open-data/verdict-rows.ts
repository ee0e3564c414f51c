import type { ContributionPart, PartialDate } from '@apertura/domain'
import type { ContributionPlace, PartStanding } from '../contributions/contribution-place.js'
import type { Chunk } from '../contributions/place-list.js'

/** What came of one part of a contribution, by its folio alone. */
export interface VerdictRow {
  readonly place: ContributionPlace
  readonly receivedOn: PartialDate
  readonly part: ContributionPart
  readonly of: PartStanding
}

/** The parts of all contributions that stand, with the last that the record says of them, in the order of receipt. */
export const verdictRows = (chunks: readonly Chunk[]): readonly VerdictRow[] =>
  chunks.flatMap(({ places }) =>
    places.flatMap(place => {
      const { receivedOn, parts, standing } = place
      return receivedOn === null ? [] : parts.map(part => ({ place, receivedOn, part, of: standing[part] }))
    }),
  )
