import type { Titles } from './drafted-kind.js'
import { countedAs, type WordTable, wordIn } from './words.js'

const roles: WordTable = {
  moderator: 'moderator',
  secretariat: 'technical secretariat',
  chair: 'chair',
  convener: 'convener',
  facilitator: 'facilitator',
  member: 'member',
  guest: 'guest',
  alternate: 'alternate',
  observer: 'observer',
  staff: 'support staff',
}
const attendance: WordTable = {
  present: 'is present',
  late: 'comes late',
  left: 'leaves',
  returned: 'comes back',
  absent: 'is absent',
  excused: 'is excused',
}
const positions: WordTable = {
  agree: 'agrees',
  reservation: 'agrees, with a reservation',
  'stand-aside': 'stands aside',
  object: 'objects',
  abstain: 'abstains',
  absent: 'is absent',
  recused: 'steps back',
}
const counted: WordTable = {
  agree: 'in favour',
  reservation: 'in favour with a reservation',
  'stand-aside': 'standing aside',
  object: 'against',
  abstain: 'abstaining',
  recused: 'stepping back',
}
const results: WordTable = {
  adopted: 'adopted',
  rejected: 'rejected',
  'no-consensus': 'no consensus',
  deferred: 'put off',
  withdrawn: 'withdrawn',
}
const outcomes: WordTable = { done: 'done', deferred: 'put off', withdrawn: 'withdrawn' }
const statuses: WordTable = { open: 'open', 'under-way': 'under way', done: 'done', dropped: 'dropped' }
const answers: WordTable = {
  acknowledged: 'confirms that it got',
  accepted: 'accepts',
  'accepted-with-changes': 'accepts, with changes,',
  refused: 'refuses',
}
const forms: WordTable = {
  presentation: 'gives a presentation',
  speech: 'speaks',
  question: 'asks a question',
  answer: 'answers',
  note: 'says something that is noted',
}
const documents: WordTable = {
  minutes: 'the minutes',
  call: 'the call',
  'attendance-list': 'the attendance list',
  'agreement-sheet': 'the agreement sheet',
  'hand-over-letter': 'the hand-over letter',
  briefing: 'the briefing',
  'reconstructed-session': 'the sheet of a reconstructed session',
  reply: 'the reply',
}
const settled: WordTable = { taken: 'taken', 'taken-in-part': 'taken in part', 'not-taken': 'not taken' }
const consent = { given: ', with consent', refused: ', without consent', 'not-stated': '' } as const

/** Titles in English. */
export const en: Titles = {
  'mesa.convened': ({ session }, { date }) => `A session is called: ${date(session)}.`,
  'mesa.seated': () => 'It is said who may sit in the session.',
  'guest.admitted': ({ person, as }, { name }) => `${name(person.id)} is let in as ${wordIn(roles, as)}.`,
  'mesa.opened': ({ call = 1 }) =>
    `The session begins${call > 1 ? `, on ${call === 2 ? 'the second call' : `call ${call}`}` : ''}.`,
  'office.taken': ({ office, person }, { name }) =>
    `${name(person)} takes on an office: ${wordIn(roles, office)}.`,
  'attendance.noted': ({ marks }, { name }) => {
    const [{ person, status, by }] = marks
    if (marks.length > 1) {
      const each = marks.map(mark => ({ what: mark.status, count: 1 }))
      return `The roll is called (${countedAs({}, each)}).`
    }
    if (status === 'represented') {
      return by === undefined
        ? `Somebody stands in for ${name(person)}.`
        : `${name(by)} stands in for ${name(person)}.`
    }
    return Object.hasOwn(attendance, status)
      ? `${name(person)} ${attendance[status]}.`
      : `${name(person)}: ${status}.`
  },
  'attendance.counted': ({ body, present, represented = 0 }, { name }) =>
    `Those present are counted${body === undefined ? '' : ` (${name(body)})`}: ${present}${represented > 0 ? `, and ${represented} represented` : ''}.`,
  'quorum.stated': ({ reached, present }) =>
    `It is said that there is ${reached ? 'a' : 'no'} quorum${present === undefined ? '' : ` (present: ${present})`}.`,
  'mesa.installed': () => 'The session is declared installed.',
  'moment.begun': ({ moment }, { name }) => `A moment of the session begins: ${name(moment)}.`,
  'item.added': ({ item, consent: given }, { text }) =>
    given === 'refused'
      ? `A matter stays out of the agenda: ${text(item.title)}.`
      : `A matter is added to the agenda${consent[given]}: ${text(item.title)}.`,
  'item.opened': ({ item }, { name }) => `The session takes up a matter: ${name(item)}.`,
  'item.closed': ({ item, outcome, to }, { name }) =>
    `The session closes a matter, ${wordIn(outcomes, outcome)}${to ? ` to ${to}` : ''}: ${name(item)}.`,
  'turn.requested': ({ person }, { name }) => `${name(person)} asks for the floor.`,
  'turn.begun': ({ person }, { name }) => `${name(person)} has the floor.`,
  'turn.ended': ({ person }, { name }) => `${name(person)} gives the floor back.`,
  'words.noted': ({ person, form }, { name }) =>
    `${person === undefined ? 'Somebody' : name(person)} ${wordIn(forms, form)}.`,
  'proposal.tabled': ({ proposal, by = [] }, { name, names }) =>
    `A text comes before the session${by.length > 0 ? `, from ${names(by)}` : ''}: ${name(proposal)}.`,
  'proposal.amended': ({ proposal, version }, { name }) =>
    `The text ${name(proposal)} changes: version ${version}.`,
  'interest.declared': ({ person, recuses }, { name }) =>
    `${name(person)} declares an interest${recuses ? ' and steps back from deciding' : ''}.`,
  'decision.opened': ({ decision, proposal, ballot }, { name }) =>
    `A decision is opened${ballot === 'secret' ? ', by secret ballot' : ''}: ${name(proposal ?? decision)}.`,
  'position.noted': ({ person, position, by }, { name }) => {
    const whose = by === undefined ? name(person) : `${name(person)}, through ${name(by)},`
    return Object.hasOwn(positions, position)
      ? `${whose} ${positions[position]}.`
      : `${whose} takes a position: ${position}.`
  },
  'ballots.counted': ({ decision, counts }, { name }) =>
    counts.length === 0
      ? `The session assents without counting votes on ${name(decision)}.`
      : `The votes on ${name(decision)} are counted (${countedAs(counted, counts.map(asCounted))}).`,
  'decision.declared': ({ decision, result, to }, { name }) =>
    `The result of ${name(decision)} is declared: ${wordIn(results, result)}${to ? ` to ${to}` : ''}.`,
  'agreement.made': ({ agreement, responsible }, { name, names }) =>
    `Agreement ${name(agreement)} is made${responsible.length > 0 ? `; ${names(responsible)} must carry it out` : ''}.`,
  'agreement.followed': ({ agreement, status }, { name }) =>
    `Agreement ${name(agreement)} is ${wordIn(statuses, status)}.`,
  'agreements.handed-over': ({ agreements, to }, { name, names }) =>
    `Agreements are handed over to ${name(to)}: ${names(agreements)}.`,
  'agreement.answered': ({ agreement, by, answer }, { name }) =>
    `${name(by)} ${wordIn(answers, answer)} agreement ${name(agreement)}.`,
  'mesa.recessed': () => 'The session goes into recess.',
  'mesa.suspended': () => 'The session is suspended.',
  'mesa.resumed': () => 'The session goes on.',
  'mesa.closed': () => 'The session ends.',
  'mesa.called-off': ({ to }, { date }) =>
    to === null ? 'The session is given up.' : `The session is put off: ${date(to)}.`,
  'mesa.cited': ({ mesa, entries }, { name }) =>
    `The record of ${name(mesa)} is cited (entries: ${entries}).`,
  'document.drafted': ({ type, version }) =>
    `Somebody writes ${wordIn(documents, type)}, version ${version}.`,
  'document.circulated': ({ document, version, to, until }, { name, names, date }) =>
    `${name(document)}, version ${version}, goes out to ${names(to)}${until === null ? '' : `, for their remarks by ${date(until)}`}.`,
  'document.observed': ({ document, version, by }, { name }) =>
    `${name(by)} asks for a change in ${name(document)}, version ${version}.`,
  'observation.settled': ({ document, settled: how }, { name }) =>
    `A request to change ${name(document)} is settled: ${wordIn(settled, how)}.`,
  'document.approved': ({ document, version, by }, { name }) =>
    `${name(by)} approves ${name(document)}, version ${version}.`,
  'document.signed': ({ document, version, by }, { name }) =>
    `${name(by)} signs ${name(document)}, version ${version}.`,
  'document.published': ({ document, version, form }, { name }) =>
    `${name(document)}, version ${version}, is published${form === 'public-version' ? ' as a public version' : ''}.`,
  'document.amended': ({ document, version }, { name }) =>
    `A mistake is found in ${name(document)}, version ${version}.`,
  'redaction.resolved': ({ document, version, committee }, { name }) =>
    `${name(committee)} decides what the public version of ${name(document)}, version ${version}, leaves out.`,
}

function asCounted({ position, count }: { readonly position: string; readonly count: number }) {
  return { what: position, count }
}
