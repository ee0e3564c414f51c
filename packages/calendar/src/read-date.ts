import { type Bound, readBound } from './bound.js'

/** The parts of a partial date as written; a side that is open or unknown is absent. */
export interface DateParts {
  readonly first?: Bound
  readonly last?: Bound
}

const longest = '[2021-03-27..2021-06-23]'.length

/**
 * Reads the parts of a partial date; gives the reason in words when it cannot.
 * A plain year, month or day has the same bound on both sides; `XXXX` has none.
 */
export function readDate(text: string): DateParts | string {
  if (text === 'XXXX') return {}
  if (text.length > longest) return `'${text.slice(0, longest)}…' is longer than any partial date`
  if (!text.startsWith('[')) {
    const bound = readBound(text)
    return typeof bound === 'string' ? bound : { first: bound, last: bound }
  }
  const sides = text.endsWith(']') ? text.slice(1, -1).split('..') : []
  const [from, to] = sides
  if (sides.length !== 2 || from === undefined || to === undefined) {
    return `'${text}' is not a range of the form [a..b], [a..] or [..b]`
  }
  if (from === '' && to === '')
    return `'${text}' has no bound at all; a date that is not known is written XXXX`
  const first = from === '' ? undefined : readBound(from)
  const last = to === '' ? undefined : readBound(to)
  if (typeof first === 'string') return first
  if (typeof last === 'string') return last
  if (first && last && first.earliest > last.latest) return `'${text}' is reversed: ${from} comes after ${to}`
  return { ...(first && { first }), ...(last && { last }) }
}
