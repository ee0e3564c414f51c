import { caseOf, roundOf } from '../case-of.js'
import { type Desk, isOf } from '../desk.js'
import { type Gate, gate, named, type Question, verdict } from '../gate.js'
import { hasSeat, lookedBefore, mayReview, sectorLooks } from '../may-review.js'
import type { ReviewCase } from '../review-state.js'
import { needsPeople, standingOf } from '../standing.js'

type Looking = 'review.assigned' | 'review.recused' | 'review.given'

/** Who looks at what: seats, sectors, and whoever steps back. */
export const looking: readonly Gate[] = [
  gate(
    'review.contribution-known',
    ['review.assigned', 'review.recused', 'review.given'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      verdict(caseOf(state, data.contribution, data.part) !== undefined, named(data)),
  ),
  gate(
    'review.reviewer-known',
    ['review.assigned', 'review.recused', 'review.given'],
    { from: 'reason', stops: true },
    ({ desk, act: { data } }) =>
      verdict(desk.party(data.reviewer) !== undefined, { reviewer: data.reviewer }),
  ),
  gate(
    'review.still-open',
    ['review.assigned', 'review.recused', 'review.given'],
    { from: 'reason', stops: true },
    question =>
      about(question, found => {
        const { phase, decidedBy } = standingOf(found, question.desk)
        const closed = phase === 'answered' || (phase === 'decided' && decidedBy === 'people')
        return verdict(!closed, named(found))
      }),
  ),
  gate('review.needs-people', ['review.assigned'], { from: 'reason', weight: 'warning' }, question =>
    about(question, found => verdict(needsPeople(found), named(found))),
  ),
  gate('review.seat-once', ['review.assigned'], { from: 'reason', stops: true }, question =>
    about(question, found => verdict(!hasSeat(found, question.act.data.reviewer), who(question))),
  ),
  gate('review.on-panel', ['review.assigned', 'review.given'], { from: 'rules' }, question => {
    const { panel } = question.desk
    return verdict(
      panel.some(({ id }) => id === question.act.data.reviewer),
      who(question),
    )
  }),
  gate('review.not-own', ['review.assigned', 'review.given'], { from: 'rules' }, question =>
    about(question, ({ from }) =>
      from === null ? null : verdict(!isOf(question.desk, question.act.data.reviewer, from), who(question)),
    ),
  ),
  gate('review.sectors-differ', ['review.assigned', 'review.given'], { from: 'rules' }, question =>
    about(question, found => sectors(question.desk, found, question.act.data.reviewer)),
  ),
  gate('review.fresh-eyes', ['review.assigned', 'review.given'], { from: 'rules' }, question =>
    about(question, found =>
      found.rounds.length === 1
        ? null
        : verdict(!lookedBefore(found).includes(question.act.data.reviewer), who(question)),
    ),
  ),
  gate('review.assigned-first', ['review.given'], { from: 'reason' }, question =>
    about(question, found => verdict(hasSeat(found, question.act.data.reviewer), who(question))),
  ),
  gate('review.not-recused', ['review.recused', 'review.given'], { from: 'reason', stops: true }, question =>
    about(question, found =>
      verdict(
        roundOf(found).seats.every(
          ({ reviewer, recused }) => reviewer !== question.act.data.reviewer || recused === null,
        ),
        who(question),
      ),
    ),
  ),
]

/** Judges the case of an act, when there is one. */
export function about<K extends Looking, V>(
  { state, act }: Question<K>,
  judge: (found: ReviewCase) => V,
): V | null {
  const found = caseOf(state, act.data.contribution, act.data.part)
  return found ? judge(found) : null
}

/** The facts by which sentences name who looks at what. */
export const who = <K extends Looking>({ desk, act: { data } }: Question<K>) =>
  named(data, { reviewer: desk.party(data.reviewer)?.name ?? data.reviewer })

/** A seat from a sector that already looks stands in the way of another one, unless there is no other. */
function sectors(desk: Desk, found: ReviewCase, reviewer: string) {
  const party = desk.party(reviewer)
  if (!desk.review.differentSectors || !party) return null
  const others = mayReview(desk, found).some(other => !sectorLooks(desk, found, other))
  const holds = sectorLooks(desk, found, party) ? (others ? 'no' : 'perhaps') : 'yes'
  return verdict(holds, named(found, { reviewer: party.name }))
}
