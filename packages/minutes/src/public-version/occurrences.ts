/** Where a text stands in another, in characters from 0, the second not included. */
export type Range = readonly [from: number, to: number]

/** A text as it is compared: letters without accents or case, everything else one space, and where each came from. */
export interface Folded {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** What is only in the way of reading: soft hyphens, joiners, marks of direction, characters without a shape. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/u

/**
 * Letters and digits only, so that `EVA  MUESTRA`, `eva-muestra` and `Éva Muestra` are the same to a reader who
 * looks for a name.
 */
export function fold(text: string): Folded {
  const folded: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const character of text) {
    const start = at
    at += character.length
    const bare = bareOf(character)
    // An accent that stands by itself belongs to the letter before.
    if (bare === '' && to.length > 0) to[to.length - 1] = at
    if (bare === ' ' && (folded.at(-1) ?? ' ') === ' ') continue
    for (const unit of bare.split('')) {
      folded.push(unit)
      from.push(start)
      to.push(at)
    }
  }
  return { text: folded.join(''), from, to }
}

/** A character as it is compared: nothing for what is only an accent or not seen, a space for signs. */
function bareOf(character: string): string {
  if (unseen.test(character)) return ''
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare === '' || /^[\p{L}\p{N}]+$/u.test(bare) ? bare : ' '
}

/** A text that is looked for in many others. */
export interface Sought {
  readonly exact: string
  /** Ways in which a reader would still recognise it as whole words; none when it has no letters. */
  readonly ways: readonly string[]
}

/** Gets a text ready to be looked for: with its words apart, and written as one. */
export function soughtOf(exact: string): Sought {
  const words = fold(exact).text.trim()
  const ways = words === '' ? [] : [...new Set([words, words.replaceAll(' ', '')])]
  return { exact, ways }
}

/** Where a text occurs in another: letter by letter anywhere, or as whole words whatever the case and accents. */
export function occurrences(text: string, sought: Sought, folded: Folded = fold(text)): readonly Range[] {
  if (sought.exact === '') return []
  const exactly = placesOf(text, sought.exact).map((at): Range => [at, at + sought.exact.length])
  return joined([...exactly, ...wholeWords(folded, sought)])
}

/** Where the words of a text stand in another as whole words, in the order in which they are found. */
export const wholeWords = (folded: Folded, { ways }: Sought): readonly Range[] =>
  ways.flatMap(way =>
    placesOf(folded.text, way).flatMap((at): Range[] => {
      const last = at + way.length - 1
      if (isWordAt(folded.text, at - 1) || isWordAt(folded.text, last + 1)) return []
      return [[folded.from[at] as number, folded.to[last] as number]]
    }),
  )

/** Ranges in order, those that share a character made one. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const result: [number, number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && from < last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

const isWordAt = (folded: string, at: number): boolean => (folded[at] ?? ' ') !== ' '

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}
