import type { FactRule } from '@apertura/rules/criteria'

/** What may be known of one applicant. Whoever applies together is asked about one by one. */
export const applicationFacts = {
  localJurisdiction: {
    type: 'boolean',
    title: { 'es-MX': 'Es un gobierno local', en: 'It is a local jurisdiction' },
  },
  countryInGoodStanding: {
    type: 'boolean',
    title: {
      'es-MX': 'Su país es miembro de OGP y está al corriente',
      en: 'Its country is an OGP member in good standing',
    },
  },
  monthsLeft: {
    type: 'number',
    title: {
      'es-MX': 'Meses que le quedan a la administración',
      en: 'Months left in the administration’s term',
    },
  },
  precedents: {
    type: 'number',
    title: {
      'es-MX': 'Reformas de gobierno abierto o ejercicios de cocreación de los últimos tres años',
      en: 'Open-government reforms or co-creation exercises of the past three years',
    },
  },
  lettersFromHead: {
    type: 'number',
    title: {
      'es-MX': 'Cartas de apoyo de quien encabeza el gobierno, o de alguien en su nombre',
      en: 'Letters of support from the head of government, or from somebody on their behalf',
    },
  },
  lettersFromOutside: {
    type: 'number',
    title: {
      'es-MX': 'Cartas de apoyo de fuera del gobierno',
      en: 'Letters of support from outside government',
    },
  },
  lettersInAll: {
    type: 'number',
    title: { 'es-MX': 'Cartas de apoyo en total', en: 'Letters of support in all' },
  },
  letterAskedFor: {
    type: 'boolean',
    title: { 'es-MX': 'OGP pidió carta de apoyo', en: 'OGP asked for a letter of support' },
  },
  backersOutside: {
    type: 'number',
    title: { 'es-MX': 'Quienes acompañan desde fuera del gobierno', en: 'Backers from outside government' },
  },
  staffNamed: {
    type: 'boolean',
    title: { 'es-MX': 'Dijo qué personal se hará cargo', en: 'It named the staff in charge' },
  },
  counterpartsNamed: {
    type: 'boolean',
    title: {
      'es-MX': 'Dijo con quién trabajará fuera del gobierno',
      en: 'It named counterparts outside government',
    },
  },
  aimsAligned: {
    type: 'boolean',
    title: {
      'es-MX': 'Sus metas son ambiciosas y afines a las de OGP',
      en: 'Its aims are ambitious and in line with OGP’s',
    },
  },
  mechanismsClear: {
    type: 'boolean',
    title: {
      'es-MX': 'Explicó cómo cocreará y dará seguimiento',
      en: 'It explained how it will co-create and monitor',
    },
  },
  valueClear: {
    type: 'boolean',
    title: { 'es-MX': 'Explicó qué ganará la gente', en: 'It explained what people will gain' },
  },
  readyToLearn: {
    type: 'boolean',
    title: {
      'es-MX': 'Está dispuesto a aprender con otros gobiernos',
      en: 'It is ready to learn with other governments',
    },
  },
  filedByOfficial: {
    type: 'boolean',
    title: { 'es-MX': 'Presentó la solicitud alguien del gobierno', en: 'A government official filed it' },
  },
  applicationsFiled: {
    type: 'number',
    title: {
      'es-MX': 'Solicitudes que presentó en esa ronda',
      en: 'Applications that it filed in that round',
    },
  },
  expressionOn: {
    type: 'date',
    title: { 'es-MX': 'Día de la expresión de interés', en: 'Day of the expression of interest' },
  },
  appliedOn: {
    type: 'date',
    title: {
      'es-MX': 'Día de la postulación que consta, sea cual sea el documento',
      en: 'Day of the recorded application, whichever document that was',
    },
  },
} as const satisfies Readonly<Record<string, FactRule>>
