/** The places that have all that was asked for: those that count most first, else in the order of the archive. */
export function inOrder(matched: Uint8Array, ranked: Float32Array, asked: number): readonly number[] {
  const byRank = new Map<number, number[]>()
  matched.forEach((count, place) => {
    if (count !== asked) return
    const rank = ranked[place] as number
    const same = byRank.get(rank)
    if (same) same.push(place)
    else byRank.set(rank, [place])
  })
  return [...byRank].sort(([a], [b]) => b - a).flatMap(([, places]) => places)
}
