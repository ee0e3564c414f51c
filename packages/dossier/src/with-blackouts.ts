import { daysIn } from '@apertura/calendar'
import { type Blackout, type BlackoutReading, blackoutsOf } from '@apertura/calendar/blackouts'
import type {
  Day,
  Definition,
  EntryDraft,
  EntryDraftOf,
  EntryKind,
  Forbidden,
  PartialDate,
} from '@apertura/domain'
import { inOrder } from '@apertura/plan-cycle'

/** An entry that counts, and whether it was surely known. */
export interface Known {
  readonly entry: EntryDraft
  readonly known: 'yes' | 'perhaps'
}

/** What a plan is followed by: an entry that was told, or a silence that the calendar derives. */
export interface Followed extends Known {
  /** False for what nobody recorded. */
  readonly told: boolean
}

/** A recorded parenthesis beside the blackout of the same cause. */
export interface Counterpart {
  readonly blackout: Blackout
  readonly opened: EntryDraftOf<'parenthesis.opened'>
  /** As first told; both ends are days in. Without an end that is told, the norm gives it. */
  readonly told: Window
  /** Whether its end was told. */
  readonly ended: boolean
  /** What other sources said of it, as the record keeps it. */
  readonly reread: readonly Window[]
}

interface Window {
  readonly from: PartialDate
  readonly to: PartialDate | null
}

/**
 * The entries of a record in the order in which they happened, together with the silences that follow from
 * the votes of the definition's calendar. A recorded parenthesis and a silence of the same cause are one: the
 * record keeps the word, and readings of its dates that only the norm gives are added beside it, as another
 * source's would be. Following these instead of the record alone lets a norm forbid what nobody wrote down.
 *
 * @param known - the entries that count, in the order of the record
 * @param knownOn - only votes that were public, or perhaps were, by the end of this day
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * // definition from @apertura/cities/cdmx
 * withBlackouts(definition, [], '2016-01-01') // => [] (nothing of its votes was public yet)
 * withBlackouts(definition, [], '2020-12-01')[0]?.entry.on // => '2021-04-04'
 * ```
 */
export function withBlackouts(
  definition: Definition,
  known: readonly Known[],
  knownOn?: Day,
): readonly Followed[] {
  const blackouts = definition.calendar ? blackoutsOf(definition.calendar, knownOn) : []
  const told: readonly Followed[] = known.map(each => ({ entry: each.entry, known: each.known, told: true }))
  const pairs = counterparts(blackouts, known)
  const unrecorded = blackouts.filter(blackout => !pairs.some(pair => pair.blackout === blackout))
  const derived = [...unrecorded.flatMap(asEntries), ...pairs.flatMap(rereadings)]
  const excepted = new Map(pairs.map(({ opened, blackout }) => [opened.id, blackout.forbids]))
  const followed = [...derived, ...told.map(each => withExceptions(each, excepted))]
  // On one day the silence comes first: what is done on its first day is done in it.
  return inOrder(
    followed.map((each, i) => ({ on: each.entry.on, seq: each.told ? i : i - followed.length, each })),
  ).map(({ each }) => each)
}

/** Recorded parentheses that are the silence of a vote. */
export function counterparts(
  blackouts: readonly Blackout[],
  known: readonly Known[],
): readonly Counterpart[] {
  const closings = draftsOf(known, 'parenthesis.closed')
  const rereads = draftsOf(known, 'parenthesis.reread')
  return draftsOf(known, 'parenthesis.opened').flatMap(opened => {
    const { parenthesis: id, cause } = opened.data
    const blackout = blackouts.find(each => each.cause === cause)
    if (!blackout) return []
    const closing = closings.find(({ data }) => data.parenthesis === id)
    const lastDay = closing?.data.lastDay ?? 'not-stated'
    const days = daysIn({ from: opened.on, to: closing?.on ?? null, lastDay })
    const told = closing ? days : { from: days.from, to: blackout.readings[0].to }
    const reread = rereads
      .filter(({ data }) => data.parenthesis === id)
      .map(({ data }) => ({ from: data.from, to: data.to }))
    return [{ blackout, opened, told, ended: closing !== undefined, reread }]
  })
}

function draftsOf<K extends EntryKind>(known: readonly Known[], kind: K): readonly EntryDraftOf<K>[] {
  return known.flatMap(({ entry }) => (entry.kind === kind ? [entry as unknown as EntryDraftOf<K>] : []))
}

/** A silence that nobody recorded, told as a record would tell it. */
function asEntries(blackout: Blackout): readonly Followed[] {
  const { id, cause, title, forbids, readings } = blackout
  const [first, ...others] = readings
  const opened: EntryDraftOf<'parenthesis.opened'> = {
    ...told(blackout, first, first.from, 'opened'),
    kind: 'parenthesis.opened',
    data: { title, parenthesis: id, cause, forbids },
  }
  const rest = others.map((reading, i) => rereading(blackout, id, reading, i))
  const drafts = [opened, closing(blackout, id), ...rest]
  return drafts.map(entry => ({ entry, known: blackout.known, told: false }))
}

/** What the record does not have: the end of the parenthesis, and other readings of the norm. */
function rereadings({ blackout, opened, told, ended, reread }: Counterpart): readonly Followed[] {
  const { parenthesis } = opened.data
  const readings = blackout.readings
    .filter(reading => ![told, ...reread].some(window => sameWindow(window, reading)))
    .map((reading, i) => rereading(blackout, parenthesis, reading, i))
  const drafts = ended ? readings : [closing(blackout, parenthesis), ...readings]
  return drafts.map(entry => ({ entry, known: blackout.known, told: false }))
}

export const sameWindow = (a: Window, b: Window): boolean => a.from === b.from && a.to === b.to

/** The last day in, by the norm. */
function closing(blackout: Blackout, parenthesis: string): EntryDraftOf<'parenthesis.closed'> {
  const [first] = blackout.readings
  return {
    ...told(blackout, first, first.to, 'closed'),
    kind: 'parenthesis.closed',
    data: { title: blackout.title, parenthesis, lastDay: 'in' },
  }
}

function rereading(
  blackout: Blackout,
  parenthesis: string,
  reading: BlackoutReading,
  i: number,
): EntryDraftOf<'parenthesis.reread'> {
  const { from, to } = reading
  return {
    ...told(blackout, reading, from, `reading-${i + 1}`),
    kind: 'parenthesis.reread',
    data: { title: blackout.title, parenthesis, from, to },
  }
}

/** What every derived entry shares. It is never written: nobody asserts it but the norm. */
function told({ id }: Blackout, { sources }: BlackoutReading, on: PartialDate, part: string) {
  const [first, ...rest] = sources
  return {
    id: `derived-${id}-${part}`,
    v: 1,
    on,
    knownOn: 'XXXX',
    recordedAt: '0001-01-01',
    by: id,
    assertedBy: id,
    sources: [first, ...rest] as EntryDraft['sources'],
  } as const
}

/** The record says what was forbidden; the norm also says what it leaves out. */
function withExceptions(followed: Followed, excepted: ReadonlyMap<string, readonly Forbidden[]>): Followed {
  const { entry } = followed
  const norm = excepted.get(entry.id)
  if (entry.kind !== 'parenthesis.opened' || !norm) return followed
  const forbids = entry.data.forbids.map(
    each => norm.find(other => each.except === undefined && sameAct(other, each)) ?? each,
  )
  return { ...followed, entry: { ...entry, data: { ...entry.data, forbids } } }
}

const sameAct = (a: Forbidden, b: Forbidden) =>
  a.act === b.act && a.actors.length === b.actors.length && a.actors.every(actor => b.actors.includes(actor))
