import type { EntryDraftOf } from '@apertura/domain'
import { caseOf, keyOf, newCase, roundOf } from './case-of.js'
import { inTime } from './gates/answering.js'
import type { ReviewEntry } from './review-act.js'
import type { ReviewCase, ReviewState, Round, Seat } from './review-state.js'

/** Cases while entries are being told: the table may change, what stands in it never does. */
export type Cases = Record<string, ReviewCase>

/** Writes what an entry tells into the cases that it is about. */
export function applyEntry(cases: Cases, entry: ReviewEntry): void {
  const { contribution } = entry.data
  const parts =
    entry.kind === 'contribution.received'
      ? entry.data.parts
      : entry.kind === 'reply.sent'
        ? entry.data.parts.map(({ part }) => part)
        : [entry.data.part]
  for (const part of parts) {
    const found = caseOf({ cases } satisfies Pick<ReviewState, 'cases'>, contribution, part)
    cases[keyOf(contribution, part)] = after(found ?? newCase(contribution, part), entry)
  }
}

/** The case as it stands after an entry. */
function after(found: ReviewCase, entry: ReviewEntry): ReviewCase {
  switch (entry.kind) {
    case 'contribution.received':
      return { ...found, from: entry.data.from ?? found.from }
    case 'contribution.judged':
      return { ...found, judgements: [...found.judgements, verdictOf(entry, found.told.length > 0)] }
    case 'review.assigned':
      return seatChanged(found, entry.data.reviewer, { assigned: entry.id })
    case 'review.recused':
      return seatChanged(found, entry.data.reviewer, {
        recused: { entry: entry.id, reason: entry.data.reason },
      })
    case 'review.given':
      return seatChanged(found, entry.data.reviewer, { vote: voteOf(entry) })
    case 'appeal.filed':
      return appealed(found, entry)
    case 'reply.sent':
      return told(found, entry)
  }
}

/** In the order of the alphabet: it does not matter who of two came first. */
function seatChanged(found: ReviewCase, reviewer: string, change: Partial<Seat>): ReviewCase {
  const round = roundOf(found)
  const empty: Seat = { reviewer, assigned: null, recused: null, vote: null }
  const before = round.seats.find(seat => seat.reviewer === reviewer) ?? empty
  const others = round.seats.filter(seat => seat.reviewer !== reviewer)
  const seats = [...others, { ...before, ...change }].sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1))
  const rounds = [...found.rounds.slice(0, -1), { ...round, seats }] as unknown as ReviewCase['rounds']
  return { ...found, rounds }
}

function verdictOf({ id, on, data }: EntryDraftOf<'contribution.judged'>, beside: boolean) {
  const { outcome, pack, met, unmet, undetermined, marks = [] } = data
  return { entry: id, on, outcome, pack, met, unmet, undetermined, marks, beside }
}

function voteOf({ id, on, data }: EntryDraftOf<'review.given'>): Seat['vote'] {
  const { outcome, reason, words, answers } = data
  return { entry: id, on, outcome, reason: reason ?? null, words: words ?? null, answers: answers ?? {} }
}

/** One that is late, or not the first, is kept and opens nothing. */
function appealed(found: ReviewCase, { id, on }: EntryDraftOf<'appeal.filed'>): ReviewCase {
  const known = inTime(found, on)
  const opened = known !== 'no' && found.rounds.length === 1
  const appeals = [...found.appeals, { entry: id, on, inTime: known, opened }]
  const round: Round = { appeal: id, seats: [] }
  return { ...found, appeals, rounds: opened ? [...found.rounds, round] : found.rounds }
}

function told(found: ReviewCase, { id, on, data }: EntryDraftOf<'reply.sent'>): ReviewCase {
  const outcome = data.parts.find(({ part }) => part === found.part)?.outcome ?? 'undetermined'
  const { reply, appealUntil = null } = data
  const rounds = found.rounds.length
  return { ...found, told: [...found.told, { entry: id, reply, on, outcome, appealUntil, rounds }] }
}
