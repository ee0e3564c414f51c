import type { Locale } from '@apertura/domain'

/** The words of the numbers of a consultation. */
export interface StatisticsWords {
  readonly title: string
  readonly what: string
  readonly which: string
  readonly count: string
  readonly by: Readonly<Record<'all' | 'channel' | 'care' | 'axis', string>>
  readonly care: Readonly<Record<'sensitive-data' | 'minor', string>>
  readonly noAxis: string
  /** In the place of a number, and of a name where that would tell too. */
  readonly unsaid: string
  readonly anyOf: string
  readonly rule: (fewest: number) => string
}

const spanish: StatisticsWords = {
  title: 'De dónde vinieron, en números',
  what: 'Qué se cuenta',
  which: 'Cuál',
  count: 'Aportaciones',
  by: { all: 'Todas', channel: 'Por dónde llegaron', care: 'Piden más cuidado', axis: 'Eje confirmado' },
  care: {
    'sensitive-data': 'Tienen datos personales delicados',
    minor: 'Parecen de una persona menor de edad',
  },
  noAxis: 'Ninguno todavía',
  unsaid: 'No se dice',
  anyOf: 'Cualquiera',
  rule: fewest =>
    `Donde son menos de ${fewest}, el número no se dice, para que nadie quede señalado. Tampoco se dicen otros con los que se podría calcular.`,
}

const english: StatisticsWords = {
  title: 'Where they came from, in numbers',
  what: 'What is counted',
  which: 'Which',
  count: 'Contributions',
  by: { all: 'All', channel: 'How they came in', care: 'Need more care', axis: 'Confirmed axis' },
  care: { 'sensitive-data': 'They hold delicate personal data', minor: 'They seem to be from a minor' },
  noAxis: 'None yet',
  unsaid: 'Not told',
  anyOf: 'Any',
  rule: fewest =>
    `Where there are fewer than ${fewest}, we do not give the number, so that nobody can be picked out. Nor do we give others from which it could be worked out.`,
}

/** The words in one language; Spanish where there is none. */
export const statisticsWordsOf = (locale: Locale): StatisticsWords =>
  locale.startsWith('en') ? english : spanish
