import type { CriteriaSentences, SentenceTables } from '@apertura/rules/criteria'
import type { ConsultationCode } from './consultation-criteria.js'

const esMx: CriteriaSentences<ConsultationCode> = {
  'contribution.in-window': {
    met: 'Llegó cuando la consulta estaba abierta, del {opensOn} al {extendedTo}.',
    unmet: 'Llegó el {receivedOn}; la consulta estuvo abierta del {opensOn} al {extendedTo}.',
    undetermined:
      'La consulta estuvo abierta del {opensOn} al {extendedTo}; no consta el día exacto en que llegó.',
  },
  'contribution.in-announced-window': {
    met: 'Llegó en los días que se anunciaron, del {opensOn} al {closesOn}.',
    unmet:
      'Llegó el {receivedOn}; los días que se anunciaron fueron del {opensOn} al {closesOn}. Esto solo informa: no la deja fuera.',
    undetermined: 'La consulta se anunció del {opensOn} al {closesOn}; no consta el día exacto en que llegó.',
  },
  'contribution.says-something': {
    met: 'Trae un texto.',
    unmet: 'Llegó en blanco o más corta de lo que se pide.',
    undetermined: 'No se tiene el texto.',
  },
  'contribution.related-to-axis': {
    met: 'Tiene que ver con alguno de los ejes del plan.',
    unmet: 'No tiene que ver con ninguno de los ejes del plan, ni siquiera de modo indirecto.',
    undetermined:
      'Una persona debe ver si tiene que ver con algún eje del plan, aunque sea de modo indirecto.',
  },
  'contribution.not-offensive': {
    met: 'No ofende a nadie.',
    unmet: 'Ofende a una persona, un grupo o una institución.',
    undetermined: 'Una persona debe leerla para decir si ofende a alguien.',
  },
  'contribution.not-discriminatory': {
    met: 'No discrimina a nadie.',
    unmet: 'Discrimina a una persona o a un grupo.',
    undetermined: 'Una persona debe leerla para decir si discrimina a alguien.',
  },
  'contribution.respects-rights': {
    met: 'Respeta los derechos humanos.',
    unmet: 'Lo que propone va contra los derechos humanos.',
    undetermined: 'Una persona debe leerla para decir si respeta los derechos humanos.',
  },
  'contribution.within-jurisdiction': {
    met: 'Es algo que las autoridades de la Ciudad pueden atender.',
    unmet: 'No les toca a las autoridades de la Ciudad, sino a otras.',
    undetermined: 'Una persona debe decir si les toca a las autoridades de la Ciudad.',
  },
  'contribution.placed': {
    met: 'El lugar («{territory}») está en la Ciudad de México.',
    unmet: 'El lugar («{territory}») no está en la Ciudad de México.',
    undetermined:
      'No es seguro qué lugar es «{territory}»: varios se llaman así o no está en el catálogo. Hay que preguntar en qué Alcaldía está.',
  },
  'problem.public': {
    met: 'El problema es público.',
    unmet: 'El problema es un asunto privado, no público.',
    undetermined: 'Una persona debe decir si el problema es público.',
  },
  'problem.collective': {
    met: 'El problema es de muchas personas.',
    unmet: 'El problema es de una sola persona o familia.',
    undetermined: 'Una persona debe decir si el problema es de muchas personas.',
  },
  'problem.reach': {
    met: 'El problema toca a una comunidad, una colonia, una Alcaldía o toda la Ciudad.',
    unmet: 'El problema no toca a una comunidad, una colonia, una Alcaldía ni a toda la Ciudad.',
    undetermined: 'No consta hasta dónde llega el problema: comunidad, colonia, Alcaldía o toda la Ciudad.',
  },
  'solution.viable': {
    met: 'La solución se puede llevar a cabo.',
    unmet: 'La solución no se puede llevar a cabo.',
    undetermined: 'Una persona debe decir si la solución se puede llevar a cabo.',
  },
}

const en: CriteriaSentences<ConsultationCode> = {
  'contribution.in-window': {
    met: 'It came while the consultation was open, from {opensOn} to {extendedTo}.',
    unmet: 'It came on {receivedOn}; the consultation was open from {opensOn} to {extendedTo}.',
    undetermined:
      'The consultation was open from {opensOn} to {extendedTo}; the exact day on which it came is not recorded.',
  },
  'contribution.in-announced-window': {
    met: 'It came on the days that were announced, {opensOn} to {closesOn}.',
    unmet:
      'It came on {receivedOn}; the days that were announced were {opensOn} to {closesOn}. This only informs: it does not leave it out.',
    undetermined:
      'The consultation was announced for {opensOn} to {closesOn}; the exact day on which it came is not recorded.',
  },
  'contribution.says-something': {
    met: 'It has a text.',
    unmet: 'It came blank, or shorter than is asked.',
    undetermined: 'The text is not here.',
  },
  'contribution.related-to-axis': {
    met: 'It has to do with one of the axes of the plan.',
    unmet: 'It has to do with none of the axes of the plan, not even indirectly.',
    undetermined: 'A person must see whether it has to do with an axis of the plan, even indirectly.',
  },
  'contribution.not-offensive': {
    met: 'It offends nobody.',
    unmet: 'It offends a person, a group or an institution.',
    undetermined: 'A person must read it to say whether it offends anybody.',
  },
  'contribution.not-discriminatory': {
    met: 'It discriminates against nobody.',
    unmet: 'It discriminates against a person or a group.',
    undetermined: 'A person must read it to say whether it discriminates against anybody.',
  },
  'contribution.respects-rights': {
    met: 'It respects human rights.',
    unmet: 'What it proposes goes against human rights.',
    undetermined: 'A person must read it to say whether it respects human rights.',
  },
  'contribution.within-jurisdiction': {
    met: 'It is something that the authorities of the City can act on.',
    unmet: 'It is not for the authorities of the City, but for others.',
    undetermined: 'A person must say whether it is for the authorities of the City.',
  },
  'contribution.placed': {
    met: 'The place (“{territory}”) is in Mexico City.',
    unmet: 'The place (“{territory}”) is not in Mexico City.',
    undetermined:
      'It is not certain which place “{territory}” is: several have that name, or the catalogue lacks it. Ask in which Alcaldía it lies.',
  },
  'problem.public': {
    met: 'The problem is public.',
    unmet: 'The problem is a private matter, not a public one.',
    undetermined: 'A person must say whether the problem is public.',
  },
  'problem.collective': {
    met: 'The problem is of many people.',
    unmet: 'The problem is of one person or family.',
    undetermined: 'A person must say whether the problem is of many people.',
  },
  'problem.reach': {
    met: 'The problem touches a community, a colonia, an Alcaldía or the whole City.',
    unmet: 'The problem touches no community, colonia or Alcaldía, nor the whole City.',
    undetermined:
      'How far the problem reaches is not recorded: a community, a colonia, an Alcaldía or the whole City.',
  },
  'solution.viable': {
    met: 'The solution can be carried out.',
    unmet: 'The solution cannot be carried out.',
    undetermined: 'A person must say whether the solution can be carried out.',
  },
}

/** What each criterion of `criteria` says, as data. */
export const consultationSentences: SentenceTables<ConsultationCode> = { 'es-MX': esMx, en }
