import type { Stretch } from '@apertura/domain'
import { secondsOf } from './clock-seconds.js'

/** A turn that somebody had; null where nothing was noted, as while it still goes on. */
export interface SpokenTurn extends Stretch {
  readonly person: string
  /** Null for a guest without one. */
  readonly sector: string | null
}

/** Turns, and the seconds of those whose beginning and end are known. */
export interface Spoken {
  readonly turns: number
  readonly seconds: number
}

/** Who spoke how long, in the order in which each first spoke. */
export interface SpeakingTime {
  readonly people: readonly (Spoken & { readonly person: string })[]
  readonly sectors: readonly (Spoken & { readonly sector: string | null })[]
}

/**
 * How often and how long each person and each sector spoke. A turn without a beginning or an end counts as a turn and
 * adds no seconds. A turn may go over midnight.
 *
 * @example
 * ```ts
 * speakingTime([{ person: 'ana', sector: 'society', from: '23:59', to: '00:01:30' }]).sectors
 * // => [{ sector: 'society', turns: 1, seconds: 150 }]
 * ```
 */
export function speakingTime(turns: readonly SpokenTurn[]): SpeakingTime {
  const people = summed(turns, ({ person }) => person)
  const sectors = summed(turns, ({ sector }) => sector)
  return {
    people: people.map(([person, spoken]) => ({ person, ...spoken })),
    sectors: sectors.map(([sector, spoken]) => ({ sector, ...spoken })),
  }
}

function summed<Key>(turns: readonly SpokenTurn[], keyOf: (turn: SpokenTurn) => Key): [Key, Spoken][] {
  const sums = new Map<Key, Spoken>()
  for (const turn of turns) {
    const before = sums.get(keyOf(turn))
    sums.set(keyOf(turn), {
      turns: (before?.turns ?? 0) + 1,
      seconds: (before?.seconds ?? 0) + (secondsOf(turn) ?? 0),
    })
  }
  return [...sums]
}
