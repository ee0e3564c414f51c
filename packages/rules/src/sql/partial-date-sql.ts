import { dayOf, spanOf } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import type { Dialect } from './dialect.js'
import type { Statement } from './statement.js'
import { code, sql, type Term } from './term.js'

/** The first and the last day that a date may be, as whole numbers in the order of days; NULL of what is no date. */
export interface SpanTerms {
  readonly earliest: Term
  readonly latest: Term
}

const leap = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const day = '(?:0[1-9]|1[0-9]|2[0-8])'
const bound = `(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-${day})?|-(?:0[13-9]|1[0-2])-(?:29|30)|-(?:0[13578]|1[02])-31)?|${leap}-02-29)`
const shape = `^(?:${bound}|\\[${bound}\\.\\.(?:${bound})?\\]|\\[\\.\\.${bound}\\]|XXXX)$`

/** Beyond every day that can be written. */
const never = { before: -1, after: 99_999_999 }

/** Reads partial dates (EDTF) as `parseDate` does: days that do not exist and reversed ranges are no dates. */
export function spanTerms(text: Term, { share, value }: Statement, { matches }: Dialect): SpanTerms {
  const date = share(sql`CASE WHEN ${matches(text, value(shape))} THEN replace(${text}, 'XXXX', '[..]') END`)
  const inside = share(sql`translate(${date}, '[]', '')`)
  const first = share(sql`split_part(${inside}, '..', 1)`)
  const last = share(sql`CASE WHEN ${date} LIKE '[%' THEN split_part(${inside}, '..', 2) ELSE ${first} END`)
  const earliest = share(ordinal(first, never.before, sql`1`, sql`1`))
  const latest = share(ordinal(last, never.after, sql`12`, share(lastDay(last))))
  const whole = sql`${earliest} <= ${latest}`
  return {
    earliest: share(sql`CASE WHEN ${whole} THEN ${earliest} END`),
    latest: share(sql`CASE WHEN ${whole} THEN ${latest} END`),
  }
}

/** The same numbers for a date of the pack. */
export function ordinals(date: PartialDate): { readonly earliest: number; readonly latest: number } {
  const { earliest, latest } = spanOf(date)
  const number = (dayNumber: number) => Number(dayOf(dayNumber).replaceAll('-', ''))
  return {
    earliest: earliest === -Infinity ? never.before : number(earliest),
    latest: latest === Infinity ? never.after : number(latest),
  }
}

function ordinal(side: Term, open: number, month: Term, dayOfMonth: Term): Term {
  const end = code(String(open))
  return sql`CASE WHEN ${side} = '' THEN ${end} ELSE ${part(side, 1, 4)} * 10000 + coalesce(${part(side, 6, 2)}, ${month}) * 100 + coalesce(${part(side, 9, 2)}, ${dayOfMonth}) END`
}

/** How many days the month has; a year ends in December. */
function lastDay(side: Term): Term {
  const month = sql`coalesce(${part(side, 6, 2)}, 12)`
  const year = part(side, 1, 4)
  return sql`CASE WHEN ${month} IN (4, 6, 9, 11) THEN 30 WHEN ${month} <> 2 THEN 31 WHEN ${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0) THEN 29 ELSE 28 END`
}

const part = (side: Term, from: number, length: number): Term =>
  sql`CAST(nullif(substr(${side}, ${code(`${from}, ${length}`)}), '') AS INTEGER)`
