import type { CriteriaSentences, SentenceTables } from '@apertura/rules/criteria'
import type { AdvisoryGroupCode } from './advisory-group-criteria.js'

const esMx: CriteriaSentences<AdvisoryGroupCode> = {
  'seat.filled-by': {
    met: 'El lugar se ocupó por convocatoria, invitación o designación.',
    unmet: 'El lugar no se ocupó por convocatoria, invitación ni designación.',
    undetermined: 'No consta cómo se ocupó el lugar: por convocatoria, invitación o designación.',
  },
  'seat.in-call-window': {
    met: 'Respondió dentro de la convocatoria, del {opensOn} al {closesOn}.',
    unmet: 'Respondió el {appliedOn}; la convocatoria fue del {opensOn} al {closesOn}.',
    undetermined: 'La convocatoria fue del {opensOn} al {closesOn}; no consta qué día respondió.',
  },
  'seat.of-sector': {
    met: 'Es de la sociedad civil, de la academia o una persona experta, a quienes se llamó.',
    unmet: 'Se llamó a la sociedad civil, la academia y personas expertas, y no es de ninguna.',
    undetermined: 'Se llamó a la sociedad civil, la academia y personas expertas; no consta de cuál es.',
  },
  'seat.of-the-city': {
    met: 'Es de la Ciudad de México.',
    unmet: 'La convocatoria se dirigió a la Ciudad de México, y no es de ahí.',
    undetermined: 'La convocatoria se dirigió a la Ciudad de México; no consta si es de ahí.',
  },
  'seat.chosen-by-method': {
    met: 'Se escogió con la metodología que se acordó.',
    unmet: 'No se escogió con la metodología que se acordó.',
    undetermined: 'Hubo una metodología para escoger integrantes; no consta cuál ni si se aplicó aquí.',
  },
}

const en: CriteriaSentences<AdvisoryGroupCode> = {
  'seat.filled-by': {
    met: 'The seat was filled by call, invitation or designation.',
    unmet: 'The seat was filled by neither call, invitation nor designation.',
    undetermined: 'How the seat was filled is not recorded: by call, invitation or designation.',
  },
  'seat.in-call-window': {
    met: 'It answered within the call, from {opensOn} to {closesOn}.',
    unmet: 'It answered on {appliedOn}; the call was from {opensOn} to {closesOn}.',
    undetermined: 'The call was from {opensOn} to {closesOn}; on what day it answered is not recorded.',
  },
  'seat.of-sector': {
    met: 'It is of civil society, of academia or an expert, who were called.',
    unmet: 'Civil society, academia and experts were called, and it is none of them.',
    undetermined: 'Civil society, academia and experts were called; which of them it is, is not recorded.',
  },
  'seat.of-the-city': {
    met: 'It is of Mexico City.',
    unmet: 'The call was addressed to Mexico City, and it is not of there.',
    undetermined: 'The call was addressed to Mexico City; whether it is of there is not recorded.',
  },
  'seat.chosen-by-method': {
    met: 'It was chosen by the methodology that was agreed on.',
    unmet: 'It was not chosen by the methodology that was agreed on.',
    undetermined:
      'There was a methodology for choosing members; which, and whether it was applied here, is not recorded.',
  },
}

/** What each criterion of {@link advisoryGroupCriteria} says, as data. */
export const advisoryGroupSentences: SentenceTables<AdvisoryGroupCode> = { 'es-MX': esMx, en }
