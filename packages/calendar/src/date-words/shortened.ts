import type { SaidBound } from '../date-words.js'

/**
 * What is left to say of the first of two bounds when the second says the rest: "entre el 3 y el 9 de junio de
 * 2021", "between March and June 2021". Two years are both said.
 */
export function shortened(first: SaidBound, second: SaidBound): Partial<SaidBound> {
  if (first.month === undefined || first.year !== second.year) return first
  if (first.day === undefined) return { month: first.month }
  return first.month === second.month ? { day: first.day } : { month: first.month, day: first.day }
}
