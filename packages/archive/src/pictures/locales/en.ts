import type { PictureWords } from '../picture-words.js'

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`
const two = (amount: number) => String(amount).padStart(2, '0')

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Pictures in plain English. */
export const en: PictureWords = {
  months,
  perhaps: 'perhaps',
  noKnownEnd: 'no known end',
  fromTo: (from, to) => `from: ${from}; to: ${to}`,
  short: {
    date: ({ year, month, day }) =>
      [day, month === undefined ? undefined : months[month - 1], year]
        .filter(part => part !== undefined)
        .join(' '),
    between: (first, last) => `between ${first} and ${last}`,
    notBefore: first => `${first} or later`,
    notAfter: last => `${last} or earlier`,
    undated: 'no date',
    stretch: (from, to) => `${from} → ${to}`,
    sometime: when => `some time ${when}`,
  },
  open: 'See the picture',
  legend: 'How to read it',
  timeline: {
    title: process => `${process}: what happened, what interrupted it and what came late`,
    nothing: 'The record tells of nothing yet, so there is nothing to draw.',
    caption: 'The timeline in words',
    head: ['Part', 'What', 'When', 'Note'],
    parentheses: 'Parentheses: what interrupted',
    stages: 'Stages',
    owed: 'What was owed or announced',
    turning: 'Turning points',
    numbered: 'The numbers are those of the story that follows.',
    told: 'All else that the record tells',
    toldHow: 'Each mark is one fact; ×3 are three with the same date.',
    lanes: {
      sessions: 'Sessions and mesas',
      people: 'People and bodies',
      papers: 'Documents, calls and publicity',
      voices: 'What somebody said',
      unsettled: 'What was missing or is not settled',
      rest: 'Other facts',
    },
    inOgp: 'Part of the Open Government Partnership (OGP)',
    suspended: 'Works suspended',
    otherReading: title => `Another reading: ${title}`,
    endNotStated: 'the source does not say when it ended',
    forbidsGovernment: 'limits what may be done',
    owedBy: name => `owed by: ${name}`,
    outcomes: { met: 'done', unmet: 'not done', undetermined: 'not clear whether it was done' },
    neverSet: 'no date was ever set',
    due: date => `due: ${date}`,
    firstDue: date => `first date: ${date}`,
    announced: 'Last day of the consultation',
    announcedFor: date => `announced: ${date}`,
    ended: date => `it was: ${date}`,
    later: days => `${count(days, 'day', 'days')} after what was announced`,
    moved: (from, to) => `moved from ${from} to ${to}`,
    doneOn: date => `done: ${date}`,
    late: days => `${count(days, 'day', 'days')} late`,
    summary: ({ at, entries, vague, parentheses, met, owed }) =>
      `As of ${at}: ${count(entries, 'fact', 'facts')}, ${vague} with a vague date; ${count(parentheses, 'parenthesis', 'parentheses')}; of ${count(owed, 'thing', 'things')} owed, ${met} ${met === 1 ? 'was' : 'were'} done.`,
    keys: {
      day: 'one exact day',
      vague: 'one day among these: the source does not say which',
      stretch: 'it lasted from here to here',
      parenthesis: 'parenthesis',
      perhapsParenthesis: 'perhaps a parenthesis',
      due: 'date on which it was due',
      late: 'how late',
      never: 'not done, and it never had a date',
      beyond: 'nobody knows where it ends',
    },
  },
  membership: {
    title: process => `${process}: who was in, since when and until when`,
    nothing: 'No body is defined, so there is nothing to draw.',
    nobody: 'The record does not tell of anybody who came in.',
    caption: 'Who was in each body, in words',
    head: ['Body', 'Sector', 'Who', 'From', 'Last day', 'Still in?'],
    atOnce: (certain, most) =>
      certain === 0
        ? `At once: perhaps up to ${most}.`
        : certain === most
          ? `At once: up to ${most}.`
          : `At once: up to ${certain} for certain, and perhaps up to ${most}.`,
    members: amount => count(amount, 'member', 'members'),
    still: { yes: 'yes', no: 'no', perhaps: 'perhaps' },
    stillIn: { yes: 'still in', no: 'left, no date known', perhaps: 'perhaps still in' },
    toldOnly: 'Nothing tells since when',
    allToldOnly: 'Of none of these is it told since when they have a seat.',
    bodyEnds: 'Nothing shows that the group went on',
    notStatedSector: 'Sector not stated',
    summary: ({ at, bodies, members }) =>
      `As of ${at}: ${count(members, 'member', 'members')} in ${count(bodies, 'body', 'bodies')}.`,
    ofBody: (body, members, still, perhaps) =>
      `${body}: ${count(members, 'member', 'members')}; in the end ${still} for certain and ${perhaps} perhaps.`,
    keys: {
      certain: 'filled: was certainly in',
      perhaps: 'dotted: perhaps was in',
      steps: 'on top of each body: how many at once, by sector, from below in the order of the list',
      beyond: 'goes on, or nobody knows until when',
    },
  },
  balance: {
    title: 'Who came and who spoke, by sector',
    nothing: 'There are no mesas to count, so there is nothing to draw.',
    caption: 'Who came and who spoke in each mesa, in words',
    head: ['Mesa', 'Day', 'Sector', 'Came', 'Somebody stood in', 'Turns', 'Time'],
    together: mesas => (mesas === 1 ? 'The mesa' : `The ${mesas} mesas together`),
    each: 'Mesa by mesa',
    came: 'Came',
    spoke: 'Spoke',
    noSector: 'No sector',
    counted: 'Counted without a list of names',
    nothingNoted: 'nobody noted it',
    people: amount => count(amount, 'person', 'people'),
    time: seconds =>
      seconds < 3600
        ? `${Math.floor(seconds / 60)}:${two(seconds % 60)} min`
        : `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))} h`,
    turns: amount => count(amount, 'turn', 'turns'),
    share: share => `${share}%`,
    summary: (mesas, people) =>
      `${count(mesas, 'mesa', 'mesas')}, with ${count(people, 'attendance', 'attendances')} in all.`,
    ofSector: (sector, came, spoke) => `${sector}: ${came} of those who came; ${spoke} of the speaking.`,
  },
  flow: {
    title: 'From contributions to agreements',
    nothing: 'There is no step to count, so there is nothing to draw.',
    caption: 'What came out of what, in words',
    head: ['From', 'To', 'How many'],
    unknown: 'Not known',
    unknownCount: 'nobody knows how many',
    atLeast: amount => `at least ${amount}`,
    summary: (flows, total, unknown) =>
      `${count(flows, 'step', 'steps')} that ${flows === 1 ? 'adds' : 'add'} up to ${total}${unknown > 0 ? `; of ${unknown} it is not known from where, to where or how many` : ''}.`,
    keys: {
      known: 'wider: there are more',
      unknown: 'dotted: not known from where, to where or how many',
    },
  },
}
