import type { ContributionPlace, FolioStanding } from './contribution-place.js'

/** Contributions on one page of the archive. Changing it would move every address. */
export const placesInChunk = 250

/** The contributions of one page. The same object as before when nothing in it changed. */
export interface Chunk {
  readonly places: readonly ContributionPlace[]
}

/** The places of a consultation as they stood at one moment. */
export interface Places {
  readonly size: number
  readonly chunks: readonly Chunk[]
  readonly numbers: Numbers
  /** Further places of folios that came in more than once. */
  readonly twins: ReadonlyMap<string, readonly number[]>
}

/** First places by folio, for all lists that grew out of one another; the longest of them may still write in it. */
export interface Numbers {
  readonly of: Map<string, number>
  longest: number
}

export const noPlaces = (): Places => ({
  size: 0,
  chunks: [],
  numbers: { of: new Map(), longest: 0 },
  twins: new Map(),
})

/** A list of places that goes on from another, which stays as it is. */
export interface PlaceList {
  readonly size: () => number
  readonly numberOf: (folio: string) => number | undefined
  readonly at: (number: number) => ContributionPlace | undefined
  readonly add: (place: Omit<ContributionPlace, 'turn'>) => number
  readonly edit: (number: number, change: (place: ContributionPlace) => ContributionPlace) => void
  /** Changes what is known of a folio, wherever it stands. */
  readonly change: (folio: string, by: (known: FolioStanding) => FolioStanding) => void
  readonly places: () => Places
}

/** Goes on from some places. */
export function placeList(before: Places): PlaceList {
  const chunks: Chunk[] = [...before.chunks]
  const own = new Set<number>()
  const numbers = ownNumbers(before)
  const twins = new Map(before.twins)
  let size = before.size

  const chunkOf = (number: number): ContributionPlace[] => {
    const index = Math.floor(number / placesInChunk)
    if (!own.has(index)) chunks[index] = { places: [...(chunks[index]?.places ?? [])] }
    own.add(index)
    return chunks[index]?.places as ContributionPlace[]
  }
  const at = (number: number) =>
    number < size ? chunks[Math.floor(number / placesInChunk)]?.places[number % placesInChunk] : undefined
  const edit: PlaceList['edit'] = (number, change) => {
    const places = chunkOf(number)
    const place = places[number % placesInChunk]
    if (place) places[number % placesInChunk] = change(place)
  }
  const all = (folio: string): readonly number[] => {
    const first = numbers.of.get(folio)
    return first === undefined ? [] : [first, ...(twins.get(folio) ?? [])]
  }
  return {
    size: () => size,
    numberOf: folio => numbers.of.get(folio),
    at,
    edit,
    change: (folio, by) => {
      for (const number of all(folio)) edit(number, place => ({ ...place, standing: by(place.standing) }))
    },
    add: place => {
      const { folio } = place
      const turn = all(folio).length + 1
      const number = size
      size += 1
      numbers.longest = size
      chunkOf(number).push({ ...place, turn })
      if (turn > 1) twins.set(folio, [...(twins.get(folio) ?? []), number])
      else numbers.of.set(folio, number)
      return number
    },
    places: () => ({ size, chunks, numbers, twins }),
  }
}

/** A copy when another list has already gone on from there. */
function ownNumbers({ numbers, size }: Places): Numbers {
  if (numbers.longest === size) return numbers
  return { of: new Map([...numbers.of].filter(([, number]) => number < size)), longest: size }
}
