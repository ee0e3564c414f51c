import type { Named } from '@apertura/domain'
import type { Ballot } from '../ballot.js'
import { readPosition } from '../read-position.js'

/** What one sector voted. */
export interface SectorCount {
  readonly sector: Named
  readonly inFavour: number
  readonly against: number
  /** Those who took any position. */
  readonly took: number
  /** Whether somebody of it did not step back. */
  readonly stays: boolean
}

const nobody = { inFavour: 0, against: 0, took: 0, stays: false }

/** Counts the positions that have a sector, sector by sector, in the order in which these come. */
export function sectorCounts({ positions }: Ballot): readonly SectorCount[] {
  const counts = new Map<string, SectorCount>()
  for (const { position, sector } of positions) {
    if (sector === null) continue
    const known = counts.get(sector.id) ?? { sector, ...nobody }
    const side = readPosition(position)
    counts.set(sector.id, {
      ...known,
      inFavour: known.inFavour + (side === 'in-favour' ? 1 : 0),
      against: known.against + (side === 'against' ? 1 : 0),
      took: known.took + (side === 'away' ? 0 : 1),
      stays: known.stays || position !== 'recused',
    })
  }
  return [...counts.values()]
}
