import type { Outcome } from '@apertura/domain'
import type { Contributions } from './contributions.js'
import type { Chunk } from './place-list.js'

/** How many parts of contributions of one axis came to the same. */
export interface ContributionStream {
  readonly axis: string | null
  /** What was told of them, or else judged. */
  readonly is: Outcome | 'waiting'
  readonly count: number
}

const kept = new WeakMap<Chunk, readonly ContributionStream[]>()

/** Parts of contributions by axis and by what was told, or else judged. */
export const streamsOf = ({ chunks }: Contributions): readonly ContributionStream[] =>
  added(chunks.flatMap(streamsOfChunk))

function streamsOfChunk(chunk: Chunk): readonly ContributionStream[] {
  const before = kept.get(chunk)
  if (before) return before
  const streams = added(
    chunk.places.flatMap(({ receivedOn, parts, standing }) =>
      receivedOn === null
        ? []
        : parts.map(part => {
            const { told, judged } = standing[part]
            return { axis: standing.axis, is: (told ?? judged)?.outcome ?? 'waiting', count: 1 } as const
          }),
    ),
  )
  kept.set(chunk, streams)
  return streams
}

function added(streams: readonly ContributionStream[]): readonly ContributionStream[] {
  const found = new Map<string, ContributionStream>()
  for (const stream of streams) {
    const key = `${stream.is} ${stream.axis}`
    const before = found.get(key)
    found.set(key, before ? { ...before, count: before.count + stream.count } : stream)
  }
  return [...found.values()]
}
