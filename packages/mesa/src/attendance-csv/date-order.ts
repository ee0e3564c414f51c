import type { DateOrder, WrittenMoment } from './read-moment.js'

/**
 * What comes first in the dates of one file, as far as the file tells: a number above 12 is no month, and with
 * dots the day comes first. `either` when it makes no difference; `unclear` when nothing tells, `both` when dates disagree.
 */
export function dateOrder(moments: readonly WrittenMoment[]): DateOrder | 'either' | 'unclear' | 'both' {
  const dates = moments.flatMap(({ date }) => (date !== null && 'first' in date ? [date] : []))
  const dayFirst = dates.some(({ first, dots }) => dots || first > 12)
  const monthFirst = dates.some(({ second, dots }) => !dots && second > 12)
  if (dayFirst && monthFirst) return 'both'
  if (dayFirst) return 'day-first'
  if (monthFirst) return 'month-first'
  return dates.every(({ first, second }) => first === second) ? 'either' : 'unclear'
}
