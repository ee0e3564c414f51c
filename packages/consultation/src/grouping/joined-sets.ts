/** Numbers that are joined, two by two, into sets without a common member (union–find). */
export interface JoinedSets {
  /** One member that speaks for the set. */
  readonly root: (member: number) => number
  readonly join: (one: number, other: number) => void
}

/** As many sets of one member each. */
export function joinedSets(count: number): JoinedSets {
  const up = Int32Array.from({ length: count }, (_, member) => member)
  const root = (member: number): number => {
    let at = member
    while (up[at] !== at) {
      up[at] = up[up[at] as number] as number
      at = up[at] as number
    }
    return at
  }
  const join = (one: number, other: number): void => {
    const [low, high] = [root(one), root(other)].sort((a, b) => a - b) as [number, number]
    up[high] = low
  }
  return { root, join }
}
