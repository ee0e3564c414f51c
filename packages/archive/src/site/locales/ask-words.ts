import type { Locale } from '@apertura/domain'

/** The words with which one asks for information. */
export interface AskWords {
  readonly steps: string
  readonly how: readonly string[]
  readonly letters: string
  readonly letterTo: (name: string, matter: string) => string
  readonly letter: (asked: string, why: boolean) => readonly string[]
  readonly whether: (matter: string) => string
  readonly sessions: (titles: readonly string[]) => string
  readonly sessionsTitle: string
  readonly sessionsOfNobody: string
  readonly others: (count: number) => string
}

const esMX: AskWords = {
  steps: 'Cómo se hace, paso a paso',
  how: [
    'Elige abajo lo que quieres saber. Cada punto dice a quién le toca.',
    'Copia la carta que ponemos para cada cosa y cámbiala como quieras.',
    'Envíala a la unidad de transparencia de esa institución, por el sistema de solicitudes de tu país o por escrito.',
    'Guarda el folio y la fecha de tu solicitud: desde ese día corre el plazo para contestarte.',
    'Si no te contestan a tiempo, si te niegan algo o si lo que llega no es lo que pediste, puedes pedir una revisión al órgano que vigila la transparencia. La respuesta debe decirte cómo y hasta cuándo.',
    'Si la respuesta dice que el documento no existe, guárdala: eso también es un hecho, y puede entrar a este archivo con esa respuesta como fuente.',
  ],
  letters: 'Cartas listas para copiar',
  letterTo: (name, matter) => `${name}: ${matter}`,
  whether: matter =>
    `copia de los documentos que muestren si esto se hizo, cuándo y quién lo hizo: «${matter}»`,
  letter: (asked, why) => [
    `Solicito ${asked}.`,
    ...(why ? ['Si no se hizo, solicito los documentos que digan por qué, quién lo decidió y cuándo.'] : []),
    'Si esos documentos no existen, solicito la resolución que declare que no existen, con sus razones.',
    'Pido recibirlos por medio electrónico y en el formato en que ya los tienen.',
  ],
  sessions: titles =>
    `copia de las minutas, listas de asistencia y acuerdos de estas sesiones: ${titles.join('; ')}`,
  sessionsTitle: 'los documentos de las sesiones',
  sessionsOfNobody: 'Los documentos de las sesiones (a cualquiera de las oficinas de abajo)',
  others: count => `y otras ${count}`,
}

const en: AskWords = {
  steps: 'How it is done, step by step',
  how: [
    'Pick below what you want to know. Each point says who owes it.',
    'Copy the letter that we give for each thing, and change it as you like.',
    'Send it to the transparency unit of that institution, through the request system of your country or in writing.',
    'Keep the number and the day of your request: from that day runs the time in which they must answer.',
    'If they do not answer in time, refuse something, or send something else, you can ask the body that watches over transparency to review it. The answer must tell you how, and until when.',
    'If the answer says that the document does not exist, keep it: that is a fact, too, and can enter this archive with the answer as its source.',
  ],
  letters: 'Letters ready to copy',
  letterTo: (name, matter) => `${name}: ${matter}`,
  whether: matter => `a copy of the documents that show whether this was done, when and by whom: “${matter}”`,
  letter: (asked, why) => [
    `I ask for ${asked}.`,
    ...(why ? ['If it was not done, I ask for the documents that say why, who decided so and when.'] : []),
    'If no such documents exist, I ask for the resolution that declares it, with its reasons.',
    'Please send them electronically, in the format in which you already hold them.',
  ],
  sessions: titles =>
    `a copy of the minutes, attendance lists and agreements of these sessions: ${titles.join('; ')}`,
  sessionsTitle: 'the documents of the sessions',
  sessionsOfNobody: 'The documents of the sessions (to any of the bodies below)',
  others: count => `and ${count} more`,
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const askWordsOf = (locale: Locale): AskWords => (locale.toLowerCase().startsWith('es') ? esMX : en)
