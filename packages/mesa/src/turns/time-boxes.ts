import type { AgendaItem, Stretch } from '@apertura/domain'
import { secondsOf } from './clock-seconds.js'

/** A stretch in which a matter was open. A break ends one, and what comes after it is another. */
export interface OpenStretch extends Stretch {
  readonly item: string
}

/** What was planned for a matter, and what it took. */
export interface TimeBox {
  readonly item: string
  readonly plannedMinutes: number | null
  /** The stretches whose beginning and end are known. */
  readonly usedSeconds: number
  /** Whether that is all of it: false while it is open, and where an hour was not noted. */
  readonly whole: boolean
  /** How much longer it took than planned, at least when it is not whole; null when nothing was planned. */
  readonly overSeconds: number | null
}

/**
 * The time that each matter of an agenda was to take against the time it took, in the order of the agenda. A matter
 * that was never opened used none. Parts of a matter stand for themselves.
 *
 * @example
 * ```ts
 * const agenda = [{ id: 'water', title: { en: 'Water' }, minutes: 20 }]
 * timeBoxes(agenda, [{ item: 'water', from: '10:00', to: '10:25' }])
 * // => [{ item: 'water', plannedMinutes: 20, usedSeconds: 1500, whole: true, overSeconds: 300 }]
 * ```
 */
export function timeBoxes(
  agenda: readonly AgendaItem[],
  stretches: readonly OpenStretch[],
): readonly TimeBox[] {
  const used = new Map<string, { seconds: number; whole: boolean }>()
  for (const stretch of stretches) {
    const seconds = secondsOf(stretch)
    const before = used.get(stretch.item) ?? { seconds: 0, whole: true }
    used.set(stretch.item, {
      seconds: before.seconds + (seconds ?? 0),
      whole: before.whole && seconds !== undefined,
    })
  }
  return agenda.map(({ id, minutes = null }) => {
    const { seconds, whole } = used.get(id) ?? { seconds: 0, whole: true }
    const overSeconds = minutes === null ? null : Math.max(0, seconds - minutes * 60)
    return { item: id, plannedMinutes: minutes, usedSeconds: seconds, whole, overSeconds }
  })
}
