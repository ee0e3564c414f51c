import type { Contribution } from '@apertura/domain'
import type { CriteriaPack } from '@apertura/rules/criteria'

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
