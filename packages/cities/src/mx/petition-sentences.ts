import type { CriteriaSentences, SentenceTables } from '@apertura/rules/criteria'
import type { PetitionCode } from './petition-criteria.js'

const esMx: CriteriaSentences<PetitionCode> = {
  'petition.written': {
    met: 'La petición se hizo por escrito.',
    unmet: 'La petición no se hizo por escrito, y así se pide.',
    undetermined: 'No consta si la petición se hizo por escrito.',
  },
  'petition.respectful': {
    met: 'La petición es pacífica y respetuosa.',
    unmet: 'La petición no es pacífica y respetuosa, y así se pide.',
    undetermined: 'Una persona debe leer la petición para decir si es pacífica y respetuosa.',
  },
  'petition.of-a-citizen': {
    met: 'La hace una persona con ciudadanía mexicana, como se pide en materia política.',
    unmet: 'Es en materia política, y ahí solo pueden pedir quienes tienen ciudadanía mexicana.',
    undetermined:
      'En materia política solo pueden pedir quienes tienen ciudadanía mexicana; no consta si es el caso.',
  },
  'petition.answered': {
    met: 'La autoridad respondió.',
    unmet: 'La autoridad debe responder en un tiempo breve, y no lo hizo.',
    undetermined: 'No consta si la autoridad debe responder, o si ya respondió.',
  },
  'petition.answered-in-writing': {
    met: 'La respuesta se dio por escrito.',
    unmet: 'La respuesta debe darse por escrito, y no fue así.',
    undetermined: 'No consta si la respuesta se dio por escrito.',
  },
}

const en: CriteriaSentences<PetitionCode> = {
  'petition.written': {
    met: 'The petition was made in writing.',
    unmet: 'The petition was not made in writing, as is asked.',
    undetermined: 'It is not recorded whether the petition was made in writing.',
  },
  'petition.respectful': {
    met: 'The petition is peaceful and respectful.',
    unmet: 'The petition is not peaceful and respectful, as is asked.',
    undetermined: 'A person must read the petition to say whether it is peaceful and respectful.',
  },
  'petition.of-a-citizen': {
    met: 'A Mexican citizen makes it, as is asked on political matters.',
    unmet: 'It is on a political matter, on which only Mexican citizens may petition.',
    undetermined:
      'On political matters only Mexican citizens may petition; whether it is so here is not recorded.',
  },
  'petition.answered': {
    met: 'The authority answered.',
    unmet: 'The authority must answer within a short time, and did not.',
    undetermined: 'It is not recorded whether the authority must answer, or has answered.',
  },
  'petition.answered-in-writing': {
    met: 'The answer was given in writing.',
    unmet: 'The answer must be given in writing, and was not.',
    undetermined: 'It is not recorded whether the answer was given in writing.',
  },
}

/** What each criterion of {@link petitionCriteria} says, as data. */
export const petitionSentences: SentenceTables<PetitionCode> = { 'es-MX': esMx, en }
