import type { Outcome } from '@apertura/domain'
import type { Judgement } from './judging.js'

/** How many contributions a criterion concerns, and what it found on their problems. */
export type Counts = Readonly<Record<Outcome, number>>

/** What came out of many contributions: every one is counted once, by the outcome of its problem. */
export interface Tally extends Counts {
  readonly total: number
  readonly byCriterion: Readonly<Record<string, Counts>>
  /** The solutions that came with problems, counted apart. */
  readonly solutions: Counts & { readonly total: number }
}

/** Counts judgements one by one. */
export interface Counting {
  readonly add: (judgement: Judgement) => void
  readonly tally: () => Tally
}

/**
 * Counts judgements as they come, in the memory of a few numbers.
 *
 * @param codes - the criteria that may occur, so that one that found nothing is listed too
 *
 * @example
 * ```ts
 * const counting = tallying(['contribution.says-something'])
 * counting.add(judging(criteria).judge(contribution))
 * counting.tally().total // => 1
 * ```
 */
export function tallying(codes: readonly string[]): Counting {
  const fresh = () => ({ met: 0, unmet: 0, undetermined: 0 })
  const all = fresh()
  const solutions = fresh()
  const byCriterion = new Map(codes.map(code => [code, fresh()]))
  return {
    add: ({ parts }) => {
      for (const { part, outcome, ...found } of parts) {
        if (part === 'solution') {
          solutions[outcome] += 1
          continue
        }
        all[outcome] += 1
        for (const each of ['met', 'unmet', 'undetermined'] as const) {
          for (const code of found[each]) {
            const counts = byCriterion.get(code)
            if (counts) counts[each] += 1
          }
        }
      }
    },
    tally: () => ({
      total: sum(all),
      ...all,
      byCriterion: Object.fromEntries([...byCriterion].map(([code, counts]) => [code, { ...counts }])),
      solutions: { total: sum(solutions), ...solutions },
    }),
  }
}

const sum = ({ met, unmet, undetermined }: Counts) => met + unmet + undetermined
