import { sayDate } from '@apertura/calendar'
import type { Facts, LocaleTable } from '@apertura/domain'
import type { MesaCode } from '../mesa-code.js'
import { fact, say, word } from './say.js'

const name = (facts: Facts) => fact(facts, 'name')
const day = (facts: Facts, which: string) => sayDate(fact(facts, which), 'en')

const steps = {
  'mesa.convened': 'call the session',
  'mesa.opened': 'open the session',
  'mesa.installed': 'install the session',
  'mesa.resumed': 'resume the session',
  'mesa.recessed': 'break for a recess',
  'mesa.suspended': 'suspend the session',
  'mesa.called-off': 'call the session off',
}
const stands = {
  awaited: 'has not been called',
  convened: 'has been called and not opened',
  open: 'is open',
  installed: 'is installed',
  closed: 'is closed',
  'called-off': 'was called off',
  recessed: 'is in recess',
  suspended: 'is suspended',
}
const results = {
  adopted: 'adopted',
  rejected: 'rejected',
  'no-consensus': 'no consensus',
  deferred: 'put off',
  undetermined: 'not settled',
}
const units = { 'calendar-days': 'days', 'working-days': 'working days', months: 'months' }
const oneOf = { 'calendar-days': 'day', 'working-days': 'working day', months: 'month' }
const notice = (facts: Facts) =>
  `${fact(facts, 'count')} ${word(facts.count === 1 ? oneOf : units, fact(facts, 'unit'))}`
const counted = (facts: Facts) => {
  const [least, most, needed] = [fact(facts, 'present'), fact(facts, 'perhaps'), fact(facts, 'needed')]
  return `Present: ${least === most ? most : `${least} to ${most}`}. ${needed === '' ? 'It is not known how many are needed' : `Needed: ${needed}`}.`
}
const firstSteps = ({ first }: Facts) =>
  (Array.isArray(first) ? first : []).map(step => word(steps, step)).join(', then ')

/** What a mesa answers, in English: one table for all gates, as long as there are gates, so that none lacks its sentence. */
export const en: LocaleTable<MesaCode> = {
  'mesa.not-over': say(
    'The session is not over.',
    facts => `The session ${word(stands, fact(facts, 'session'))}.`,
  ),
  'mesa.in-order': say('This comes in order.', facts =>
    firstSteps(facts) === ''
      ? `This cannot come now: the session ${word(stands, fact(facts, 'session'))}.`
      : `This comes too early. First ${firstSteps(facts)}.`,
  ),
  'mesa.convened-first': say(
    'People were called to the session.',
    'It was not noted that people were called to the session. First call the session.',
  ),
  'mesa.opened-first': say(
    'The session was opened.',
    'It was not noted that the session was opened. First open the session.',
  ),
  'mesa.installed-first': say(
    'The session is installed.',
    'The session is not installed. First declare the quorum and install the session.',
  ),
  'mesa.not-adjourned': say(
    'The session is running.',
    facts => `The session ${word(stands, fact(facts, 'pace'))}. First resume the session.`,
  ),
  'mesa.moment-known': say(
    'The moment belongs to the method.',
    facts => `The method has no moment “${fact(facts, 'moment')}”.`,
    facts =>
      `The method does not say which moments it has, so it is not known whether “${fact(facts, 'moment')}” is one.`,
  ),
  'mesa.moment-not-past': say(
    'The moment has not passed.',
    facts => `The moment “${fact(facts, 'moment')}” has already begun or passed.`,
  ),
  'mesa.moment-in-order': say(
    'The moments come in order.',
    facts => `Moments come first that were left out: ${fact(facts, 'first.en')}.`,
  ),
  'mesa.hours-in-order': say(
    'The hours are in order.',
    facts => `The hour, ${fact(facts, 'at')}, is before the one at which it began, ${fact(facts, 'begun')}.`,
  ),
  'mesa.moment-reached': say(
    'Its moment has begun.',
    facts => `Its moment has not begun. First comes: ${fact(facts, 'first.en')}.`,
  ),
  'mesa.method-known': say(
    'The definition has the method.',
    facts => `The definition has no method or series “${fact(facts, 'method')}”.`,
  ),
  'mesa.notice-given': say(
    'The call went out in time.',
    facts =>
      `The call must go out ${notice(facts)} before. If the call goes out that day, the session may be held from ${day(facts, 'earliest')} on.`,
    facts => `The dates do not tell whether the call went out ${notice(facts)} before.`,
  ),
  'mesa.agenda-with-call': say('The agenda went with the call.', 'The call came without an agenda.'),
  'mesa.call-announced': say(
    'That call was announced.',
    facts => `The session was opened by call ${fact(facts, 'call')}, which nobody announced.`,
  ),
  'mesa.second-call-later': say(
    'The second call leaves enough time.',
    facts =>
      `Minutes between the first and the second call: ${fact(facts, 'minutes')}. The method asks for ${fact(facts, 'needed')}.`,
  ),
  'mesa.same-session': say(
    'This record is of that session.',
    facts => `This record is of the session “${fact(facts, 'known')}”, not of “${fact(facts, 'mesa')}”.`,
  ),
  'mesa.items-distinct': say(
    'Every matter has an id of its own.',
    facts => `More than one matter has the same id: ${fact(facts, 'items')}.`,
  ),
  'mesa.as-called': say(
    'It began as it was called.',
    facts =>
      `It did not begin as it was called: ${day(facts, 'session')}${facts.hour == null ? '' : `, ${fact(facts, 'hour')}`}.`,
  ),
  'mesa.person-known': say(
    'The person belongs to the session.',
    facts =>
      `“${fact(facts, 'person')}” does not belong to the session. First say who may sit, or admit them as a guest.`,
  ),
  'mesa.representative-known': say(
    'Whoever stands in belongs to the session.',
    facts => `“${fact(facts, 'person')}” stands in and does not belong to the session.`,
  ),
  'mesa.seats-sound': say(
    'Every seat has its place and its person.',
    facts => `These do not fit in the seats: ${fact(facts, 'wrong')}.`,
  ),
  'mesa.movement-possible': say('The coming or going is possible.', facts =>
    facts.status === 'left'
      ? `${name(facts)} is not there, so they cannot leave.`
      : `${name(facts)} is there already, so they cannot come back.`,
  ),
  'mesa.representation-allowed': say(
    'The method lets them stand in.',
    facts =>
      facts.as === 'alternate'
        ? `The method or the seat does not let ${fact(facts, 'by')} stand in for ${name(facts)}.`
        : `The method does not let members vote for ${name(facts)}.`,
    facts => `It is not known whether somebody may stand in for ${name(facts)}, or who does.`,
  ),
  'mesa.proxies-few': say(
    'They vote for no more than the method allows.',
    facts => `${fact(facts, 'by')} votes for more people than the method allows: ${fact(facts, 'most')}.`,
  ),
  'mesa.excuse-has-cause': say(
    'The excuse has a cause.',
    facts => `${name(facts)} is excused and no cause is noted.`,
  ),
  'mesa.office-holder-there': say(
    'Whoever takes the office is there.',
    facts => `${name(facts)} takes an office and was noted as not there.`,
  ),
  'mesa.guest-new': say(
    'Nobody else has that id.',
    facts => `The id “${fact(facts, 'person')}” is already that of somebody else: ${name(facts)}.`,
  ),
  'mesa.seats-known': say('It is known who may sit.', facts =>
    fact(facts, 'bodies') === ''
      ? 'There are no seats with a vote, so there is nobody to count. First say who may sit.'
      : `These bodies have no seats, so nobody of them can be counted: ${fact(facts, 'bodies')}. First say who may sit.`,
  ),
  'mesa.item-known': say(
    'The matter is on the agenda.',
    facts => `“${fact(facts, 'item')}” is not on the agenda. First add it.`,
  ),
  'mesa.item-once': say('The matter is new.', facts => `“${fact(facts, 'item')}” is already on the agenda.`),
  'mesa.item-incorporated': say(
    'The session agreed to take it up.',
    facts => `The session did not agree to take up “${fact(facts, 'item.en')}”.`,
    facts => `It was not noted whether the session agreed to take up “${fact(facts, 'item.en')}”.`,
  ),
  'mesa.item-still-open': say(
    'The matter is open.',
    facts => `“${fact(facts, 'item.en')}” was already closed.`,
  ),
  'mesa.item-not-laid-down': say(
    'The matter was not withdrawn or put off.',
    facts => `“${fact(facts, 'item.en')}” was withdrawn or put off. First open it again.`,
  ),
  'mesa.one-item-at-a-time': say(
    'No other matter is open.',
    facts => `“${fact(facts, 'item.en')}” is still open. First close it.`,
  ),
  'mesa.deferred-somewhere': say(
    'It says to which session.',
    'It is put off, and nobody says to which session.',
  ),
  'mesa.follow-up-known': say(
    'What it follows up is known.',
    facts => `These agreements are followed up and nobody knows them: ${fact(facts, 'agreements')}.`,
  ),
  'mesa.turn-begun-first': say('They had the floor.', facts => `${name(facts)} did not have the floor.`),
  'mesa.floor-free': say('The floor is free.', facts => `${name(facts)} still has the floor.`),
  'mesa.proposal-known': say(
    'The proposal was tabled.',
    facts => `There is no proposal “${fact(facts, 'proposal')}”. First table it.`,
  ),
  'mesa.proposal-once': say(
    'The proposal is new.',
    facts => `The proposal “${fact(facts, 'proposal')}” was already tabled.`,
  ),
  'mesa.version-next': say(
    'It is the next version.',
    facts => `It is version ${fact(facts, 'version')}, and version ${fact(facts, 'next')} comes next.`,
  ),
  'mesa.text-stands': say(
    'Nobody is deciding on the text.',
    facts => `The proposal “${fact(facts, 'proposal')}” changes while people decide on it.`,
  ),
  'mesa.decision-known': say(
    'The decision was opened.',
    facts => `The decision “${fact(facts, 'decision')}” was not opened. First open it.`,
  ),
  'mesa.decision-once': say(
    'The decision is new.',
    facts => `The decision “${fact(facts, 'decision')}” was already opened.`,
  ),
  'mesa.decision-open': say(
    'The decision is open.',
    facts => `The decision “${fact(facts, 'decision')}” was already declared.`,
  ),
  'mesa.matter-named': say(
    'It says what is decided.',
    facts => `The decision “${fact(facts, 'decision')}” does not say what is decided.`,
  ),
  'mesa.quorum-holds': say(
    'There is a quorum.',
    facts => `There is no quorum. ${counted(facts)} People may go on talking; they cannot decide.`,
    facts => `It is not certain that there is a quorum. ${counted(facts)}`,
  ),
  'mesa.quorum-as-stated': say(
    'The count comes out as it was said.',
    facts =>
      facts.stated === true
        ? 'It was said that there is a quorum, and the count says no.'
        : 'It was said that there is no quorum, and the count says that there is.',
    'It was said whether there is a quorum, and the count leaves it open.',
  ),
  'mesa.vote-held': say(
    'They have a vote.',
    facts => `${name(facts)} has no vote. What they say is kept and does not count.`,
  ),
  'mesa.voter-there': say(
    'They are there.',
    facts => `${name(facts)} is not there.`,
    facts => `It is not known whether ${name(facts)} is there.`,
  ),
  'mesa.vote-once': say(
    'They had not voted.',
    facts => `${name(facts)} has already voted. The first vote stands.`,
  ),
  'mesa.position-on-scale': say(
    'The positions are on the scale.',
    facts => `These are not on the scale of the method: ${fact(facts, 'positions')}.`,
  ),
  'mesa.secret-without-names': say(
    'Nobody is named.',
    'The ballot is secret, so nobody’s vote is noted with a name.',
  ),
  'mesa.not-recused': say(
    'They did not step back.',
    facts => `${name(facts)} stepped back from this matter. What they say is kept and does not count.`,
  ),
  'mesa.interest-in-time': say(
    'The interest is declared before deciding.',
    facts => `${name(facts)} declares an interest after they took a position on the matter.`,
  ),
  'mesa.reason-given': say('A reason is given.', facts => `${name(facts)} gives no reason.`),
  'mesa.count-fits': say(
    'The count fits.',
    facts =>
      `There are more votes than people with a seat. Votes: ${fact(facts, 'total')}. People: ${fact(facts, 'present')}.`,
    facts =>
      `There are more votes than people who were noted as there and may vote. Votes: ${fact(facts, 'total')}. People: ${fact(facts, 'present')}.`,
  ),
  'mesa.declared-as-computed': say(
    'What was declared is what the rule gives.',
    facts =>
      `It was declared as: ${word(results, fact(facts, 'declared'))}. The rule gives: ${word(results, fact(facts, 'computed'))}.`,
    facts =>
      `It was declared as: ${word(results, fact(facts, 'declared'))}. What is known does not settle what the rule gives.`,
  ),
  'mesa.agreement-known': say(
    'The agreement is known.',
    facts => `There is no agreement “${fact(facts, 'agreement')}”.`,
  ),
  'mesa.agreement-once': say(
    'The agreement is new.',
    facts => `The agreement “${fact(facts, 'agreement')}” was already made.`,
  ),
  'mesa.agreement-decided': say(
    'The decision behind it was adopted.',
    facts => `The decision “${fact(facts, 'decision')}” behind the agreement was not adopted.`,
    facts => `Nobody has declared the decision “${fact(facts, 'decision')}” behind the agreement.`,
  ),
  'mesa.responsible-known': say('It says who is responsible.', facts =>
    fact(facts, 'unknown') === ''
      ? `Nobody is responsible for the agreement “${fact(facts, 'agreement')}”.`
      : `Nobody knows those who must carry it out: ${fact(facts, 'unknown')}.`,
  ),
  'mesa.due-ahead': say(
    'The date lies ahead.',
    facts =>
      `The agreement “${fact(facts, 'agreement')}” is due on ${day(facts, 'due')}, which had already passed.`,
  ),
  'mesa.handed-over-first': say(
    'It was handed over.',
    facts =>
      `The agreement “${fact(facts, 'agreement')}” was not handed to ${fact(facts, 'institution')}. First hand it over.`,
  ),
  'mesa.refusal-reasoned': say('It says why.', facts =>
    facts.answer === 'refused'
      ? `${fact(facts, 'institution')} refuses the agreement “${fact(facts, 'agreement')}” and gives no reason.`
      : `${fact(facts, 'institution')} accepts the agreement “${fact(facts, 'agreement')}” with changes and does not say which.`,
  ),
}
