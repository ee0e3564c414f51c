import type { CriteriaPack } from '@apertura/rules/criteria'
import { applicationFacts } from './application-facts.js'
import { type JoiningCode, joiningCriteria, joiningParameters } from './joining-criteria.js'
import { process2022 } from './ogp-sources.js'

/** What the rounds since 2022 ask beside what every round asks. */
export type Joining2021OwnCode =
  | 'joining.letter-from-outside'
  | 'joining.letters-enough'
  | 'joining.filed-by-official'
  | 'joining.only-one'

export type Joining2021Code = JoiningCode | Joining2021OwnCode

/** The edition of 2021 appeared in January, on a day that is not known; its first round that we know, in 2022. */
const handbookOf2021 = { from: '2021-01-01' } as const
const processOf2022 = { from: '2022-01-01' } as const

/**
 * What joining OGP Local takes since the handbook of 2021, as far as published pages tell it: the chapter of
 * the handbook itself was not read.
 *
 * @example
 * ```ts
 * ogpLocal2021Joining.parameters?.leastMonths?.value // => 16
 * ogpLocal2021Joining.criteria.filter(({ certainty }) => certainty !== 'verified').length // => 0
 * ```
 */
export const ogpLocal2021Joining: CriteriaPack<Joining2021Code> = {
  id: 'ogp-local-2021-joining',
  edition: 1,
  facts: applicationFacts,
  parameters: {
    ...joiningParameters,
    leastLetters: {
      type: 'number',
      title: { 'es-MX': 'Cartas de apoyo, al menos', en: 'Letters of support, at least' },
      value: 2,
    },
  },
  criteria: [
    ...joiningCriteria(handbookOf2021, 'verified'),
    {
      code: 'joining.letter-from-outside',
      severity: 'error',
      certainty: 'verified',
      source: process2022,
      inForce: processOf2022,
      holds: { fact: 'lettersFromOutside', min: 1 },
    },
    {
      code: 'joining.letters-enough',
      severity: 'error',
      certainty: 'verified',
      source: process2022,
      inForce: processOf2022,
      holds: { fact: 'lettersInAll', min: { param: 'leastLetters' } },
    },
    {
      code: 'joining.filed-by-official',
      severity: 'error',
      certainty: 'verified',
      source: process2022,
      inForce: processOf2022,
      holds: { fact: 'filedByOfficial', is: true },
    },
    {
      code: 'joining.only-one',
      severity: 'error',
      certainty: 'verified',
      source: process2022,
      inForce: processOf2022,
      holds: { fact: 'applicationsFiled', max: 1 },
    },
  ],
}
