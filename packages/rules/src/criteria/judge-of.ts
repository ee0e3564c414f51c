import type { CriterionFacts } from './condition.js'
import type { SlotPlan, Slots } from './slots.js'
import type { Three } from './three-valued.js'

/** What a criterion comes to: one of three, or 3 where it does not concern the subject. */
export type OutcomeTest = (slots: Slots) => Three | 3

/**
 * Judges a subject by many criteria. The first sixteen are called line by line, in fours, for the reason for which
 * facts are read so (see {@link slotPlan}): a line that always calls the same closure needs no looking for it.
 */
export function judgeOf(
  read: ReturnType<SlotPlan['reader']>,
  tests: readonly OutcomeTest[],
): (facts: CriterionFacts, into?: Uint8Array, at?: number) => Uint8Array {
  const count = tests.length
  const test = (i: number) => tests[i] as OutcomeTest
  const [a, b, c, d] = [test(0), test(1), test(2), test(3)]
  const [e, f, g, h] = [test(4), test(5), test(6), test(7)]
  const [i, j, k, l] = [test(8), test(9), test(10), test(11)]
  const [m, n, o, p] = [test(12), test(13), test(14), test(15)]
  const inFours = Math.min(16, count - (count % 4))
  const slots: Slots = []
  return (facts, into = new Uint8Array(count), at = 0) => {
    read(facts, slots)
    if (inFours >= 4) {
      into[at] = a(slots)
      into[at + 1] = b(slots)
      into[at + 2] = c(slots)
      into[at + 3] = d(slots)
    }
    if (inFours >= 8) {
      into[at + 4] = e(slots)
      into[at + 5] = f(slots)
      into[at + 6] = g(slots)
      into[at + 7] = h(slots)
    }
    if (inFours >= 12) {
      into[at + 8] = i(slots)
      into[at + 9] = j(slots)
      into[at + 10] = k(slots)
      into[at + 11] = l(slots)
    }
    if (inFours >= 16) {
      into[at + 12] = m(slots)
      into[at + 13] = n(slots)
      into[at + 14] = o(slots)
      into[at + 15] = p(slots)
    }
    for (let rest = inFours; rest < count; rest += 1) into[at + rest] = test(rest)(slots)
    return into
  }
}
