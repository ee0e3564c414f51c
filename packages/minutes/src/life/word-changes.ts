/** A stretch of a text that stayed, came or went. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** More changes than this in one passage are told as a new text: nobody would read them word by word. */
const mostChanges = 400

/**
 * What changed between two texts, word by word: the fewest words that came and went, by the algorithm of Myers
 * (1986). The stretches that stayed or went are the text before; those that stayed or came are the text after.
 *
 * @example
 * ```ts
 * wordChanges('Se mide el agua.', 'Se mide toda el agua.').map(({ kind }) => kind) // => ['same', 'added', 'same']
 * ```
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const old = wordsIn(before)
  const now = wordsIn(after)
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  const went = old.slice(start, old.length - end)
  const came = now.slice(start, now.length - end)
  const middle = shortest(went, came) ?? [
    ...went.map(text => ({ kind: 'removed', text }) as const),
    ...came.map(text => ({ kind: 'added', text }) as const),
  ]
  const same = (words: readonly string[]) => words.map(text => ({ kind: 'same', text }) as const)
  return together([...same(old.slice(0, start)), ...middle, ...same(old.slice(old.length - end))])
}

/** Words with the signs that touch them, and the spaces between. */
const wordsIn = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? []

/** The fewest changes from one list of words to the other; null when there are too many. */
function shortest(before: readonly string[], after: readonly string[]): readonly WordChange[] | null {
  const n = before.length
  const m = after.length
  const most = Math.min(n + m, mostChanges)
  const far = new Int32Array(2 * most + 3)
  const middle = most + 1
  const trail: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    trail.push(far.slice())
    for (let k = -d; k <= d; k += 2) {
      let x = downFrom(far, middle + k, k, d) ? at(far, middle + k + 1) : at(far, middle + k - 1) + 1
      while (x < n && x - k < m && before[x] === after[x - k]) x++
      far[middle + k] = x
      if (x >= n && x - k >= m) return told(before, after, trail, middle)
    }
  }
  return null
}

/** Whether the furthest way to a diagonal comes from a word that was added. */
const downFrom = (far: Int32Array, place: number, k: number, d: number): boolean =>
  k === -d || (k !== d && at(far, place - 1) < at(far, place + 1))

const at = (far: Int32Array, place: number): number => far[place] as number

/** Walks back from the end of both texts to their beginning. */
function told(
  before: readonly string[],
  after: readonly string[],
  trail: readonly Int32Array[],
  middle: number,
): readonly WordChange[] {
  const changes: WordChange[] = []
  let x = before.length
  let y = after.length
  for (let d = trail.length - 1; d >= 0; d--) {
    const far = trail[d] as Int32Array
    const k = x - y
    const down = downFrom(far, middle + k, k, d)
    const from = down ? at(far, middle + k + 1) : at(far, middle + k - 1)
    const fromY = from - (down ? k + 1 : k - 1)
    while (x > 0 && y > 0 && x > (d === 0 ? 0 : from) && y > (d === 0 ? 0 : fromY)) {
      x -= 1
      y -= 1
      changes.push({ kind: 'same', text: before[x] as string })
    }
    if (d === 0) break
    if (down) changes.push({ kind: 'added', text: after[fromY] as string })
    else changes.push({ kind: 'removed', text: before[from] as string })
    x = from
    y = fromY
  }
  return changes.reverse()
}

/** Neighbours of one kind made one. */
function together(changes: readonly WordChange[]): readonly WordChange[] {
  const result: { kind: WordChange['kind']; texts: string[] }[] = []
  for (const { kind, text } of changes) {
    const last = result.at(-1)
    if (last?.kind === kind) last.texts.push(text)
    else result.push({ kind, texts: [text] })
  }
  return result.map(({ kind, texts }) => ({ kind, text: texts.join('') }))
}
