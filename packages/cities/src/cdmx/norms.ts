import type { NormSource } from '@apertura/domain'
import type { CriterionRule } from '@apertura/rules/criteria'

const memoria = 'Memoria del Proceso del Primer Plan de Acción de Gobierno Abierto de la CDMX'

/** What the Memoria says was asked of contributions. Its own words for the terms were not read. */
export const memoriaOnConsultation: NormSource = {
  title: memoria,
  locator: 'Desarrollo de las etapas, l. 413-420',
}

/** What it says of the call for the advisory group. */
export const memoriaOnAdvisoryGroup: NormSource = {
  title: memoria,
  locator: 'Grupo asesor, l. 317-333',
}

/** What it says of who took part in the spaces of the plan, and how they came in. */
export const memoriaOnTakingPart: NormSource = {
  title: memoria,
  locator: 'Lineamientos de trabajo, l. 399-405',
}

/** What the press told of the terms, which were published in the gazette and not read. */
export const pressOnBases: NormSource = {
  title: 'Nota de El Heraldo de México sobre las bases de la consulta digital',
  url: 'https://heraldodemexico.com.mx/nacional/2022/6/21/publican-bases-para-la-consulta-digital-sobre-la-creacion-del-primer-plan-de-accion-para-la-cdmx-415231-amp.html',
}

type Norm = Pick<CriterionRule, 'severity' | 'certainty' | 'source' | 'inForce'>

/** The terms of the consultation are known of since 21 June 2022. */
const inForce = { from: '2022-06-21' } as const

export const stated: Norm = {
  severity: 'error',
  certainty: 'stated',
  source: memoriaOnConsultation,
  inForce,
}

export const reported: Norm = { severity: 'error', certainty: 'reported', source: pressOnBases, inForce }
