/** Code points from one to another, both in. */
export type CodeRange = readonly [low: number, high: number]

/** No text that a database holds has a nul. */
const first = 1
const last = 0x10ffff

const named: Readonly<Record<string, readonly CodeRange[]>> = {
  d: [[48, 57]],
  // Of spaces, RE2 has no vertical tab.
  s: [
    [9, 10],
    [12, 13],
    [32, 32],
  ],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
}

/** The classes `\d`, `\s` and `\w` of RE2, which are those of ASCII, and their opposites `\D`, `\S` and `\W`. */
export function classNamed(letter: string): readonly CodeRange[] | undefined {
  const codes = Object.hasOwn(named, letter.toLowerCase()) ? named[letter.toLowerCase()] : undefined
  return codes && (letter in named ? codes : complement(codes))
}

/** The same code points in order, none of them twice. */
export function ranges(codes: readonly CodeRange[]): readonly CodeRange[] {
  const merged: [number, number][] = []
  for (const [low, high] of codes.toSorted(([a], [b]) => a - b)) {
    const before = merged.at(-1)
    if (before && low <= before[1] + 1) before[1] = Math.max(before[1], high)
    else merged.push([low, high])
  }
  return merged
    .map(([low, high]) => [Math.max(low, first), high] as const)
    .filter(([low, high]) => low <= high)
}

/** All the other code points. */
export function complement(codes: readonly CodeRange[]): readonly CodeRange[] {
  const found: CodeRange[] = []
  let next = first
  for (const [low, high] of ranges(codes)) {
    if (low > next) found.push([next, low - 1])
    next = high + 1
  }
  if (next <= last) found.push([next, last])
  return found
}
