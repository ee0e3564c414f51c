import type { StoryWords } from './story-words.js'

const memberships: Readonly<Record<string, string>> = {
  outside: 'is not part of the Open Government Partnership (OGP)',
  applicant: 'is an applicant to the Open Government Partnership (OGP)',
  accepted: 'was accepted by the Open Government Partnership (OGP)',
  member: 'is a member of the Open Government Partnership (OGP)',
  withdrawing: 'gave notice that it leaves the Open Government Partnership (OGP)',
  withdrawn: 'has left the Open Government Partnership (OGP)',
  lapsed: 'lost its place in the Open Government Partnership (OGP)',
}
const paces: Readonly<Record<string, string>> = {
  running: 'is under way',
  suspended: 'is suspended',
  ended: 'has ended',
}

export const en: StoryWords = {
  htmlLang: 'en',
  otherLanguage: 'Leer en español',
  skip: 'Skip to the content',
  contents: 'Contents',
  about: (place, entries, day) =>
    `${place}: ${entries} facts and voices, each with its source, read on ${day}.`,
  membership: possible =>
    `The city ${possible.map(state => memberships[state] ?? state).join(', or else ')}.`,
  works: (pace, stage) => `Work on the plan ${paces[pace] ?? pace}; the last stage it reached is ${stage}.`,
  either: sentences =>
    sentences.length === 1
      ? sentences.join('')
      : `The source does not settle it: ${sentences.join(' Or else: ')}`,
  undone: titles => `Never done: ${titles.join('; ')}.`,
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
  milestones: {
    title: 'What happened',
    intro: 'Each fact in its order, dated as exactly as its source dates it.',
  },
  parentheses: {
    title: 'Parentheses',
    intro:
      'What interrupted the process. A blackout stops government dissemination, neither the work nor civil society.',
  },
  people: { title: 'Who came and who left', intro: 'Body by body, with the dates that the source allows.' },
  undoneSection: {
    title: 'What was never done',
    intro: 'What was owed or announced and did not happen. Where no date was ever set, nothing is overdue.',
  },
  unsettled: {
    title: 'What the source does not settle',
    intro: 'Where sources disagree or contradict themselves, every reading stays.',
  },
  voices: {
    title: 'Voices',
    intro: 'Reasons, undertakings, concerns and testimonies: they stand beside the facts and move none.',
  },
  next: {
    title: 'What would be in order and what not',
    intro: 'Read on the date of this page, with the main reason for each obstacle.',
  },
  fromTo: (from, to) => (to === null ? `${from} – no known end` : from === to ? from : `${from} – ${to}`),
  forbids: (act, actors) =>
    `Forbids ${act === 'dissemination' ? 'dissemination' : act} to: ${actors.join(', ')}.`,
  actors: { 'public-bodies': 'every public body' },
  otherReading: (dates, says) => `Another reading: ${dates}. ${says}`,
  deduced: reason => `Deduced: ${reason}`,
  sat: (name, from, to, still) =>
    `${name}. Came in: ${from}${to === null ? (still ? '' : ' (not certain)') : `. Last day: ${to}`}`,
  neverSet: 'No date was ever set, so it is not overdue.',
  due: due => `Due: ${due}.`,
  lateSince: (due, since) => `Due: ${due}. Overdue since ${since}.`,
  forms: {
    reason: 'reasons',
    undertaking: 'undertaking',
    concern: 'concern',
    testimony: 'testimony',
    lesson: 'lesson',
    encouragement: 'encouragement',
    assessment: 'assessment',
  },
  acts: {
    'consultation.opened': 'Open a public consultation',
    'plan.endorsed': 'Endorse the plan in the forum',
    'plan.validated': 'Validate the plan',
    'plan.published': 'Publish the plan',
    'plan.submitted': 'Submit the plan to OGP',
    'implementation.started': 'Begin the implementation',
    'works.resumed': 'Resume the works',
    'works.ended': 'Declare the works ended',
  },
  mayDo: (act, outcome) =>
    `${act}: ${{ met: 'in order', unmet: 'not in order', undetermined: 'not settled' }[outcome]}`,
  sources: 'Source',
  line: line => `line ${line}`,
  lines: (first, last) => `lines ${first}–${last}`,
  certainty: {
    verified: 'verified',
    stated: 'stated by the source',
    reported: 'as others report it',
    deduced: 'deduced',
    unverified: 'unverified',
  },
  computed: (entries, head) =>
    `This page was computed from a record of ${entries} entries${head ? ` whose last hash is ${head}` : ''}. It can be thrown away and made again.`,
}
