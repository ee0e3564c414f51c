/** A shard of words: those from one number on, up to another, in their order. */
export interface Shard {
  /** How its words begin, at least: every word of it and of no shard before it is equal or greater. */
  readonly start: string
  readonly from: number
  readonly to: number
}

/**
 * Parts words, in their order, into shards of at most some weight, unless one word weighs more. Words part where they
 * begin differently, never at a count, so that one word more moves no border but its own.
 */
export function shardsOf(
  words: readonly string[],
  weightOf: (at: number) => number,
  most: number,
): readonly Shard[] {
  const sums = new Float64Array(words.length + 1)
  words.forEach((_, at) => {
    sums[at + 1] = (sums[at] as number) + weightOf(at)
  })
  const weight = (from: number, to: number) => (sums[to] as number) - (sums[from] as number)
  return words.length === 0 ? [] : split(0, words.length, 0)

  function split(from: number, to: number, depth: number): Shard[] {
    const start = (words[from] as string).slice(0, depth)
    if (to - from === 1 || weight(from, to) <= most) return [{ start, from, to }]
    const shards: Shard[] = []
    for (const branch of branches(from, to, depth)) {
      const heavy = weight(branch.from, branch.to) > most
      for (const piece of heavy ? split(branch.from, branch.to, depth + 1) : [branch]) {
        const open = shards.at(-1)
        if (open && weight(open.from, piece.to) <= most) shards[shards.length - 1] = { ...open, to: piece.to }
        else shards.push(piece)
      }
    }
    return shards
  }

  /** Words that begin alike, one letter further; one that ends here stands alone. */
  function branches(from: number, to: number, depth: number): readonly Shard[] {
    const found: Shard[] = []
    let first = from
    for (let at = from + 1; at <= to; at++) {
      if (at < to && words[at]?.[depth] === words[first]?.[depth]) continue
      found.push({ start: (words[first] as string).slice(0, depth + 1), from: first, to: at })
      first = at
    }
    return found
  }
}
