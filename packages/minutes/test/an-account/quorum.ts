import type { Between, ClockTime, Named, Outcome, QuorumLine, QuorumReading } from '@apertura/domain'
import { academia, civil, government } from './people.js'

const line = (where: Named | null, whole: number, needed: number, min: number, max = min): QuorumLine => {
  const present: Between = { min, max }
  const outcome: Outcome = min >= needed ? 'met' : max < needed ? 'unmet' : 'undetermined'
  return { where, whole, needed, present, outcome }
}

const reading = (time: ClockTime, lines: readonly QuorumLine[], change: Partial<QuorumReading>) => ({
  at: 'movement' as const,
  time,
  decision: null,
  outcome: lines.find(({ outcome }) => outcome !== 'met')?.outcome ?? ('met' as const),
  without: null,
  lines,
  stated: null,
  ...change,
})

/** Five of nine are needed, and one of each sector. Nobody noted whether Mario was there. */
const sectors = (fromGovernment: number, fromCivil: number, fromAcademia: number) => [
  line(government, 3, 1, fromGovernment),
  line(civil, 3, 1, fromCivil),
  line(academia, 3, 1, fromAcademia, fromAcademia + 1),
]

export const atDecision = (decision: string, time: ClockTime, present: number): QuorumReading =>
  reading(time, [line(null, 9, 5, present, present + 1)], { at: 'decision', decision })

/** The sources leave the one of 11:52 open, and whoever moderated said that it was there. */
export const quorum: readonly QuorumReading[] = [
  reading('10:15', [line(null, 9, 5, 5, 6), ...sectors(2, 2, 1)], { at: 'installation', stated: true }),
  reading('10:25', [line(null, 9, 5, 6, 7)], {}),
  reading('11:40', [line(null, 9, 5, 5, 6)], {}),
  reading('11:52', [line(null, 9, 5, 4, 5)], { stated: true }),
  reading('11:58', [line(null, 9, 5, 5, 6)], {}),
]
