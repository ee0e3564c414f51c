import { dayNumber, dayOf, formatSpan, type Period, type Window } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import fc from 'fast-check'

/** A short stretch across a leap day and a month's end, small enough to try every day of it. */
export const firstOfStretch = dayNumber('2024-02-25')
export const lastOfStretch = firstOfStretch + 11
export const stretch = Array.from({ length: 12 }, (_, index) => dayOf(firstOfStretch + index))

const numbers = () => fc.integer({ min: firstOfStretch + 1, max: lastOfStretch - 1 })

/** Dates whose both sides lie inside the stretch. */
export const closedDates = (): fc.Arbitrary<PartialDate> =>
  fc
    .tuple(numbers(), numbers())
    .map(([a, b]) => formatSpan({ earliest: Math.min(a, b), latest: Math.max(a, b) }))

/** Every shape of a partial date, around the stretch. */
export const anyDates = (): fc.Arbitrary<PartialDate> =>
  fc.oneof(
    { weight: 4, arbitrary: closedDates() },
    numbers().map(number => `[${dayOf(number)}..]`),
    numbers().map(number => `[..${dayOf(number)}]`),
    fc.constantFrom('XXXX', '2024', '2024-02', '2024-03', '[2023..2024-03]'),
  )

/** Periods inside the stretch, some without a known end, some that contradict themselves. */
export const periods = (): fc.Arbitrary<Period> =>
  fc.record({
    from: closedDates(),
    to: fc.option(closedDates(), { freq: 5 }),
    lastDay: fc.constantFrom('in', 'out', 'not-stated'),
  })

/** A few windows inside the stretch, in any order. */
export const windows = (): fc.Arbitrary<Window[]> =>
  fc.array(
    fc
      .tuple(numbers(), fc.integer({ min: 0, max: 3 }))
      .map(([first, length]) => ({ from: dayOf(first), to: dayOf(first + length) })),
    { maxLength: 5 },
  )
