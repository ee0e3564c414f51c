import { describe, expect, it } from 'vitest'
import { isUnsaid, unsaidOf } from '../src/open-data/statistics/unsaid-of.js'

const codes = ['a', 'b', 'c', 'd']

/** Every way to share out a number among some. */
function* shares(total: number, among: number): Generator<readonly number[]> {
  if (among === 1) {
    yield [total]
    return
  }
  for (let first = 0; first <= total; first++)
    for (const rest of shares(total - first, among - 1)) yield [first, ...rest]
}

describe('what a count leaves unsaid', () => {
  it.each([2, 3, 4].flatMap(among => [2, 3, 5].map(fewest => [among, fewest] as const)))(
    'cannot be computed by whoever knows the total, the rule and all the rest (%i cells, fewest %i)',
    (among, fewest) => {
      const narrow: string[] = []
      for (let total = 1; total <= 30; total++) {
        const alike = new Map<string, number[][]>()
        for (const share of shares(total, among)) {
          const unsaid = unsaidOf(new Map(share.map((n, i) => [codes[i] ?? '', n])), fewest)
          const view =
            unsaid === 'all'
              ? 'all'
              : share.map((n, i) => (isUnsaid(unsaid, codes[i] ?? '') ? '?' : n)).join()
          alike.set(view, [...(alike.get(view) ?? []), [...share]])
        }
        for (const [view, tables] of alike) {
          const marks = view === 'all' ? codes.slice(0, among).map(() => '?') : view.split(',')
          marks.forEach((shown, i) => {
            const values = tables.map(table => table[i] ?? 0)
            const width = Math.max(...values) - Math.min(...values)
            if (shown === '?' && width < Math.min(fewest, total))
              narrow.push(`${total}: ${view}, cell ${i} has ${width + 1} values`)
          })
        }
      }
      expect(narrow).toEqual([])
    },
  )
})
