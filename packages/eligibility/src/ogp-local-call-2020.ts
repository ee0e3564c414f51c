import type { CriteriaPack } from '@apertura/rules/criteria'
import { applicationFacts } from './application-facts.js'
import { type JoiningCode, joiningCriteria, joiningParameters } from './joining-criteria.js'
import { call2020 } from './ogp-sources.js'

/** What the call of 2020 asked beside what every round asks. */
export type Call2020OwnCode = 'call-2020.in-window' | 'call-2020.letter-when-asked'

export type Call2020Code = JoiningCode | Call2020OwnCode

/** From the opening of the call to the end of the year that named its cohort. */
const inForce = { from: '2020-05-26', until: '2020-12-31' } as const

/**
 * What whoever applied to OGP Local in 2020 faced, asked of each applicant by itself. The call dates the
 * expressions of interest; letters of support were asked for later, of 64 applicants out of 112, so an
 * application dated after the call may be such a letter. The general criteria come from pages of a later day:
 * that they held in 2020 is deduced.
 *
 * @example
 * ```ts
 * ogpLocalCall2020.id // => 'ogp-local-call-2020'
 * ogpLocalCall2020.parameters?.closesOn?.value // => '2020-08-14'
 * ```
 */
export const ogpLocalCall2020: CriteriaPack<Call2020Code> = {
  id: 'ogp-local-call-2020',
  edition: 1,
  facts: applicationFacts,
  parameters: {
    ...joiningParameters,
    opensOn: {
      type: 'date',
      title: { 'es-MX': 'Primer día de la convocatoria', en: 'First day of the call' },
      value: '2020-05-26',
    },
    closesOn: {
      type: 'date',
      title: { 'es-MX': 'Último día de la convocatoria', en: 'Last day of the call' },
      value: '2020-08-14',
    },
  },
  criteria: [
    {
      code: 'call-2020.in-window',
      severity: 'error',
      certainty: 'verified',
      source: call2020,
      inForce,
      holds: {
        any: [
          { fact: 'expressionOn', from: { param: 'opensOn' }, to: { param: 'closesOn' } },
          // Whoever had applied by then had also expressed an interest; later than that, it proves nothing.
          {
            all: [
              { fact: 'expressionOn', known: false },
              { fact: 'appliedOn', from: { param: 'opensOn' }, to: { param: 'closesOn' } },
            ],
          },
        ],
      },
    },
    {
      code: 'call-2020.letter-when-asked',
      severity: 'error',
      certainty: 'verified',
      source: call2020,
      inForce,
      applies: { fact: 'letterAskedFor', is: true },
      holds: {
        any: [
          { fact: 'lettersFromHead', min: 1 },
          { fact: 'lettersFromOutside', min: 1 },
        ],
      },
    },
    ...joiningCriteria(inForce, 'deduced'),
  ],
}
