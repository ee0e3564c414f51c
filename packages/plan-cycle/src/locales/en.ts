import { sayDate } from '@apertura/calendar'
import type { Facts, LocaleTable } from '@apertura/domain'
import type { CycleCode } from '../cycle-code.js'
import { say, title } from './say.js'

const dates = ({ from, to }: Facts) =>
  typeof to === 'string'
    ? `beginning: ${sayDate(String(from), 'en')}; end: ${sayDate(to, 'en')}`
    : `beginning: ${sayDate(String(from), 'en')}; no end known`
const pause = (facts: Facts) => `“${title(facts, 'title', 'en')}” (${dates(facts)})`
const place = (facts: Facts) => `“${title(facts, 'place', 'en')}”`

const stage = (facts: Facts) => `“${title(facts, 'stage', 'en')}”`

/** What the cycle answers, in English. */
export const en: LocaleTable<CycleCode> = {
  'act.not-done-yet': say(
    'It had not been done before.',
    'It had already been done, and what it closes has not been opened again.',
    'It is not certain whether it had already been done.',
  ),
  'application.only-one': say(
    'No other application is open.',
    'An application is already open: there can be only one at a time.',
    'It is not known whether an application was already open.',
  ),
  'application.signed': say(
    'The government signs the application.',
    'The head of government, or somebody on their behalf, has not signed.',
    'It is not known who signs the application.',
  ),
  'application.accompanied': say(
    'Somebody from civil society supports the application.',
    'Nobody from civil society supports the application: at least one organisation, university, company or person is needed.',
    'It is not known who supports the application.',
  ),
  'membership.applied-first': say(
    'The application was sent before.',
    'There is no record that an application was sent before it was accepted.',
    'The dates do not tell whether the application was sent before.',
  ),
  'membership.accepted-first': say(
    'OGP had accepted the application.',
    'OGP has not accepted the application yet.',
    'The dates do not tell whether OGP had accepted the application.',
  ),
  'membership.at-submission': say(
    'The government belongs to OGP Local.',
    'The government does not belong to OGP Local, so it cannot submit a plan to it.',
    'It is not clear whether the government belongs to OGP Local: it is leaving, or dates are missing.',
  ),
  'orientation.held-first': say(
    'Orientation came before co-creation.',
    'Orientation by OGP should come before co-creation; there is no record of it.',
    'The dates do not tell whether orientation came before co-creation.',
  ),
  'body.exists': say(
    'The body exists.',
    facts => `This body does not exist or was dissolved: ${title(facts, 'body', 'en')}.`,
    'There is no record that the body was created, or the dates do not tell.',
  ),
  'forum.exists': say(
    'The multi-stakeholder forum exists.',
    'There is no multi-stakeholder forum yet, and this step cannot be taken without one.',
    'The dates do not tell whether the multi-stakeholder forum existed.',
  ),
  'forum.multi-stakeholder': say(
    'Government and others sit in the forum.',
    'Government and others do not sit in the forum together.',
    'It is not certain that government and others both sat in the forum.',
  ),
  'forum.rules-adopted': say(
    'The forum has adopted its rules of work.',
    'The forum should adopt its rules of work before the consultation; there is no record of it.',
    'The dates do not tell whether the forum had rules of work.',
  ),
  'consultation.announced-first': say(
    'The consultation was announced beforehand.',
    'The terms should be published before a consultation opens; there is no record of it.',
    'The dates do not tell whether the consultation was announced before it opened.',
  ),
  'consultation.closed-first': say(
    'The consultation had closed.',
    'The consultation has not closed: selection begins when no more proposals come in.',
    'The dates do not tell whether the consultation had closed.',
  ),
  'stage.in-turn': say(
    'The stage before was done.',
    facts => `Another stage comes first and is not done: ${stage(facts)}.`,
    facts =>
      `There is no record that the stage before ended, or its dates do not settle it: ${stage(facts)}.`,
  ),
  'stage.opened-first': say(
    'The stage that closes had been opened.',
    'There is no record that the stage to be closed was ever opened.',
    'It is not certain that the stage to be closed had been opened.',
  ),
  'session.with-civil-society': say(
    'At least one session with civil society was held during co-creation.',
    'Endorsement needs at least one session with civil society during co-creation; none is on record.',
    'It is not certain that a session with civil society was held: who came, or when, is missing.',
  ),
  'commitments.presented-first': say(
    'The commitments had been presented.',
    'The commitments that the forum is to endorse have not been presented yet.',
    'The dates do not tell whether the commitments had been presented.',
  ),
  'phase.in-turn': say(
    'The step before had been taken.',
    facts => `Another step comes first, and there is no record of it: “${title(facts, 'first', 'en')}”.`,
    facts =>
      `The dates do not tell whether the step before had been taken: “${title(facts, 'first', 'en')}”.`,
  ),
  'plan.endorsed-first': say(
    'The forum had endorsed the plan.',
    'The forum has not endorsed the plan: it cannot go on without that.',
    'The dates do not tell whether the forum had endorsed the plan.',
  ),
  'plan.validated-first': say(
    'The plan had been validated.',
    'The plan has not been validated, and validation comes first.',
    'The dates do not tell whether the plan had been validated.',
  ),
  'plan.published-first': say(
    'The plan had been published.',
    'The plan has not been published, and publication comes first.',
    'The dates do not tell whether the plan had been published.',
  ),
  'plan.submitted-first': say(
    'The plan had been submitted to OGP.',
    'The plan has not been submitted to OGP, and submission comes first.',
    'The dates do not tell whether the plan had been submitted to OGP.',
  ),
  'validator.has-rules': say(
    'The body that validates has internal rules.',
    facts =>
      `There is no record that the body that must validate (${title(facts, 'body', 'en')}) has internal rules: it cannot decide without them, and the plan is stuck.`,
    'The dates do not tell whether the body that validates had internal rules.',
  ),
  'monitor.appointed-first': say(
    'A monitoring body is appointed.',
    'A monitoring body should be appointed before the plan is submitted; there is no record of it.',
    'The dates do not tell whether a monitoring body was appointed.',
  ),
  'inception.after-submission': say(
    'The plan had been submitted when the inception report was made.',
    'An inception report assesses a submitted plan, and the plan has not been submitted.',
    'The dates do not tell whether the plan had been submitted.',
  ),
  'works.not-suspended': say(
    'The works are not suspended.',
    'The works are suspended: they must be resumed first.',
    'It is not certain whether the works were suspended.',
  ),
  'works.not-ended': say(
    'The works have not ended.',
    'The works have ended for good.',
    'It is not certain whether the works had ended.',
  ),
  'works.suspended-first': say(
    'The works were suspended.',
    'The works are not suspended, so there is nothing to resume.',
    'It is not certain whether the works were suspended.',
  ),
  'withdrawal.by-letter': say(
    'OGP was told of the withdrawal by letter before.',
    'There is no record of the letter by which the government tells OGP that it leaves.',
    'The dates do not tell whether the letter came before.',
  ),
  'withdrawal.forum-heard': say(
    'The forum was heard before the withdrawal.',
    'There is no record that the forum was heard before the withdrawal: it looks like a unilateral decision.',
    'The dates do not tell whether the forum was heard before the withdrawal.',
  ),
  'member.not-seated-twice': say(
    'Whoever joins was not in the body already.',
    facts => `${facts.name} already sits in this body: ${title(facts, 'body', 'en')}.`,
    'It is not certain whether whoever joins already sat in the body.',
  ),
  'member.in-two-bodies': say(
    'The same voice sits in no other body of the forum.',
    facts =>
      `The voice of ${facts.name} is already heard in another body of the forum: ${title(facts, 'body', 'en')}.`,
    'It is not certain whether the same voice sat in another body of the forum.',
  ),
  'member.was-in-body': say(
    'Whoever leaves sat in the body.',
    facts => `There is no record that ${facts.name} sat in this body: ${title(facts, 'body', 'en')}.`,
    'It is not certain whether whoever leaves sat in the body.',
  ),
  'parenthesis.forbids': say(
    'No open parenthesis stands in the way.',
    facts => `The parenthesis ${pause(facts)} forbids it.`,
    facts =>
      facts.matter
        ? `The parenthesis ${pause(facts)} may forbid it: it is not certain that it is open, binds the actor or leaves out what the act is about.`
        : `The parenthesis ${pause(facts)} may forbid it: it is not certain that it is open or binds the actor.`,
  ),
  'cycle.no-arrow': say(
    'The act fits where the process stands.',
    facts => `The act does not fit where the process stands: ${place(facts)}.`,
    facts =>
      `Whether the act fits is not known, as the process may stand in more than one place: ${place(facts)}.`,
  ),
  'cycle.out-of-order': say(
    'The fact fits where the process stood.',
    facts => `The fact does not fit where the process stood: ${place(facts)}. It is kept and moves no stage.`,
    facts =>
      `The fact, of uncertain date, does not fit where the process stood: ${place(facts)}. It is kept and moves no stage.`,
  ),
}
