import type { Contribution, Definition, Reply } from '@apertura/domain'
import type { CriteriaPack } from '@apertura/rules/criteria'
import { aDefinition, anEntry } from '@apertura/test-kit'

const title = { en: 'Title' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases' },
  inForce: { from: null },
} as const

/** Asks for a text, and of a solution that people find it viable. */
export const criteria: CriteriaPack = {
  id: 'small-consultation',
  edition: 1,
  facts: {
    part: { type: 'text', title },
    text: { type: 'text', title },
    viable: { type: 'boolean', title },
  },
  criteria: [
    { code: 'contribution.says-something', holds: { fact: 'text', length: { min: 5 } }, ...norm },
    {
      code: 'solution.viable',
      applies: { fact: 'part', is: 'solution' },
      holds: { fact: 'viable', is: true },
      ...norm,
    },
  ],
}

export const contribution: Contribution = {
  id: 'F-001',
  title: 'Alumbrado',
  body: 'En la esquina nunca hay luz.',
  solution: 'Poner un poste.',
  receivedOn: '2022-07-20',
  channel: 'web',
}

const three = ['alcaldia', 'vecinas', 'universidad']

/** Three parties of three sectors may review; whoever is told has ten working days to ask again. */
export const city: Definition = aDefinition({
  parties: aDefinition().parties.filter(({ id }) => three.includes(id)),
  consultation: {
    criteria: 'small-consultation@1',
    source: 'gaceta',
    by: 'alcaldia',
    channels: ['web'],
    notices: [],
    appeal: {
      term: {
        count: 10,
        unit: 'working-days',
        nonWorking: 'next-working-day',
        parentheses: 'moves',
        sources: [{ source: 'gaceta', certainty: 'stated' }],
      },
      how: { 'es-MX': 'Escriba a la alcaldía.', en: 'Write to the city hall.' },
    },
  },
})

const problem = { contribution: 'F-001', part: 'problem' } as const
const solution = { contribution: 'F-001', part: 'solution' } as const

/** The contribution came in; criteria leave its problem to people, and refuse its solution. */
export const judged = [
  anEntry('contribution.received', '2022-07-20', {
    contribution: 'F-001',
    parts: ['problem', 'solution'],
  }),
  anEntry(
    'contribution.judged',
    '2022-08-15',
    { ...problem, outcome: 'undetermined', undetermined: ['contribution.says-something'] },
    { id: 'judged-problem' },
  ),
  anEntry(
    'contribution.judged',
    '2022-08-15',
    { ...solution, outcome: 'unmet', unmet: ['solution.viable'] },
    { id: 'judged-solution' },
  ),
]

/** Two people accept its problem. */
export const reviewed = [
  ...judged,
  anEntry('review.assigned', '2022-08-16', { ...problem, reviewer: 'alcaldia' }, { id: 'assigned-1' }),
  anEntry('review.assigned', '2022-08-16', { ...problem, reviewer: 'vecinas' }, { id: 'assigned-2' }),
  anEntry('review.given', '2022-08-19', { ...problem, reviewer: 'alcaldia' }, { id: 'given-1' }),
  anEntry('review.given', '2022-08-22', { ...problem, reviewer: 'vecinas' }, { id: 'given-2' }),
]

export const scores = [
  anEntry('score.given', '2022-08-25', { ...problem, reviewer: 'vecinas', criterion: 'reach', points: 4 }),
]

export const salt = '000102030405060708090a0b0c0d0e0f'

export const stamp = {
  id: 'act-1',
  on: '2022-09-01',
  knownOn: '2022-09-01',
  recordedAt: '2022-09-01',
  by: 'an example',
  assertedBy: 'alcaldia',
  sources: [{ source: 'gaceta', certainty: 'stated' }],
} as const

export const reply: Reply = {
  id: 'r-1',
  contribution: { id: 'F-001', title: 'Alumbrado', receivedOn: '2022-07-20', channel: 'web' },
  on: '2022-09-01',
  parts: [
    { part: 'problem', outcome: 'met', findings: [], reasons: [] },
    {
      part: 'solution',
      outcome: 'unmet',
      findings: [
        {
          code: 'solution.viable',
          outcome: 'unmet',
          severity: 'error',
          certainty: 'stated',
          facts: {},
          about: { kind: 'contribution', id: 'F-001', path: 'solution' },
          source: { title: 'Bases' },
          words: { 'es-MX': 'No es viable.', en: 'It is not viable.' },
        },
      ],
      reasons: [],
    },
  ],
  decidedBy: [],
  pack: 'small-consultation@1',
  next: [{ 'es-MX': 'Sigue adelante.', en: 'It goes on.' }],
  appeal: { until: '2022-09-15', how: { 'es-MX': 'Escriba.', en: 'Write.' } },
  ask: { 'es-MX': 'En la ventanilla.', en: 'At the desk.' },
}
