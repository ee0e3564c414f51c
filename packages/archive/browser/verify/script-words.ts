import type { ProblemKind } from '../../src/verify/kind-of-problem.js'

/** What the page says once something was chosen. */
export interface ScriptWords {
  readonly reading: (name: string, percent: number) => string
  readonly progress: string
  readonly belongs: (name: string) => string
  readonly belongsHow: string
  readonly foreign: (name: string) => string
  readonly foreignHow: string
  readonly sameName: string
  readonly isFile: string
  readonly formats: string
  readonly entered: (seq: number, written: string, happened: string) => string
  readonly proven: string
  readonly unproven: string
  readonly see: string
  readonly acts: (stream: string, seq: number, written: string) => string
  readonly unnamed: string
  readonly hash: string
  readonly intact: (files: number) => string
  readonly intactHow: string
  readonly altered: (problems: number) => string
  readonly kinds: Readonly<Record<ProblemKind, string>>
  readonly litter: string
  readonly more: (count: number) => string
  readonly record: (entries: number) => string
  readonly noArchive: string
  readonly unreadable: (name: string, why: string) => string
  readonly unread: string
  readonly onlyOne: string
  readonly noList: string
}

const es: ScriptWords = {
  reading: (name, percent) => `Leyendo ${name}: ${percent} %`,
  progress: 'Cuánto se ha leído',
  belongs: name => `«${name}» es de este archivo`,
  belongsHow: 'Es, letra por letra, el documento que está aquí.',
  foreign: name => `«${name}» no es de este archivo`,
  foreignHow:
    'Ningún documento de aquí es exactamente igual. Puede ser otro, o el mismo con algún cambio, aunque sea de un espacio. Un programa también lo cambia cuando lo guarda otra vez.',
  sameName: 'Aquí hay un documento con ese nombre, pero con otro contenido:',
  isFile: 'En el archivo se llama:',
  formats: 'El mismo documento, en otros formatos:',
  entered: (seq, written, happened) =>
    `Entró el ${written}, con la entrada ${seq} del registro, que habla de algo del ${happened}.`,
  proven: 'Comprobado: esa entrada es parte del registro.',
  unproven: 'No se pudo comprobar que esa entrada sea parte del registro.',
  see: 'Ver el hecho en la cronología',
  acts: (stream, seq, written) =>
    `También lo nombra la entrada ${seq} del registro «${stream}», del ${written}. Ese registro no está aquí, así que no se comprueba.`,
  unnamed: 'Ninguna entrada del registro lo nombra: se hizo junto con este archivo.',
  hash: 'Su huella (SHA-256):',
  intact: files => `Nada cambió: ${files} archivos, todos como se hicieron`,
  intactHow: 'También el registro está completo, entrada por entrada.',
  altered: problems => (problems === 1 ? 'Hay una diferencia' : `Hay ${problems} diferencias`),
  kinds: {
    altered: 'Cambió',
    missing: 'Falta',
    added: 'Sobra',
    untrusted: 'Es de alguien más',
    other: 'No concuerda',
  },
  litter: 'lo dejó el sistema; puedes borrarlo',
  more: count => `Y ${count} más.`,
  record: entries =>
    `El registro de esta copia tiene ${entries === 1 ? '1 entrada' : `${entries} entradas`}. La huella de la última:`,
  noArchive: 'Aquí no hay un archivo: falta «bagit.txt», tanto en la carpeta como en la que está dentro.',
  unreadable: (name, why) => `No se pudo leer «${name}»: ${why}`,
  unread: 'El navegador no lo pudo leer. Quizá cambió de lugar: elígelo otra vez.',
  onlyOne: 'Elige un documento a la vez, o una carpeta.',
  noList: 'Falta «verify-manifest.js» junto a esta página, así que no hay con qué comparar.',
}

const en: ScriptWords = {
  reading: (name, percent) => `Reading ${name}: ${percent} %`,
  progress: 'How much has been read',
  belongs: name => `“${name}” is of this archive`,
  belongsHow: 'It is, letter by letter, the document that lies here.',
  foreign: name => `“${name}” is not of this archive`,
  foreignHow:
    'No document here is exactly the same. It may be another one, or the same with some change, be it of one space. A program changes it, too, when it saves it again.',
  sameName: 'There is a document of that name here, but with other content:',
  isFile: 'In the archive it is called:',
  formats: 'The same document in other formats:',
  entered: (seq, written, happened) =>
    `It entered on ${written}, with entry ${seq} of the record, which tells of ${happened}.`,
  proven: 'Checked: that entry is part of the record.',
  unproven: 'It could not be checked that this entry is part of the record.',
  see: 'See the fact on the timeline',
  acts: (stream, seq, written) =>
    `Entry ${seq} of the record “${stream}” names it, too, of ${written}. That record is not here, so this is not checked.`,
  unnamed: 'No entry of the record names it: it was made together with this archive.',
  hash: 'Its hash (SHA-256):',
  intact: files => `Nothing changed: ${files} files, all as they were made`,
  intactHow: 'The record is whole, too, entry by entry.',
  altered: problems => (problems === 1 ? 'There is one difference' : `There are ${problems} differences`),
  kinds: {
    altered: 'Changed',
    missing: 'Missing',
    added: 'Too many',
    untrusted: 'Of somebody else',
    other: 'Does not agree',
  },
  litter: 'the system left it; you may delete it',
  more: count => `And ${count} more.`,
  record: entries =>
    `The record of this copy has ${entries === 1 ? '1 entry' : `${entries} entries`}. The hash of the last one:`,
  noArchive: 'There is no archive here: “bagit.txt” is missing, in the folder and in the one inside it.',
  unreadable: (name, why) => `“${name}” could not be read: ${why}`,
  unread: 'The browser could not read it. It may have moved: choose it again.',
  onlyOne: 'Choose one document at a time, or a folder.',
  noList: '“verify-manifest.js” is missing beside this page, so there is nothing to compare with.',
}

export const scriptWordsOf = (language: string): ScriptWords =>
  language.toLowerCase().startsWith('es') ? es : en
