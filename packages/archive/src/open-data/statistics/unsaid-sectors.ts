import type { MesaAccount } from '@apertura/domain'
import { isKept } from '../account/secrets-of.js'
import { counted, type Unsaid, unsaidOf } from './unsaid-of.js'

/**
 * Sectors of one mesa in which a number of people would tell where those sit whose names stand apart: whoever takes the
 * names that are public away from it has their number.
 */
export function unsaidSectors({ people, attendance }: MesaAccount, fewest: number): Unsaid {
  const kept = new Set(people.filter(({ data }) => isKept(data)).map(({ id }) => id))
  return unsaidOf(
    counted(attendance.flatMap(({ person, seat }) => (seat && kept.has(person) ? [seat.sector.id] : []))),
    fewest,
  )
}
