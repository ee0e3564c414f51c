import type { ContributionPlace } from '../../contributions/contribution-place.js'
import type { Contributions } from '../../contributions/contributions.js'
import type { Chunk } from '../../contributions/place-list.js'
import type { Counts } from './unsaid-of.js'

const what = ['all', 'channel', 'care', 'axis', 'judged', 'told'] as const

/** By what contributions and their parts are counted. */
export type Numbered = (typeof what)[number]

/** How many contributions, or parts of them, have each code; those without one are under an empty one. */
export type Numbers = Readonly<Record<Numbered, Counts>>

const kept = new WeakMap<Chunk, Numbers>()

/** Counts all contributions that stand; chunks that were counted before are not counted again. */
export function numbersOf({ chunks }: Pick<Contributions, 'chunks'>): Numbers {
  const sums = empty()
  for (const chunk of chunks) {
    const numbers = kept.get(chunk) ?? numbersOfChunk(chunk)
    kept.set(chunk, numbers)
    for (const by of what) for (const [code, count] of numbers[by]) add(sums[by], code, count)
  }
  return sums
}

function numbersOfChunk({ places }: Chunk): Numbers {
  const sums = empty()
  for (const place of places) if (place.receivedOn !== null) count(place, sums)
  return sums
}

function count({ channel, care, parts, standing }: ContributionPlace, sums: ReturnType<typeof empty>): void {
  add(sums.all, '', 1)
  add(sums.channel, channel, 1)
  add(sums.axis, standing.axis ?? '', 1)
  for (const flag of care) add(sums.care, flag, 1)
  for (const part of parts) {
    add(sums.judged, standing[part].judged?.outcome ?? '', 1)
    add(sums.told, standing[part].told?.outcome ?? '', 1)
  }
}

const empty = () => {
  const none = () => new Map<string, number>()
  return { all: none(), channel: none(), care: none(), axis: none(), judged: none(), told: none() }
}

const add = (counts: Map<string, number>, code: string, count: number) =>
  counts.set(code, (counts.get(code) ?? 0) + count)
