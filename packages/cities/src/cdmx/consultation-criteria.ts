import type { Condition, CriteriaPack, FactRule } from '@apertura/rules/criteria'
import { esEn } from '../es-en.js'
import { axes } from './axes.js'
import { reported, stated } from './norms.js'
import { territories } from './territories.js'

export type ConsultationCode =
  | 'contribution.in-window'
  | 'contribution.in-announced-window'
  | 'contribution.says-something'
  | 'contribution.related-to-axis'
  | 'contribution.not-offensive'
  | 'contribution.not-discriminatory'
  | 'contribution.respects-rights'
  | 'contribution.within-jurisdiction'
  | 'contribution.placed'
  | 'problem.public'
  | 'problem.collective'
  | 'problem.reach'
  | 'solution.viable'

/** What a contribution says of itself; the rest is for people to say. */
const written = {
  part: { type: 'text', title: esEn('Parte que se juzga', 'Part that is judged') },
  text: { type: 'text', title: esEn('Texto', 'Text') },
  axis: { type: 'text', title: esEn('Eje que se escogió', 'Axis that was chosen') },
  receivedOn: { type: 'date', title: esEn('Día en que llegó', 'Day on which it came in') },
  territory: { type: 'text', title: esEn('Lugar', 'Place') },
  reach: { type: 'text', title: esEn('Hasta dónde llega el problema', 'How far the problem reaches') },
} as const satisfies Readonly<Record<string, FactRule>>

const said = (es: string, en: string): FactRule => ({ type: 'boolean', title: esEn(es, en) })
const judged = {
  public: said('El problema es público', 'The problem is public'),
  collective: said('El problema es de muchas personas', 'The problem is of many people'),
  relatedToAxis: said('Toca algún eje', 'It bears on an axis'),
  offensive: said('Ofende', 'It offends'),
  discriminatory: said('Discrimina', 'It discriminates'),
  violatesRights: said('Va contra derechos humanos', 'It goes against human rights'),
  withinJurisdiction: said('La Ciudad puede atenderlo', 'The City can act on it'),
  inCity: said('El lugar está en la Ciudad', 'The place is in the City'),
  viable: said('Se puede llevar a cabo', 'It can be carried out'),
} as const satisfies Readonly<Record<string, FactRule>>

/** A person's word stands above what can be read off; where nobody has spoken yet, what can be read may settle it. */
const saidOr = (fact: string, readable: Condition): Condition => ({
  any: [{ fact, is: true }, { all: [{ fact, known: false }, readable] }],
})

const ofProblem: Condition = { fact: 'part', is: 'problem' }
const ofSolution: Condition = { fact: 'part', is: 'solution' }

/**
 * What Mexico City asked of contributions to the consultation of its first plan. A problem and the solution that
 * came with it are judged apart, by the fact `part`. It was announced to 5 August 2022, and the Memoria has it
 * open to 5 September: whoever wrote in between found it open, so that is no ground to leave them out; the
 * announced window is asked apart and only informs. No limit of length is known: only emptiness is asked.
 *
 * @example
 * ```ts
 * consultationCriteria.parameters?.extendedTo?.value // => '2022-09-05'
 * ```
 */
export const consultationCriteria: CriteriaPack<ConsultationCode> = {
  id: 'cdmx-consultation',
  edition: 1,
  facts: { ...written, ...judged },
  parameters: {
    opensOn: { type: 'date', title: esEn('Primer día', 'First day'), value: '2022-07-05' },
    closesOn: {
      type: 'date',
      title: esEn('Último día que se anunció', 'Last day announced'),
      value: '2022-08-05',
    },
    extendedTo: {
      type: 'date',
      title: esEn('Último día, con la ampliación', 'Last day, with the extension'),
      value: '2022-09-05',
    },
    axes: { type: 'list', title: esEn('Ejes', 'Axes'), value: axes.map(({ id }) => id) },
    reaches: {
      type: 'list',
      title: esEn('Alcances', 'Reaches'),
      value: ['community', 'colonia', 'borough', 'city'],
    },
    shortest: { type: 'number', title: esEn('Letras, al menos', 'Letters, at least'), value: 1 },
  },
  territories: { places: territories },
  criteria: [
    {
      ...stated,
      code: 'contribution.in-window',
      holds: { fact: 'receivedOn', from: { param: 'opensOn' }, to: { param: 'extendedTo' } },
    },
    {
      ...reported,
      code: 'contribution.in-announced-window',
      severity: 'info',
      holds: { fact: 'receivedOn', from: { param: 'opensOn' }, to: { param: 'closesOn' } },
    },
    {
      ...stated,
      code: 'contribution.says-something',
      certainty: 'deduced',
      holds: {
        all: [
          { fact: 'text', length: { min: { param: 'shortest' } } },
          { fact: 'text', matches: '\\S' },
        ],
      },
    },
    {
      ...stated,
      code: 'contribution.related-to-axis',
      holds: saidOr('relatedToAxis', { fact: 'axis', isOneOf: { param: 'axes' } }),
    },
    { ...stated, code: 'contribution.not-offensive', holds: { fact: 'offensive', is: false } },
    { ...stated, code: 'contribution.not-discriminatory', holds: { fact: 'discriminatory', is: false } },
    { ...reported, code: 'contribution.respects-rights', holds: { fact: 'violatesRights', is: false } },
    {
      ...reported,
      code: 'contribution.within-jurisdiction',
      holds: { fact: 'withinJurisdiction', is: true },
    },
    {
      ...stated,
      code: 'contribution.placed',
      certainty: 'deduced',
      applies: { fact: 'territory', known: true },
      // No catalogue has every name that people use, so one that is not there is a question, not a no.
      holds: saidOr('inCity', { fact: 'territory', inTerritory: 'places' }),
    },
    { ...stated, code: 'problem.public', applies: ofProblem, holds: { fact: 'public', is: true } },
    { ...stated, code: 'problem.collective', applies: ofProblem, holds: { fact: 'collective', is: true } },
    {
      ...stated,
      code: 'problem.reach',
      applies: ofProblem,
      holds: { fact: 'reach', isOneOf: { param: 'reaches' } },
    },
    { ...reported, code: 'solution.viable', applies: ofSolution, holds: { fact: 'viable', is: true } },
  ],
}
