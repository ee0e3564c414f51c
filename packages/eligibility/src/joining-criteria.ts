import type { SourceCertainty } from '@apertura/domain'
import type { Condition, CriterionRule } from '@apertura/rules/criteria'
import { handbook, localCriteria } from './ogp-sources.js'

/** What OGP asks of whoever wants to join, in every round that we know of. */
export type JoiningCode =
  | 'joining.local-jurisdiction'
  | 'joining.country-in-good-standing'
  | 'joining.term-left'
  | 'joining.precedent'
  | 'joining.letter-from-head'
  | 'joining.backed-from-outside'
  | 'joining.staff-named'
  | 'joining.counterparts-named'
  | 'joining.aims-aligned'
  | 'joining.mechanisms-clear'
  | 'joining.value-clear'
  | 'joining.ready-to-learn'

/** Values that a later edition of the handbook may have changed. */
export const joiningParameters = {
  leastMonths: {
    type: 'number',
    title: { 'es-MX': 'Meses que deben quedar, al menos', en: 'Months that must be left, at least' },
    value: 16,
  },
} as const

/**
 * The criteria that both packs share. The handbook and the glossary were read later than either round, so how
 * well they are known to have held is for each pack to say.
 */
export function joiningCriteria(
  inForce: CriterionRule['inForce'],
  certainty: SourceCertainty,
): readonly CriterionRule<JoiningCode>[] {
  const norm = { severity: 'error', certainty, source: localCriteria, inForce } as const
  // Whether something is ambitious or clear is OGP's appraisal: it weighs, and alone it shuts nobody out.
  const appraised = { ...norm, severity: 'warning' } as const
  const is = (fact: string): Condition => ({ fact, is: true })
  return [
    { ...norm, code: 'joining.local-jurisdiction', source: handbook, holds: is('localJurisdiction') },
    {
      ...norm,
      code: 'joining.country-in-good-standing',
      source: handbook,
      holds: is('countryInGoodStanding'),
    },
    { ...norm, code: 'joining.term-left', holds: { fact: 'monthsLeft', min: { param: 'leastMonths' } } },
    { ...norm, code: 'joining.precedent', holds: { fact: 'precedents', min: 1 } },
    { ...norm, code: 'joining.letter-from-head', holds: { fact: 'lettersFromHead', min: 1 } },
    { ...norm, code: 'joining.backed-from-outside', holds: { fact: 'backersOutside', min: 1 } },
    { ...norm, code: 'joining.staff-named', holds: is('staffNamed') },
    { ...norm, code: 'joining.counterparts-named', holds: is('counterpartsNamed') },
    { ...appraised, code: 'joining.aims-aligned', holds: is('aimsAligned') },
    { ...appraised, code: 'joining.mechanisms-clear', holds: is('mechanismsClear') },
    { ...appraised, code: 'joining.value-clear', holds: is('valueClear') },
    { ...appraised, code: 'joining.ready-to-learn', holds: is('readyToLearn') },
  ]
}
