import type { PublicText } from '../archive-source.js'
import { contributionDocs } from '../contributions/contribution-docs.js'
import type { ContributionPlace } from '../contributions/contribution-place.js'
import type { Contributions } from '../contributions/contributions.js'
import type { Chunk } from '../contributions/place-list.js'
import { indexChunk, type PartialIndex } from '../search/index-chunk.js'

/** A page of contributions before it is written: the same object as before when it says the same. */
export interface Leaf {
  readonly chunk: Chunk
  readonly texts: readonly (PublicText | undefined)[]
  /** What a search needs of it, made when it is first asked for. */
  readonly index: () => PartialIndex
}

/** Lays the texts beside the contributions whose they are. */
export function leavesOf(
  { chunks }: Contributions,
  texts: Iterable<PublicText>,
  before: readonly Leaf[] = [],
): readonly Leaf[] {
  const byFolio = new Map<string, PublicText>()
  for (const text of texts) byFolio.set(text.contribution, text)
  return chunks.map((chunk, number) => {
    const own = chunk.places.map(place => (mayShow(place) ? byFolio.get(place.folio) : undefined))
    const known = before[number]
    return known?.chunk === chunk && own.every((text, at) => isSameText(text, known.texts[at]))
      ? known
      : leafOf(chunk, own, number)
  })
}

/** A folio that came in twice has its text once; what was withdrawn or erased has none, whoever hands one in. */
const mayShow = ({ turn, erased, receivedOn }: ContributionPlace): boolean =>
  turn === 1 && !erased && receivedOn !== null

function leafOf(chunk: Chunk, texts: Leaf['texts'], number: number): Leaf {
  let index: PartialIndex | undefined
  return {
    chunk,
    texts,
    index: () => {
      index ??= indexChunk(contributionDocs(chunk, texts, number))
      return index
    },
  }
}

const isSameText = (one: PublicText | undefined, other: PublicText | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.title === other.title &&
    one.body === other.body &&
    one.solution === other.solution)
