import type { NormSource } from '@apertura/domain'
import type { Condition, CriteriaPack, FactRule } from '@apertura/rules/criteria'
import { esEn } from '../es-en.js'

export type PetitionCode =
  | 'petition.written'
  | 'petition.respectful'
  | 'petition.of-a-citizen'
  | 'petition.answered'
  | 'petition.answered-in-writing'

/** Its text was not read in its own publication: what is taken from it stands in notes on it and in a bill that quotes it. */
const article8: NormSource = {
  title: 'Constitución Política de los Estados Unidos Mexicanos',
  locator: 'art. 8',
  url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/CPEUM.pdf',
}

const norm = {
  severity: 'error',
  certainty: 'reported',
  source: article8,
  inForce: { from: '1917-05-01' },
} as const

const yesOrNo = (es: string, en: string): FactRule => ({ type: 'boolean', title: esEn(es, en) })
const political: Condition = { fact: 'political', is: true }

/** An answer is owed to a petition that is one: to what is not, an authority may answer all the same. */
const owed: Condition = {
  all: [
    { criterion: 'petition.written' },
    { criterion: 'petition.respectful' },
    { any: [{ not: political }, { criterion: 'petition.of-a-citizen' }] },
  ],
}

/**
 * The right of petition, for any city of Mexico: what makes a text one that an authority must answer, and what
 * the answer must be. The article gives no number of days, so none is asked. Whether a contribution to a
 * consultation is also a petition is for a jurist to say.
 *
 * @example
 * ```ts
 * petitionCriteria.criteria.map(({ code }) => code).at(-1) // => 'petition.answered-in-writing'
 * ```
 */
export const petitionCriteria: CriteriaPack<PetitionCode> = {
  id: 'mx-petition',
  edition: 1,
  facts: {
    written: yesOrNo('Se hizo por escrito', 'It was made in writing'),
    respectful: yesOrNo('Es pacífica y respetuosa', 'It is peaceful and respectful'),
    political: yesOrNo('Es en materia política', 'It is on a political matter'),
    citizen: yesOrNo('La hace una persona con ciudadanía mexicana', 'A Mexican citizen makes it'),
    answered: yesOrNo('La autoridad respondió', 'The authority answered'),
    answeredInWriting: yesOrNo('Respondió por escrito', 'It answered in writing'),
  },
  criteria: [
    { ...norm, code: 'petition.written', holds: { fact: 'written', is: true } },
    { ...norm, code: 'petition.respectful', holds: { fact: 'respectful', is: true } },
    { ...norm, code: 'petition.of-a-citizen', applies: political, holds: { fact: 'citizen', is: true } },
    { ...norm, code: 'petition.answered', applies: owed, holds: { fact: 'answered', is: true } },
    {
      ...norm,
      code: 'petition.answered-in-writing',
      applies: { all: [owed, { fact: 'answered', is: true }] },
      holds: { fact: 'answeredInWriting', is: true },
    },
  ],
}
