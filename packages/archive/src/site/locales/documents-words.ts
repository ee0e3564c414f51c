import type { Locale } from '@apertura/domain'

/** The words of the page of documents. */
export interface DocumentsWords {
  readonly how: string
  readonly verify: string
  readonly ofProcess: string
  readonly format: string
  readonly formats: Readonly<Record<string, string>>
  readonly size: string
  readonly hash: string
  readonly wholeHash: string
  readonly filesOf: (name: string) => string
  readonly cameIn: (day: string) => string
  readonly withEntry: string
  readonly toldIn: (stream: string, day: string) => string
  readonly noEntry: string
  readonly types: Readonly<Record<string, string>>
  readonly recordings: string
  readonly liesAt: string
  readonly captions: string
  readonly transcript: string
  readonly marks: string
  readonly noHash: string
}

const esMX: DocumentsWords = {
  how: 'Cada archivo tiene una huella: un número que cambia si alguien cambia una sola letra. Con ella puedes ver si el documento que tienes en la mano es el mismo que está aquí.',
  verify: 'Verifica un documento',
  ofProcess: 'Del proceso',
  format: 'Formato',
  formats: { html: 'Página', pdf: 'PDF', docx: 'Word', json: 'Datos de origen' },
  size: 'Tamaño',
  hash: 'Huella (SHA-256)',
  wholeHash: 'Huella completa',
  filesOf: name => `Archivos de: ${name}`,
  cameIn: day => `Entró al registro el ${day}`,
  withEntry: 'con esta entrada',
  toldIn: (stream, day) => `Tiene actos en el registro «${stream}»; el primero se anotó el ${day}.`,
  noEntry: 'Ninguna entrada del registro dice cuándo entró.',
  types: {
    minutes: 'Acta',
    call: 'Convocatoria',
    'attendance-list': 'Lista de asistencia',
    'agreement-sheet': 'Hoja de acuerdos',
    'hand-over-letter': 'Oficio de entrega',
    briefing: 'Nota para quien llega',
    'reconstructed-session': 'Ficha reconstruida de una sesión',
    reply: 'Respuesta',
    'letter-of-intent': 'Carta de intención',
    agreement: 'Acuerdo',
    transcript: 'Transcripción',
    captions: 'Subtítulos',
  },
  recordings: 'Grabaciones',
  liesAt: 'Se guarda fuera de este archivo.',
  captions: 'Subtítulos',
  transcript: 'Transcripción',
  marks: 'Minutos',
  noHash: 'Nadie anotó su huella: no se puede saber si la grabación cambió.',
}

const en: DocumentsWords = {
  how: 'Every file has a hash: a number that changes when somebody changes a single letter. With it you can see whether the document in your hands is the one that is here.',
  verify: 'Verify a document',
  ofProcess: 'Of the process',
  format: 'Format',
  formats: { html: 'Page', pdf: 'PDF', docx: 'Word', json: 'Source data' },
  size: 'Size',
  hash: 'Hash (SHA-256)',
  wholeHash: 'Whole hash',
  filesOf: name => `Files of: ${name}`,
  cameIn: day => `It entered the record on ${day}`,
  withEntry: 'with this entry',
  toldIn: (stream, day) => `It has acts in the record “${stream}”; the first was written down on ${day}.`,
  noEntry: 'No entry of the record says when it entered.',
  types: {
    minutes: 'Minutes',
    call: 'Call',
    'attendance-list': 'Attendance list',
    'agreement-sheet': 'Agreement sheet',
    'hand-over-letter': 'Hand-over letter',
    briefing: 'Briefing for newcomers',
    'reconstructed-session': 'Reconstructed sheet of a session',
    reply: 'Reply',
    'letter-of-intent': 'Letter of intent',
    agreement: 'Agreement',
    transcript: 'Transcript',
    captions: 'Captions',
  },
  recordings: 'Recordings',
  liesAt: 'It is kept outside this archive.',
  captions: 'Captions',
  transcript: 'Transcript',
  marks: 'Minutes',
  noHash: 'Nobody wrote down its hash: whether the recording changed cannot be known.',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const documentsWordsOf = (locale: Locale): DocumentsWords =>
  locale.toLowerCase().startsWith('es') ? esMX : en
