import type { ContributionPart, Locale, Outcome } from '@apertura/domain'

/** The words of the pages of contributions, and of what came of all of them. */
export interface ContributionsWords {
  /** The folder of the pages. */
  readonly folder: string
  readonly title: (from: string, to: string) => string
  readonly intro: string
  readonly range: (from: string, to: string) => string
  readonly pagesTitle: string
  readonly pagesLabel: string
  readonly pagesLabelBelow: string
  readonly before: string
  readonly after: string
  readonly toAll: string
  readonly resultTitle: string
  readonly none: string
  /** The process cites the record of its consultation, and nobody handed it in. */
  readonly notHanded: string
  readonly citedWith: (day: string, count: string) => string
  readonly cameIn: (count: string) => string
  readonly lack: (count: string) => string
  readonly noneLacks: string
  readonly withdrawnCount: (count: string) => string
  readonly table: string
  readonly row: {
    readonly what: string
    readonly received: string
    readonly told: Readonly<Record<Outcome, string>>
    readonly unanswered: string
    readonly elsewhere: string
    readonly appeals: string
  }
  readonly part: Readonly<Record<ContributionPart, string>>
  readonly folio: (folio: string) => string
  readonly again: (turn: number) => string
  readonly noText: string
  readonly erased: string
  readonly withdrawn: string
  readonly proposed: string
  readonly received: (day: string) => string
  readonly channels: Readonly<Record<string, string>>
  readonly otherChannel: (name: string) => string
  readonly axis: (name: string) => string
  readonly verdicts: Readonly<Record<Outcome, string>>
  readonly told: string
  readonly criteriaGive: string
  readonly notJudged: string
  readonly unmet: string
  readonly open: string
  readonly reasons: string
  readonly reviews: (met: number, unmet: number) => string
  readonly answeredOn: (day: string) => string
  readonly decided: (names: string) => string
  readonly byCriteria: string
  readonly appealUntil: (day: string) => string
  readonly appealed: (days: string) => string
  readonly nobody: string
  readonly owed: (name: string) => string
  readonly nobodyOwes: string
  readonly goesOnWith: string
  readonly took: string
  readonly splitInto: string
  readonly splitFrom: string
}

const esMX: ContributionsWords = {
  folder: 'aportaciones',
  title: (from, to) => `Aportaciones ${from} a ${to}`,
  intro: 'Cada aportación en el orden en que llegó, con su resultado y la respuesta que se dio.',
  range: (from, to) => `De la ${from} a la ${to}`,
  pagesTitle: 'Todas las aportaciones, una por una',
  pagesLabel: 'Páginas de aportaciones',
  pagesLabelBelow: 'Páginas de aportaciones, al final',
  before: 'Anteriores',
  after: 'Siguientes',
  toAll: 'Qué resultó de todas',
  resultTitle: 'Qué resultó de las aportaciones',
  none: 'Todavía no hay ninguna aportación en el registro.',
  notHanded:
    'A este archivo no se le entregó el registro de la consulta, así que aquí no se puede mostrar qué resultó.',
  citedWith: (day, count) => `Aportaciones que cuenta el proceso: ${count} (${day}).`,
  cameIn: count => `Aportaciones que llegaron: ${count}.`,
  lack: count => `Aportaciones a las que nadie ha respondido: ${count}.`,
  noneLacks: 'Todas tienen respuesta o siguen con otro folio.',
  withdrawnCount: count => `Entradas que se retiraron del registro: ${count}.`,
  table: 'Resultado de problemas y soluciones',
  row: {
    what: 'Resultado',
    received: 'Llegaron',
    told: {
      met: 'Se respondió que pasan',
      unmet: 'Se respondió que no pasan',
      undetermined: 'Se respondió que no está claro',
    },
    unanswered: 'Nadie ha respondido',
    elsewhere: 'Siguen con otro folio',
    appeals: 'Se pidió otra revisión',
  },
  part: { problem: 'Problema', solution: 'Solución' },
  folio: folio => `Folio ${folio}`,
  again: turn => `Este folio llegó ${turn} veces; esta es la vez ${turn}.`,
  noText: 'Aquí no está su texto: nadie lo revisó todavía para publicarlo.',
  erased: 'Su texto se borró.',
  withdrawn: 'La entrada de esta aportación se retiró del registro. Su lugar queda vacío.',
  proposed: 'Solución que propone',
  received: day => `Llegó: ${day}`,
  channels: {
    web: 'por internet',
    paper: 'en papel',
    telephone: 'por teléfono',
    'in-person': 'en persona',
    'not-stated': 'no consta por dónde',
  },
  otherChannel: name => `por «${name}»`,
  axis: name => `Eje: ${name}`,
  verdicts: { met: 'pasa', unmet: 'no pasa', undetermined: 'no está claro' },
  told: 'se respondió que',
  criteriaGive: 'según los criterios',
  notJudged: 'nadie la ha revisado',
  unmet: 'No cumple',
  open: 'Falta aclarar',
  reasons: 'Razones',
  reviews: (met, unmet) => `Revisiones: ${met} a favor y ${unmet} en contra.`,
  answeredOn: day => `Respuesta: ${day}.`,
  decided: names => `Decidieron: ${names}.`,
  byCriteria: 'Decidieron solo los criterios.',
  appealUntil: day => `Último día para pedir otra revisión: ${day}.`,
  appealed: days => `Se pidió otra revisión: ${days}.`,
  nobody: 'Nadie ha respondido.',
  owed: name => `Le toca responder a: ${name}.`,
  nobodyOwes: 'Las reglas del proceso no dicen a quién le toca.',
  goesOnWith: 'Se unió a otra que dice lo mismo. Sigue con el folio',
  took: 'Se le unieron los folios',
  splitInto: 'Dice varias cosas y se dividió. Sigue con los folios',
  splitFrom: 'Viene de dividir el folio',
}

const en: ContributionsWords = {
  folder: 'contributions',
  title: (from, to) => `Contributions ${from} to ${to}`,
  intro:
    'Each contribution in the order in which it came in, with what came of it and the answer that was given.',
  range: (from, to) => `From ${from} to ${to}`,
  pagesTitle: 'All contributions, one by one',
  pagesLabel: 'Pages of contributions',
  pagesLabelBelow: 'Pages of contributions, at the end',
  before: 'Earlier ones',
  after: 'Later ones',
  toAll: 'What came of all of them',
  resultTitle: 'What came of the contributions',
  none: 'The record has no contribution yet.',
  notHanded:
    'This archive was not given the record of the consultation, so it cannot show here what came of it.',
  citedWith: (day, count) => `Contributions that the process tells of: ${count} (${day}).`,
  cameIn: count => `Contributions that came in: ${count}.`,
  lack: count => `Contributions that nobody has answered: ${count}.`,
  noneLacks: 'All have an answer or go on under another folio.',
  withdrawnCount: count => `Entries that were withdrawn from the record: ${count}.`,
  table: 'What came of problems and solutions',
  row: {
    what: 'Result',
    received: 'Came in',
    told: {
      met: 'Answer: they pass',
      unmet: 'Answer: they do not pass',
      undetermined: 'Answer: it is not clear',
    },
    unanswered: 'Nobody has answered',
    elsewhere: 'Go on under another folio',
    appeals: 'Somebody asked for a second look',
  },
  part: { problem: 'Problem', solution: 'Solution' },
  folio: folio => `Folio ${folio}`,
  again: turn => `This folio came in ${turn} times; this is number ${turn}.`,
  noText: 'Its text is not here: nobody has looked through it yet to publish it.',
  erased: 'Its text was erased.',
  withdrawn: 'The entry of this contribution was withdrawn from the record. Its place stays empty.',
  proposed: 'Solution that it proposes',
  received: day => `Came in: ${day}`,
  channels: {
    web: 'on the web',
    paper: 'on paper',
    telephone: 'by telephone',
    'in-person': 'in person',
    'not-stated': 'by a way that is not stated',
  },
  otherChannel: name => `by “${name}”`,
  axis: name => `Axis: ${name}`,
  verdicts: { met: 'passes', unmet: 'does not pass', undetermined: 'is not clear' },
  told: 'the answer says that it',
  criteriaGive: 'by the criteria it',
  notJudged: 'nobody has looked at it',
  unmet: 'It does not meet',
  open: 'Still to be settled',
  reasons: 'Reasons',
  reviews: (met, unmet) => `Reviews: ${met} for and ${unmet} against.`,
  answeredOn: day => `Answer: ${day}.`,
  decided: names => `Decided by: ${names}.`,
  byCriteria: 'The criteria alone decided.',
  appealUntil: day => `Last day to ask for a second look: ${day}.`,
  appealed: days => `Somebody asked for a second look: ${days}.`,
  nobody: 'Nobody has answered.',
  owed: name => `The answer is owed by: ${name}.`,
  nobodyOwes: 'The rules of the process do not say who owes it.',
  goesOnWith: 'It was merged with another that says the same. It goes on under the folio',
  took: 'These folios were merged into it',
  splitInto: 'It says several things and was split. It goes on under the folios',
  splitFrom: 'It was split from the folio',
}

export const contributionsWordsOf = (locale: Locale): ContributionsWords =>
  locale.toLowerCase().startsWith('es') ? esMX : en
