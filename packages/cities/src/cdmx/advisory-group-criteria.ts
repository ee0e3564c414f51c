import type { Condition, CriteriaPack } from '@apertura/rules/criteria'
import { esEn } from '../es-en.js'
import { memoriaOnAdvisoryGroup, memoriaOnTakingPart } from './norms.js'

export type AdvisoryGroupCode =
  | 'seat.filled-by'
  | 'seat.in-call-window'
  | 'seat.of-sector'
  | 'seat.of-the-city'
  | 'seat.chosen-by-method'

const norm = {
  severity: 'error',
  certainty: 'stated',
  source: memoriaOnAdvisoryGroup,
  inForce: { from: '2021-02-04' },
} as const

const byCall: Condition = { fact: 'filledBy', is: 'call' }

/**
 * How a seat of the advisory group is filled, and what its call of 2021 asked, as far as the Memoria tells it: to
 * whom it was open and when. By which method members were chosen it does not say, only that there was one.
 *
 * @example
 * ```ts
 * advisoryGroupCriteria.parameters?.instruments?.value // => ['call', 'invitation', 'designation']
 * ```
 */
export const advisoryGroupCriteria: CriteriaPack<AdvisoryGroupCode> = {
  id: 'cdmx-advisory-group',
  edition: 1,
  facts: {
    filledBy: { type: 'text', title: esEn('Cómo se ocupó el lugar', 'How the seat was filled') },
    appliedOn: {
      type: 'date',
      title: esEn('Día en que respondió a la convocatoria', 'Day on which it answered the call'),
    },
    sector: { type: 'text', title: esEn('Sector', 'Sector') },
    ofTheCity: { type: 'boolean', title: esEn('Es de la Ciudad de México', 'It is of Mexico City') },
    chosenByMethod: {
      type: 'boolean',
      title: esEn('Se escogió con la metodología', 'It was chosen by the methodology'),
    },
  },
  parameters: {
    instruments: {
      type: 'list',
      title: esEn('Modos de ocupar un lugar', 'Ways of filling a seat'),
      value: ['call', 'invitation', 'designation'],
    },
    opensOn: { type: 'date', title: esEn('Primer día', 'First day'), value: '2021-02-04' },
    closesOn: { type: 'date', title: esEn('Último día', 'Last day'), value: '2021-03-26' },
    sectors: {
      type: 'list',
      title: esEn('Sectores a los que se llamó', 'Sectors that were called'),
      value: ['sociedad-civil', 'academia', 'personas-expertas'],
    },
  },
  criteria: [
    {
      ...norm,
      code: 'seat.filled-by',
      // The Memoria tells of a call for this group and of invitations to the spaces of the plan; designation is
      // how institutions sat elsewhere in it. That a seat here may be filled in any of the three is concluded.
      certainty: 'deduced',
      source: memoriaOnTakingPart,
      holds: { fact: 'filledBy', isOneOf: { param: 'instruments' } },
    },
    {
      ...norm,
      code: 'seat.in-call-window',
      applies: byCall,
      holds: { fact: 'appliedOn', from: { param: 'opensOn' }, to: { param: 'closesOn' } },
    },
    { ...norm, code: 'seat.of-sector', holds: { fact: 'sector', isOneOf: { param: 'sectors' } } },
    { ...norm, code: 'seat.of-the-city', severity: 'warning', holds: { fact: 'ofTheCity', is: true } },
    { ...norm, code: 'seat.chosen-by-method', applies: byCall, holds: { fact: 'chosenByMethod', is: true } },
  ],
}
