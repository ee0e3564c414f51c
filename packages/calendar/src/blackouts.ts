import type {
  BlackoutRule,
  Certainty,
  Citation,
  CivicCalendar,
  Day,
  Forbidden,
  LocalizedText,
  PartialDate,
  SilenceReading,
  Vote,
  VoteDate,
} from '@apertura/domain'
import { allOf } from './certainty.js'
import { compareDates, happenedBy } from './compare-dates.js'
import { formatSpan } from './format-span.js'
import { spanOf } from './span.js'

/** From when to when a norm is read to silence; both days in. */
export interface BlackoutReading {
  readonly from: PartialDate
  readonly to: PartialDate
  /** What the norm and both dates rest on. */
  readonly sources: readonly Citation[]
}

/** A silence that a vote brings with it (*veda*). */
export interface Blackout {
  readonly kind: 'blackout'
  readonly id: string
  /** Stable key of the cause: a recorded parenthesis of the same cause and this blackout are one. */
  readonly cause: string
  readonly title: LocalizedText
  /** Ids of the vote and of the rule from which it follows. */
  readonly vote: string
  readonly rule: string
  readonly forbids: readonly Forbidden[]
  /** One for each different window; the first is the one mostly followed. */
  readonly readings: readonly [BlackoutReading, ...BlackoutReading[]]
  /** Whether all that it follows from was public by the day asked for, and the rule in force on the day of the vote. */
  readonly known: Exclude<Certainty, 'no'>
  /** Last day to ask for an exception, counted back in calendar days from the first reading. */
  readonly requestBy: readonly { readonly title: LocalizedText; readonly day: PartialDate }[]
}

/**
 * The blackouts that follow from the votes and rules of a calendar, sorted by the window mostly followed.
 *
 * With `knownOn`, only from what was public by the end of that day: a date that was not public yet is not
 * there, one that perhaps was makes the blackout's `known` *perhaps*. Of two dates for one moment the one that became
 * public later holds. A beginning that is missing lies between the day on which the end became public and the
 * end; an end that is missing, after the beginning. Where neither is there, there is no reading; without a reading, no
 * blackout. Readings with the same window are one, with the sources of all.
 *
 * A silence that would surely end before it begins has an end that is not known: one of its dates was moved.
 *
 * @throws RangeError when a date or `knownOn` is malformed.
 *
 * @example
 * ```ts
 * const sources = [{ source: 'law', certainty: 'verified' }] as const
 * const knownOn = '2020-08-10'
 * const [first] = blackoutsOf({
 *   votes: [{
 *     id: 'local-2021', kind: 'election', cause: 'campaign-2021', title: { en: 'Election' },
 *     dates: [
 *       { moment: 'campaign-start', on: '2021-04-04', knownOn, sources },
 *       { moment: 'vote', on: '2021-06-06', knownOn, sources },
 *     ],
 *   }],
 *   blackoutRules: [{
 *     id: 'propaganda', title: { en: 'No propaganda' }, votes: ['election'],
 *     readings: [{ from: 'campaign-start', to: 'vote', sources }],
 *     forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
 *     exceptions: [], requests: [], inForce: { from: null },
 *   }],
 * })
 * first?.readings[0].to // => '2021-06-06'
 * ```
 */
export function blackoutsOf(
  calendar: Pick<CivicCalendar, 'votes' | 'blackoutRules'>,
  knownOn?: Day,
): readonly Blackout[] {
  return calendar.votes
    .flatMap(vote => {
      const dates = publicDates(vote, knownOn)
      return calendar.blackoutRules.flatMap(rule =>
        rule.votes.includes(vote.kind) ? blackoutOf(vote, rule, dates) : [],
      )
    })
    .sort(({ readings: [a] }, { readings: [b] }) => compareDates(a.from, b.from) || compareDates(a.to, b.to))
}

interface PublicDate extends VoteDate {
  readonly known: Certainty
}

/** For each moment the date that became public last, of those that were or perhaps were. */
function publicDates(vote: Vote, knownOn: Day | undefined): ReadonlyMap<string, PublicDate> {
  const dates = new Map<string, PublicDate>()
  for (const date of vote.dates) {
    const known = knownOn === undefined ? 'yes' : happenedBy(date.knownOn, knownOn)
    const before = dates.get(date.moment)
    if (known !== 'no' && !(before && compareDates(before.knownOn, date.knownOn) > 0)) {
      dates.set(date.moment, { ...date, known })
    }
  }
  return dates
}

function blackoutOf(vote: Vote, rule: BlackoutRule, dates: ReadonlyMap<string, PublicDate>): Blackout[] {
  const inForce = isInForce(rule, dates.get('vote')?.on ?? 'XXXX')
  const [first, ...others] = distinct(rule.readings.flatMap(reading => readingOf(reading, dates)))
  if (inForce === 'no' || !first) return []
  const used = rule.readings.flatMap(({ from, to }) => [dates.get(from)?.known, dates.get(to)?.known])
  return [
    {
      kind: 'blackout',
      id: `${vote.id}-${rule.id}`,
      cause: vote.cause,
      title: vote.title,
      vote: vote.id,
      rule: rule.id,
      forbids: rule.forbids.map(forbidden => forbiddenBy(forbidden, vote, rule)),
      readings: [first, ...others],
      known: allOf(inForce, ...used.filter(known => known !== undefined)) === 'yes' ? 'yes' : 'perhaps',
      requestBy: rule.requests.map(({ title, days }) => ({ title, day: daysBefore(first.from, days) })),
    },
  ]
}

function isInForce({ inForce: { from, until } }: BlackoutRule, date: PartialDate): Certainty {
  const { earliest, latest } = spanOf(date)
  const first = from === null ? -Infinity : spanOf(from).earliest
  const last = until === undefined ? Infinity : spanOf(until).latest
  if (latest < first || earliest > last) return 'no'
  return first <= earliest && latest <= last ? 'yes' : 'perhaps'
}

function readingOf(reading: SilenceReading, dates: ReadonlyMap<string, PublicDate>): BlackoutReading[] {
  const start = dates.get(reading.from)
  const end = dates.get(reading.to)
  const from = start?.on ?? (end && beginningBefore(end))
  const to = end?.on ?? (start && formatSpan({ earliest: spanOf(start.on).earliest, latest: Infinity }))
  if (from === undefined || to === undefined) return []
  if (spanOf(from).earliest > spanOf(to).latest) {
    // One of the two was moved and the other not yet: what is left is when it begins.
    const open = formatSpan({ earliest: spanOf(from).earliest, latest: Infinity })
    return [{ from, to: open, sources: [...reading.sources, ...(start?.sources ?? [])] }]
  }
  return [{ from, to, sources: [...reading.sources, ...(start?.sources ?? []), ...(end?.sources ?? [])] }]
}

/** Nobody is silenced by a vote that has not been made public. */
function beginningBefore(end: VoteDate): PartialDate {
  const latest = spanOf(end.on).latest
  const { earliest } = spanOf(end.knownOn)
  return formatSpan({ earliest: earliest <= latest ? earliest : -Infinity, latest })
}

function distinct(readings: readonly BlackoutReading[]): BlackoutReading[] {
  const kept: BlackoutReading[] = []
  for (const reading of readings) {
    const same = kept.findIndex(
      other => compareDates(other.from, reading.from) === 0 && compareDates(other.to, reading.to) === 0,
    )
    const before = kept[same]
    if (before) kept[same] = { ...before, sources: [...before.sources, ...reading.sources] }
    else kept.push(reading)
  }
  return kept.map(reading => ({ ...reading, sources: withoutRepeats(reading.sources) }))
}

function withoutRepeats(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map(citation => [JSON.stringify(citation), citation])).values()]
}

function forbiddenBy(forbidden: Forbidden, vote: Vote, rule: BlackoutRule): Forbidden {
  const except = [
    ...rule.exceptions.map(({ matter, settled }) => ({ matter, settled })),
    ...(forbidden.except ?? []),
  ]
  return {
    act: forbidden.act,
    actors: vote.binds?.length ? vote.binds : forbidden.actors,
    ...(except.length > 0 ? { except } : {}),
  }
}

function daysBefore(date: PartialDate, days: number): PartialDate {
  const { earliest, latest } = spanOf(date)
  return formatSpan({ earliest: earliest - days, latest: latest - days })
}
