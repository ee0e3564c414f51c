import type { Given } from '../given.js'
import { type Numbered, numbersOf } from './numbers-of.js'
import { sessionStatistics } from './session-statistics.js'
import type { StatisticRow } from './statistic-row.js'
import { type Counts, isUnsaid, unsaidOf } from './unsaid-of.js'

/** Numbers of the consultation and of each session; those of small groups of people stay unsaid. */
export const statisticRows = (given: Given): readonly StatisticRow[] => [
  ...consultationStatistics(given),
  ...sessionStatistics(given),
]

function consultationStatistics({ consultation, unsaidChannels, fewest }: Given): readonly StatisticRow[] {
  if (consultation === null) return []
  const { all, channel, care, axis, judged, told } = numbersOf(consultation)
  const received = all.get('') ?? 0
  const row = (by: Numbered, value: string | null, count: number | null): StatisticRow => ({
    about: by === 'judged' || by === 'told' ? 'parts' : 'contributions',
    session: null,
    by,
    value,
    count,
  })
  const open = (by: Numbered, counts: Counts) => sorted(counts).map(([code, n]) => row(by, code || null, n))
  return [
    row('all', null, received),
    ...(unsaidChannels === 'all'
      ? [row('channel', null, null)]
      : sorted(channel).map(([code, n]) => row('channel', code, isUnsaid(unsaidChannels, code) ? null : n))),
    ...(['sensitive-data', 'minor'] as const).map(flag => {
      const flagged = care.get(flag) ?? 0
      // Who has no flag is the other half: to tell it would tell of this one.
      const halves = new Map([
        [flag, flagged],
        ['none', received - flagged],
      ])
      return row('care', flag, isUnsaid(unsaidOf(halves, fewest), flag) ? null : flagged)
    }),
    ...open('axis', axis),
    ...open('judged', judged),
    ...open('told', told),
  ]
}

const sorted = (counts: Counts): readonly (readonly [string, number])[] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
