import type { CompletenessState } from '@apertura/dossier/completeness'

/** The words of the page of what is missing, in one language. */
export interface CompletenessWords {
  readonly score: string
  readonly scored: (there: number, required: number) => string
  readonly range: (least: string, most: string) => string
  readonly noRules: string
  readonly notYet: string
  readonly fair: string
  readonly answers: string
  readonly answered: (answered: number, received: number) => string
  readonly states: Readonly<Record<CompletenessState, string>>
  readonly byOwner: string
  readonly noOwner: string
  readonly closes: string
  readonly due: (day: string) => string
  readonly folios: (some: string, more: number) => string
  readonly about: (count: number, approximate: boolean) => string
  readonly which: string
  readonly times: (count: number) => string
  readonly nothingMissing: string
  readonly there: string
  readonly byType: string
  readonly typesTable: string
  readonly document: string
  readonly asked: string
  readonly addresses: string
  readonly addressesSaid: (opened: number, dead: number, unknown: number) => string
  readonly owner: string
  readonly why: string
  readonly openAddress: string
  readonly untried: string
}

const esMX: CompletenessWords = {
  score: 'Cuánto está',
  scored: (there, required) =>
    required === 1
      ? `El proceso pide 1 documento, y aquí ${there === 1 ? 'se sabe dónde está' : 'no consta'}.`
      : `De ${required} documentos que pide el proceso, ${there === 0 ? 'no consta ninguno' : there === 1 ? 'consta 1' : `constan ${there}`}.`,
  range: (least, most) =>
    least === most
      ? `Es ${least} de lo que se pide.`
      : `Es ${least} de lo que se pide. Si apareciera todo lo que no se sabe, sería ${most}.`,
  noRules: 'Nadie ha dicho qué documentos debe dejar este proceso. Por eso aquí no hay una cuenta.',
  notYet: 'Todavía no toca ninguno de los documentos que pide el proceso.',
  fair: 'Lo que nadie sabe no cuenta como que está, ni como que falta. Decimos a quién le toca cada cosa para que se le pueda pedir. Por qué no está, no lo sabemos.',
  answers: 'Respuestas a las aportaciones',
  answered: (answered, received) =>
    `Llegaron ${received === 1 ? '1 aportación' : `${received} aportaciones`}. Tienen respuesta: ${answered}.`,
  states: { there: 'está', missing: 'falta', undetermined: 'no se sabe' },
  byOwner: 'A quién le toca',
  noOwner: 'Nadie dice a quién le toca',
  closes: 'Qué lo resolvería',
  due: day => `Para cuándo: ${day}.`,
  folios: (some, more) => (more > 0 ? `Folios: ${some} y ${more} más.` : `Folios: ${some}.`),
  about: (count, approximate) => (approximate ? `unas ${count}` : `${count}`),
  which: 'Cuáles son',
  times: count => (count === 1 ? '1 documento' : `${count} documentos`),
  nothingMissing: 'No sabemos de nada que falte.',
  there: 'Lo que sí está',
  byType: 'Por tipo de documento',
  typesTable: 'Cuántos se piden de cada uno y cuántos están',
  document: 'Documento',
  asked: 'Se piden',
  addresses: 'Direcciones de las fuentes',
  addressesSaid: (opened, dead, unknown) =>
    `Abrieron o alguien las leyó: ${opened}. No abrieron: ${dead}. No se sabe: ${unknown}.`,
  owner: 'Quién la publicó',
  why: 'Por qué lo decimos',
  openAddress: 'Abrir la dirección (sale de este archivo)',
  untried: 'Las fuentes que no consta que alguien haya abierto',
}

const en: CompletenessWords = {
  score: 'How much is there',
  scored: (there, required) =>
    required === 1
      ? `The process asks for 1 document, and it is ${there === 1 ? 'there' : 'not known to be there'}.`
      : `Of ${required} documents that the process asks for, ${there === 0 ? 'none is known to be there' : there === 1 ? '1 is there' : `${there} are there`}.`,
  range: (least, most) =>
    least === most
      ? `That is ${least} of what is asked for.`
      : `That is ${least} of what is asked for. If all that is not known turned up, it would be ${most}.`,
  noRules: 'Nobody has said which documents this process must leave behind. So there is no count here.',
  notYet: 'None of the documents that the process asks for is due yet.',
  fair: 'What nobody knows counts neither as there nor as missing. We say who must see to each thing so that they can be asked for it. Why it is not there, we do not know.',
  answers: 'Answers to contributions',
  answered: (answered, received) =>
    `${received === 1 ? '1 contribution' : `${received} contributions`} came in. Answered: ${answered}.`,
  states: { there: 'there', missing: 'missing', undetermined: 'not known' },
  byOwner: 'Who must see to it',
  noOwner: 'Nobody says who must see to it',
  closes: 'What would settle it',
  due: day => `Due: ${day}.`,
  folios: (some, more) => (more > 0 ? `Folios: ${some} and ${more} more.` : `Folios: ${some}.`),
  about: (count, approximate) => (approximate ? `about ${count}` : `${count}`),
  which: 'Which ones',
  times: count => (count === 1 ? '1 document' : `${count} documents`),
  nothingMissing: 'We know of nothing that is missing.',
  there: 'What is there',
  byType: 'By kind of document',
  typesTable: 'How many of each are asked for, and how many are there',
  document: 'Document',
  asked: 'Asked for',
  addresses: 'Addresses of the sources',
  addressesSaid: (opened, dead, unknown) =>
    `Opened, or read by somebody: ${opened}. Did not open: ${dead}. Not known: ${unknown}.`,
  owner: 'Who published it',
  why: 'Why we say so',
  openAddress: 'Open the address (leaves this archive)',
  untried: 'Sources that nobody is known to have opened',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const completenessWordsOf = (locale: string): CompletenessWords =>
  locale.toLowerCase().startsWith('es') ? esMX : en
