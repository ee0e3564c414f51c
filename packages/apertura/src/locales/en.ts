import type { TerminalWords } from './terminal-words.js'

export const en: TerminalWords = {
  memberships: {
    outside: 'outside OGP',
    applicant: 'an applicant to OGP',
    accepted: 'accepted by OGP',
    member: 'a member of OGP',
    withdrawing: 'leaving OGP',
    withdrawn: 'has left OGP',
    lapsed: 'its membership lapsed',
  },
  paces: { running: 'under way', suspended: 'suspended', ended: 'ended' },
  stages: {
    antecedents: 'antecedents',
    application: 'application',
    orientation: 'orientation',
    'co-creation': 'co-creation',
    endorsement: 'endorsement by the forum',
    validation: 'validation',
    publication: 'publication',
    submission: 'submission to OGP',
    implementation: 'implementation',
    learning: 'learning',
    'next-cycle': 'next cycle',
  },
  outcomes: { met: 'in order', unmet: 'not in order', undetermined: 'not settled whether it is in order' },
  membership: 'Membership in OGP',
  works: 'Works of the plan',
  parentheses: 'Open parentheses',
  owed: 'Still owed',
  or: 'or else',
  perhaps: 'perhaps',
  lasts: (from, to) => `beginning: ${from}; ${to === null ? 'no known end' : `end: ${to}`}`,
  neverSet: 'no date was ever set',
  due: date => `due: ${date}`,
  lateSince: date => `late since ${date}`,
  asKnownOn: date => `With what was public on ${date}.`,
  seeCan: 'To know whether an act is in order, and why: apertura can PROCESS ACT --on DATE',
  answer: (act, date, outcome) => `${act}, ${date}: ${outcome}`,
  nothingHappened: 'The record tells of nothing between these days.',
  accordingTo: (who, where) => `according to ${who}: ${where}`,
  checked: ({ unmet, undetermined, entries }) =>
    unmet + undetermined === 0
      ? `Nothing found in the definition and ${entries === 1 ? '1 entry' : `${entries} entries`}.`
      : `${unmet} not met (✗ errors, ! warnings) and ${undetermined} not settled (?) in the definition and ${entries === 1 ? '1 entry' : `${entries} entries`}.`,
  entriesRecorded: (count, version) =>
    `${count === 1 ? '1 entry' : `${count} entries`} recorded; the record now holds ${version}.`,
  notRecorded: 'Nothing was recorded: what stands above forbids it.',
  otherVersion: (expected, actual) =>
    `Nothing was recorded: the record was expected to hold ${expected === 1 ? '1 entry' : `${expected} entries`} and holds ${actual}. Somebody wrote first: look at what is new, then try again.`,
  intact: (entries, head, since) =>
    [
      `Intact: ${entries === 1 ? '1 entry' : `${entries} entries`}, the last one with hash ${head}.`,
      ...(since === null
        ? []
        : [since === 0 ? 'It is the known one.' : `The known one stands ${since} before it.`]),
    ].join(' '),
  altered: problems => `Altered: ${problems === 1 ? '1 problem' : `${problems} problems`}.`,
  differs: (expected, found) => `expected ${expected}; found ${found}`,
  windows: 'Parentheses and blackouts',
  otherReading: 'another reading',
  daysOff: 'Days without work, weekends apart',
  sessions: 'Sessions',
  clashes: 'On one day, two sessions for the same people',
  membersWanted: count => (count === 1 ? '1 member' : `${count} members`),
  deadlines: 'Deadlines',
  saved: file => `${file} was written.`,
  leftOut: count =>
    count === 1
      ? '1 item is left out: its date is too vague for a calendar program.'
      : `${count} items are left out: their dates are too vague for a calendar program.`,
  noDay: 'no day',
  slack: days =>
    days < 0
      ? `${-days === 1 ? '1 day' : `${-days} days`} too late`
      : days === 0
        ? 'none to spare'
        : `${days === 1 ? '1 day' : `${days} days`} to spare`,
  pushedBy: {
    after: activity => `waits until “${activity}” is over`,
    silence: silence => `waits until “${silence}” has passed`,
    session: series => `waits for a session of “${series}”`,
    notBefore: date => `cannot begin before ${date}`,
  },
  fits: end => (end === null ? 'It fits.' : `It fits: everything is over by ${end}.`),
  fitsNot: 'It does not fit.',
  termEnds: 'End of the term',
  screened: ({ total, met, unmet, undetermined }, unreadable) =>
    [
      `${total === 1 ? '1 contribution' : `${total} contributions`}. Pass: ${met}. Do not: ${unmet}. Wait for a person: ${undetermined}.`,
      ...(unreadable > 0
        ? [`${unreadable === 1 ? '1 row was set aside' : `${unreadable} rows were set aside`}; none is lost.`]
        : []),
    ].join(' '),
  byCriterion: (code, { met, unmet, undetermined }) =>
    `  ${code}: ${met} yes, ${unmet} no, ${undetermined} not settled`,
  solutions: ({ total, met, unmet, undetermined }) =>
    `With ${total === 1 ? '1 proposed solution' : `${total} proposed solutions`}, judged apart: ${met} pass, ${unmet} do not, ${undetermined} wait for a person.`,
  marked: count =>
    `${count === 1 ? '1 has' : `${count} have`} a word of the lists: a person looks at them; a list decides nothing.`,
  withCare: care =>
    `With care: ${care.minor} may be by or about minors; ${care['sensitive-data']} may hold personal data.`,
  ofSolution: 'Solution: ',
  alike: groups =>
    `${groups === 1 ? '1 group says' : `${groups} groups say`} the same, or nearly; a person confirms.`,
  setAside: 'Set aside (line: reason):',
  intakeClosed: (file, rows) => `The file ${file} was read, with ${rows === 1 ? '1 row' : `${rows} rows`}.`,
  lettersWritten: (count, folder) =>
    count === 0 ? 'No reply is owed.' : `${count === 1 ? '1 reply' : `${count} replies`} in ${folder}.`,
  lettersWait: count =>
    `${count === 1 ? '1 contribution waits' : `${count} contributions wait`} for somebody to decide.`,
  documentsWritten: (documents, files, folder) =>
    documents === 0
      ? 'No document was written.'
      : `${documents === 1 ? '1 document' : `${documents} documents`} (${files === 1 ? '1 file' : `${files} files`}) in ${folder}.`,
  documentWaits: (title, places) =>
    `“${title}” waits. Something in it may have to be left out (${places === 1 ? 'in 1 place' : `in ${places} places`}), and no committee has decided on it.`,
  documentsPersonal: 'These documents hold personal data: publish only those that you write with --public.',
  archiveWritten: (pages, files, folder) =>
    `The archive is in ${folder}: ${pages} pages, ${files} files. Open index.html; the whole folder can be copied and hosted anywhere.`,
  archiveUnstated: ({ publisher, license }) => {
    const missing = [
      ...(publisher ? [] : ['who publishes it']),
      ...(license ? [] : ['under which licence it may be used']),
    ]
    return missing.length === 0 ? [] : [`It does not say ${missing.join(' or ')}; archive.json can.`]
  },
}
