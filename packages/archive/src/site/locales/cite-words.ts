import type { Locale } from '@apertura/domain'

/** The words with which one cites. */
export interface CiteWords {
  readonly text: string
  readonly bibtex: string
  readonly kind: string
  readonly rootHash: (hash: string) => string
  readonly retrieved: string
  readonly ofFact: string
  readonly how: string
}

const esMX: CiteWords = {
  text: 'Como texto (al modo de APA)',
  bibtex: 'Como entrada de BibTeX',
  kind: 'Archivo público',
  rootHash: hash => `Última huella del registro (SHA-256): ${hash}`,
  retrieved:
    'Pon el día en que lo leíste y la dirección donde lo leíste; una copia en otra dirección es el mismo archivo si la huella es la misma.',
  ofFact: 'Así se cita, por ejemplo, este hecho:',
  how: 'Copia las palabras tal como están. La huella al final es lo que permite a otra persona saber que leyó lo mismo.',
}

const en: CiteWords = {
  text: 'As text (in the manner of APA)',
  bibtex: 'As a BibTeX entry',
  kind: 'Public archive',
  rootHash: hash => `Last hash of the record (SHA-256): ${hash}`,
  retrieved:
    'Add the day on which you read it and the address where you did; a copy at another address is the same archive if the hash is the same.',
  ofFact: 'This is how one cites, for example, this fact:',
  how: 'Copy the words as they stand. The hash at the end is what lets somebody else know that they read the same.',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const citeWordsOf = (locale: Locale): CiteWords => (locale.toLowerCase().startsWith('es') ? esMX : en)
