import { daysFromCivil, daysInMonth } from './civil.js'

/** A year, a month or a day as it is written in a partial date, with the days that it covers. */
export interface Bound {
  /** Civil day numbers, both in. */
  readonly earliest: number
  readonly latest: number
  readonly year: number
  /** From 1; absent for a bare year. */
  readonly month?: number
  /** From 1; absent for a year or a month. */
  readonly day?: number
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; gives the reason in words when the text is none of them. */
export function readBound(text: string): Bound | string {
  const match = shape.exec(text)
  if (!match) return `'${text}' is not a year, a month or a day such as 2022, 2022-07 or 2022-07-05`
  const year = +(match[1] as string)
  if (match[2] === undefined) {
    return { year, earliest: daysFromCivil(year, 1, 1), latest: daysFromCivil(year, 12, 31) }
  }
  const month = +match[2]
  if (month < 1 || month > 12) return `'${text}' names month ${match[2]}, and a year has months 01 to 12`
  const length = daysInMonth(year, month)
  const earliest = daysFromCivil(year, month, 1)
  if (match[3] === undefined) return { year, month, earliest, latest: earliest + length - 1 }
  const day = +match[3]
  if (day < 1 || day > length) return `'${text}' is no day: ${text.slice(0, 7)} has days 01 to ${length}`
  return { year, month, day, earliest: earliest + day - 1, latest: earliest + day - 1 }
}
