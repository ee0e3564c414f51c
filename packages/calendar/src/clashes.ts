import type { Certainty, PartialDate } from '@apertura/domain'
import { formatSpan } from './format-span.js'
import { isDay, type Span, spanOf } from './span.js'

/** A session, and whom it asks to be there. */
export interface Sitting {
  readonly id: string
  /** The day, as exactly as it is known. */
  readonly on: PartialDate
  /** Local hours, `HH:MM` from 00:00 to 24:00; `to` is no longer in. */
  readonly hours?: { readonly from: string; readonly to: string }
  readonly members: readonly string[]
}

/** Two sittings that ask for one member at once. */
export interface Clash {
  readonly member: string
  /** Their ids, the one that is named first in the list first. */
  readonly sittings: readonly [string, string]
  /** The day, or the days among which it may be. */
  readonly on: PartialDate
  /** `yes` when both are on that very day, `perhaps` when they may be. */
  readonly certainty: Exclude<Certainty, 'no'>
}

/**
 * Every two sittings that ask for the same member on the same day, or perhaps on the same day. Sittings of
 * one day are told apart by their hours when both have some; without hours they clash. Sorted by the day, then
 * by member, then as the sittings were given.
 *
 * @throws RangeError when a date or an hour is malformed, or the hours of a sitting end before they begin.
 *
 * @example
 * ```ts
 * clashes([
 *   { id: 'first', on: '2022-10-27', members: ['ana', 'luis'] },
 *   { id: 'second', on: '2022-10-27', members: ['ana'] },
 * ]) // => [{ member: 'ana', sittings: ['first', 'second'], on: '2022-10-27', certainty: 'yes' }]
 * ```
 */
export function clashes(sittings: readonly Sitting[]): readonly Clash[] {
  const found: Found[] = []
  for (const [member, placed] of byMember(sittings)) {
    let open: Placed[] = []
    for (const next of placed) {
      // What ended before this one begins meets nobody after it either.
      open = open.filter(({ span }) => span.latest >= next.span.earliest)
      for (const before of open) {
        if (!apart(before.sitting, next.sitting)) found.push(together(member, before, next))
      }
      open.push(next)
    }
  }
  return found.sort(inOrder).map(({ clash }) => clash)
}

/** A sitting with its place on the calendar and in the list. */
interface Placed {
  readonly sitting: Sitting
  readonly span: Span
  readonly index: number
}

/** A clash with what it is sorted by. */
interface Found {
  readonly clash: Clash
  readonly span: Span
  readonly indexes: readonly [number, number]
}

/** The sittings of each member by the first day that they may be on. */
function byMember(sittings: readonly Sitting[]): Map<string, Placed[]> {
  const placed = sittings.map((sitting, index) => {
    checkHours(sitting)
    return { sitting, span: spanOf(sitting.on), index }
  })
  const members = new Map<string, Placed[]>()
  for (const one of placed.sort((a, b) => ascending(a.span.earliest, b.span.earliest) || a.index - b.index)) {
    for (const member of new Set(one.sitting.members)) {
      const others = members.get(member)
      if (others) others.push(one)
      else members.set(member, [one])
    }
  }
  return members
}

const hour = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/

function checkHours({ id, hours }: Sitting): void {
  // Hours of two digits have as text the order of the day.
  if (!hours || (hour.test(hours.from) && hour.test(hours.to) && hours.from < hours.to)) return
  throw new RangeError(
    `clashes: the hours of '${id}' are ${hours.from} to ${hours.to}, which is no time of one day from HH:MM to HH:MM.`,
  )
}

function apart({ hours: a }: Sitting, { hours: b }: Sitting): boolean {
  return a !== undefined && b !== undefined && (a.to <= b.from || b.to <= a.from)
}

function together(member: string, a: Placed, b: Placed): Found {
  const span = {
    earliest: Math.max(a.span.earliest, b.span.earliest),
    latest: Math.min(a.span.latest, b.span.latest),
  }
  const [first, second] = a.index < b.index ? [a, b] : [b, a]
  const certain = isDay(a.sitting.on) && isDay(b.sitting.on)
  const clash: Clash = {
    member,
    sittings: [first.sitting.id, second.sitting.id],
    on: formatSpan(span),
    certainty: certain ? 'yes' : 'perhaps',
  }
  return { clash, span, indexes: [first.index, second.index] }
}

function inOrder(a: Found, b: Found): number {
  return (
    ascending(a.span.earliest, b.span.earliest) ||
    ascending(a.span.latest, b.span.latest) ||
    ascending(a.clash.member, b.clash.member) ||
    a.indexes[0] - b.indexes[0] ||
    a.indexes[1] - b.indexes[1]
  )
}

/** A difference would be NaN for two open sides. */
function ascending<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1
}
