import { dueDate, type Hindrance, workCalendar } from '@apertura/calendar'
import type {
  Contribution,
  ContributionPart,
  Day,
  Decider,
  Finding,
  LocalizedText,
  Reply,
  ReplyPart,
} from '@apertura/domain'
import { toFinding, type Words } from '@apertura/rules'
import { caseOf, roundOf } from './case-of.js'
import { nextWords } from './next-words.js'
import type { ReviewCase, ReviewState, Vote } from './review-state.js'
import type { Reviewing } from './reviewing.js'
import { judgementOf, type Standing, voted } from './standing.js'

/** What a reply needs beside what was decided. */
export interface ReplyNeeds {
  readonly id: string
  /** The day of the reply. */
  readonly on: Day
  /** All that criteria found on a part, with its sentences: `findings` of `judging`. */
  readonly findings: (part: ContributionPart) => readonly Finding[]
  /** The sentences of the criteria, to say what people found on those that they answered. */
  readonly words?: Words<string>
  /** Parentheses that move the last day for asking again. */
  readonly hindrances?: readonly Hindrance[]
}

/**
 * The reasoned reply to whoever sent a contribution: what was decided of its parts, by which criteria and by whom,
 * what happens now, and until when they may ask for a second look. A reply to a second look offers no third.
 *
 * @throws RangeError when a part is not known or not decided yet: nobody is told in halves.
 *
 * @example
 * ```ts
 * const review = reviewing(city)
 * const { state } = review.replay(reviewed)
 * const reply = replyFor(review, state, contribution, { id: 'r-1', on: '2022-09-01', findings: () => [] })
 * reply.parts.map(({ part, outcome }) => `${part} ${outcome}`) // => ['problem met', 'solution unmet']
 * reply.decidedBy.map(({ name }) => name) // => ['Alcaldía de Villa Ejemplo', 'Vecinas por el Agua']
 * reply.appeal?.until // => '2022-09-15'
 * ```
 */
export function replyFor(
  review: Reviewing,
  state: ReviewState,
  contribution: Contribution,
  needs: ReplyNeeds,
): Reply {
  const { id, title, receivedOn, channel } = contribution
  const known = (['problem', 'solution'] as const).flatMap(part => caseOf(state, id, part) ?? [])
  const decided = known.map(found => ({ found, standing: decidedOr(review, state, found) }))
  if (decided.length === 0)
    throw new RangeError(`replyFor: nothing is known of '${id}', so there is nothing to say.`)
  const { consultation } = review.definition
  const again = known.some(({ rounds }) => rounds.length > 1)
  return {
    id: needs.id,
    contribution: { id, title, channel, ...(receivedOn === undefined ? {} : { receivedOn }) },
    on: needs.on,
    parts: decided.map(({ found, standing }) => partOf(review, found, standing, needs)),
    decidedBy: decidersOf(review, known),
    pack: judgementOf(known[0] as ReviewCase)?.pack ?? consultation?.criteria ?? 'criteria@1',
    next: nextOf(
      review,
      decided.map(({ standing }) => standing),
      again,
    ),
    appeal: again ? null : appealFrom(review, needs),
    ask: consultation?.ask ?? nextWords.askWhereSent,
  }
}

function decidedOr(review: Reviewing, state: ReviewState, { contribution, part }: ReviewCase): Standing {
  const standing = review.standing(state, contribution, part)
  if (!standing?.decidedBy) {
    throw new RangeError(
      `replyFor: the ${part} of '${contribution}' is not decided yet, so nobody can be told.`,
    )
  }
  return standing
}

/** Votes that went the way it was decided: their reasons are those of the decision. */
const deciding = (found: ReviewCase, { outcome }: Standing): readonly Vote[] =>
  voted(roundOf(found)).flatMap(({ vote }) => (vote?.outcome === outcome ? [vote] : []))

function partOf(review: Reviewing, found: ReviewCase, standing: Standing, needs: ReplyNeeds): ReplyPart {
  const votes = standing.decidedBy === 'people' ? deciding(found, standing) : []
  const titles = new Map(
    review.definition.consultation?.review?.reasons.map(({ code, title }) => [code, title]),
  )
  const reasons = new Map<string, { readonly code: string; readonly words: LocalizedText }>()
  for (const { reason, words } of votes) {
    const said = words ?? (reason === null ? null : (titles.get(reason) ?? null))
    if (reason !== null && said) reasons.set(JSON.stringify([reason, said]), { code: reason, words: said })
  }
  return {
    part: found.part,
    outcome: standing.outcome,
    findings: needs.findings(found.part).map(finding => answered(finding, votes, needs.words)),
    reasons: [...reasons.values()],
  }
}

/** What people found stands in place of an open question, when all who decided and answered it say the same. */
function answered(finding: Finding, votes: readonly Vote[], words: Words<string> | undefined): Finding {
  const answers = votes.flatMap(vote => Object.entries(vote.answers))
  const said = new Set(answers.flatMap(([code, answer]) => (code === finding.code ? answer : [])))
  const [outcome, ...others] = said
  if (finding.outcome !== 'undetermined' || outcome === undefined || others.length > 0) return finding
  if (!words) return { ...finding, outcome }
  return toFinding<string>(finding, words, { outcome, facts: finding.facts }, finding)
}

function decidersOf({ definition }: Reviewing, cases: readonly ReviewCase[]): readonly Decider[] {
  const ids = new Set(cases.flatMap(found => voted(roundOf(found)).map(({ reviewer }) => reviewer)))
  return [...ids].map(id => {
    const party = definition.parties.find(each => each.id === id)
    const sector = definition.sectors.find(each => each.id === party?.sector)
    return { party: id, name: party?.name ?? id, sector: sector?.title ?? {} }
  })
}

function nextOf(
  { definition }: Reviewing,
  standings: readonly Standing[],
  again: boolean,
): readonly LocalizedText[] {
  const outcomeOf = (part: ContributionPart) => standings.find(each => each.part === part)?.outcome
  const problem = outcomeOf('problem')
  const solution = outcomeOf('solution')
  return [
    ...(problem === 'met' ? [definition.consultation?.next ?? nextWords.goesOn] : []),
    ...(problem === 'met' && solution === 'unmet' ? [nextWords.withoutSolution] : []),
    ...(problem !== 'met' && solution === 'met' ? [nextWords.pooled] : []),
    ...(problem !== 'met' && solution !== 'met' ? [nextWords.closed] : []),
    ...(again ? [nextWords.lookedTwice] : []),
  ]
}

function appealFrom({ definition }: Reviewing, { on, hindrances }: ReplyNeeds): Reply['appeal'] {
  const appeal = definition.consultation?.appeal
  if (!appeal) return null
  const { weekend = [6, 7], restDays = [], closures = [] } = definition.calendar ?? {}
  const year = Number(on.slice(0, 4))
  const window = { from: `${year}-01-01`, to: `${year + 3}-12-31` } as const
  const calendar = workCalendar({ weekend, restDays, closures }, window, definition.consultation?.by)
  return { until: dueDate(appeal.term, on, calendar, hindrances).due, how: appeal.how }
}
