/** Two tokens that stand on one another, and how far apart they must be. */
export interface ColourPair {
  /** The token in front, without its prefix: `ink` is `--ap-ink`. */
  readonly front: string
  /** The token behind. */
  readonly ground: string
  /** 4.5 for text, 3 for what shows where something is: WCAG 2.2, criteria 1.4.3 and 1.4.11. */
  readonly atLeast: 4.5 | 3
}

const grounds = ['paper', 'raised', 'sunken']
const outcomes = ['met', 'unmet', 'undetermined']

/**
 * Every pair of colours that may meet on a page of Apertura. `line` is in none: a hairline only decorates.
 *
 * @example
 * ```ts
 * colourPairs.find(pair => pair.front === 'ink')?.atLeast // => 4.5
 * ```
 */
export const colourPairs: readonly ColourPair[] = [
  ...pairs(['ink', 'soft', 'accent', 'accent-deep', 'mark', ...outcomes], grounds, 4.5),
  ...pairs(['ink', 'accent', 'accent-deep'], ['accent-wash'], 4.5),
  ...pairs(['on-accent'], ['accent', 'accent-deep'], 4.5),
  ...outcomes.flatMap(outcome => pairs(['ink', outcome], [`${outcome}-wash`], 4.5)),
  ...pairs(['edge', 'focus'], grounds, 3),
  ...pairs(['data-1', 'data-2', 'data-3', 'data-4', 'data-5', 'data-6'], grounds, 3),
]

function pairs(
  fronts: readonly string[],
  behind: readonly string[],
  atLeast: 4.5 | 3,
): readonly ColourPair[] {
  return fronts.flatMap(front => behind.map(ground => ({ front, ground, atLeast })))
}
