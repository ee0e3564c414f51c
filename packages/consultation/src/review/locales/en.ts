import { sayDate } from '@apertura/calendar'
import type { Facts, LocaleTable } from '@apertura/domain'
import type { ReviewCode } from '../review-code.js'
import { fact, say } from './say.js'

const it = (facts: Facts) => `the ${fact(facts, 'part')} of contribution ${fact(facts, 'contribution')}`
const It = (facts: Facts) => `The ${fact(facts, 'part')} of contribution ${fact(facts, 'contribution')}`
const who = (facts: Facts) => fact(facts, 'reviewer')
const unknown = say('The contribution is known.', facts => `There is no record of ${it(facts)}.`)

/** What the review answers, in English. */
export const en: LocaleTable<ReviewCode> = {
  'contribution.received-first': say(
    'Its receipt is on record.',
    facts => `There is no record that ${it(facts)} was received.`,
  ),
  'contribution.not-told-yet': say(
    'Whoever sent it has not been told anything yet.',
    facts =>
      `Whoever sent it has already been told about ${it(facts)}. This new judgement stands beside what they were told.`,
  ),
  'review.contribution-known': unknown,
  'review.needs-people': say(
    'People have to look at it.',
    facts => `Criteria already settle ${it(facts)}; nobody has to look at it.`,
  ),
  'review.still-open': say('It is still being looked at.', facts => `${It(facts)} has already been decided.`),
  'review.reviewer-known': say(
    'The reviewer takes part in the process.',
    facts => `“${who(facts)}” is nobody who takes part in the process.`,
  ),
  'review.on-panel': say(
    'The reviewer sits in a body that reviews.',
    facts => `${who(facts)} does not sit in a body that reviews.`,
  ),
  'review.seat-once': say(
    'The reviewer has not been asked before.',
    facts => `${who(facts)} has already been asked to look at ${it(facts)}.`,
  ),
  'review.not-own': say(
    'The reviewer’s institution did not send it.',
    facts =>
      `The institution of ${who(facts)} sent this contribution. Nobody reviews what their own institution sent.`,
  ),
  'review.sectors-differ': say(
    'Those who look at it come from different sectors.',
    facts =>
      `Somebody from the sector of ${who(facts)} already looks at it, and there are people of other sectors.`,
    facts =>
      `Somebody from the sector of ${who(facts)} already looks at it. There is nobody of another sector.`,
  ),
  'review.fresh-eyes': say(
    'The reviewer did not take part in the first look.',
    facts => `${who(facts)} took part in the first look. Other people must take the second.`,
  ),
  'review.assigned-first': say(
    'The reviewer had been asked to look at it.',
    facts => `Nobody had asked ${who(facts)} to look at ${it(facts)}.`,
  ),
  'review.not-recused': say(
    'The reviewer has not stepped back.',
    facts => `${who(facts)} has stepped back from ${it(facts)}.`,
  ),
  'review.given-once': say(
    'The reviewer had not decided yet.',
    facts => `${who(facts)} has already decided on ${it(facts)}. The first decision stands.`,
  ),
  'review.reason-given': say(
    'A reason is given.',
    facts => `${who(facts)} does not accept it and gives no reason. Whoever sent it has a right to one.`,
  ),
  'review.reason-known': say(
    'The reason is one of those that the rules name.',
    facts =>
      `The reason “${fact(facts, 'reason')}” is not one of those that the rules of the consultation name.`,
  ),
  'review.reason-fits': say(
    'The reason belongs to a criterion that is in question.',
    facts => `The reason “${fact(facts, 'reason')}” belongs to other criteria than those in question.`,
  ),
  'review.answers-agree': say(
    'The decision agrees with the answers on each criterion.',
    facts => `${who(facts)} accepts it although they find that a criterion is not met.`,
  ),
  'appeal.contribution-known': unknown,
  'appeal.offered': say(
    'The rules say how to ask for a second look.',
    'The rules do not say whether one may ask for a second look.',
  ),
  'appeal.answered-first': say(
    'There is an answer that can be looked at again.',
    facts => `There is no answer yet on ${it(facts)} that could be looked at again.`,
  ),
  'appeal.in-time': say(
    'It was asked for in time.',
    facts => `The last day to ask for a second look was ${sayDate(fact(facts, 'until'), 'en')}.`,
    facts =>
      `The dates do not tell whether it was asked for by ${sayDate(fact(facts, 'until'), 'en')}, the last day.`,
  ),
  'appeal.only-once': say(
    'There has been no second look yet.',
    facts => `There has already been a second look at ${it(facts)}.`,
  ),
  'reply.contribution-known': unknown,
  'reply.decided-first': say('It has been decided.', facts => `${It(facts)} has not been decided yet.`),
  'reply.told-once': say(
    'There is something to say that has not been said.',
    facts => `Whoever sent contribution ${fact(facts, 'contribution')} has already been told all this.`,
  ),
  'reply.as-decided': say(
    'The reply says what was decided.',
    facts => `The reply says something else of ${it(facts)} than what was decided.`,
  ),
}
