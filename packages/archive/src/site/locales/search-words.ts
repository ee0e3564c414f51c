import type { Locale, Outcome } from '@apertura/domain'
import type { SearchKind } from '../../search/search-doc.js'

/** The words of the page of search. Numbers and words of the reader stand in place of `{n}` and `{word}`. */
export interface SearchPageWords {
  readonly label: string
  readonly hint: string
  readonly button: string
  readonly noScript: string
  readonly filters: string
  readonly clear: string
  readonly kind: string
  readonly outcome: string
  readonly axis: string
  readonly year: string
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly results: string
  readonly order: string
  readonly orderHow: readonly string[]
  readonly otherWays: string
  readonly ways: readonly (readonly [page: Way, says: string])[]
  readonly said: SearchSaid
}

export type Way =
  | 'timeline'
  | 'sessions'
  | 'consultation'
  | 'agreements'
  | 'documents'
  | 'sources'
  | 'data'
  | 'glossary'

/** What the page says while somebody searches. */
export interface SearchSaid {
  readonly none: string
  readonly one: string
  readonly many: string
  readonly more: string
  readonly missing: string
  readonly cut: string
  readonly looking: string
  readonly failed: string
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
}

const spanish: SearchPageWords = {
  label: 'Qué buscas',
  hint: 'Una o varias palabras. No importan acentos ni mayúsculas, y la última puede quedar a medias.',
  button: 'Buscar',
  noScript:
    'Para buscar, tu navegador usa un programa pequeño que viene en esta misma carpeta. Aquí no lo puede usar. Abajo hay otras maneras de encontrar lo mismo.',
  filters: 'Filtros',
  clear: 'Quitar los filtros',
  kind: 'Qué es',
  outcome: 'En qué quedó',
  axis: 'Eje',
  year: 'Año',
  kinds: {
    fact: 'Hechos',
    session: 'Sesiones y mesas',
    document: 'Documentos',
    agreement: 'Acuerdos',
    obligation: 'Lo que se debía',
    term: 'Palabras del glosario',
    contribution: 'Aportaciones',
  },
  outcomes: { met: 'Pasa, o se hizo', unmet: 'No pasa, o no se hizo', undetermined: 'No está claro' },
  results: 'Resultados',
  order: 'Cómo se ordenan los resultados',
  orderHow: [
    'Cada resultado tiene todas las palabras que escribiste.',
    'Una palabra en el título cuenta tres veces. Una palabra rara cuenta más que una común, y una palabra entera más que el comienzo de otra.',
    'Si dos resultados cuentan igual, van en el orden del archivo. Nadie paga ni pide por un lugar.',
  ],
  otherWays: 'Otras maneras de encontrar',
  ways: [
    ['timeline', 'Si sabes cuándo fue: cada hecho, año por año.'],
    ['sessions', 'Si sabes en qué sesión: cada una, con sus documentos.'],
    ['consultation', 'Si tienes un folio: cada aportación y lo que resultó de ella.'],
    ['agreements', 'Si buscas un acuerdo: quién debe cumplirlo y cómo va.'],
    ['documents', 'Si buscas un documento: todos, con sus formatos.'],
    ['sources', 'Si buscas de dónde salió algo: cada fuente y sus pasajes.'],
    ['data', 'Si prefieres tablas: ábrelas en una hoja de cálculo y busca ahí.'],
    ['glossary', 'Si no conoces una palabra.'],
  ],
  said: {
    none: 'Nada tiene todas esas palabras.',
    one: '1 resultado',
    many: '{n} resultados',
    more: 'Mostrar más',
    missing: '«{word}» no está en ningún texto.',
    cut: 'Muchas palabras empiezan con «{word}» y faltan algunas. Escribe otra letra.',
    looking: 'Buscando…',
    failed: 'No se pudo abrir un archivo de la búsqueda. Quizá la carpeta no está completa.',
    kinds: {
      fact: 'Hecho',
      session: 'Sesión',
      document: 'Documento',
      agreement: 'Acuerdo',
      obligation: 'Lo que se debía',
      term: 'Glosario',
      contribution: 'Aportación',
    },
    outcomes: { met: 'sí', unmet: 'no', undetermined: 'no está claro' },
  },
}

const english: SearchPageWords = {
  label: 'What are you looking for',
  hint: 'One word or several. Accents and capitals do not matter, and the last word may be unfinished.',
  button: 'Search',
  noScript:
    'To search, your browser runs a small program that comes in this very folder. It cannot run it here. Below are other ways to find the same.',
  filters: 'Filters',
  clear: 'Remove the filters',
  kind: 'What it is',
  outcome: 'What came of it',
  axis: 'Axis',
  year: 'Year',
  kinds: {
    fact: 'Facts',
    session: 'Sessions and mesas',
    document: 'Documents',
    agreement: 'Agreements',
    obligation: 'What was owed',
    term: 'Words of the glossary',
    contribution: 'Contributions',
  },
  outcomes: {
    met: 'Passes, or was done',
    unmet: 'Does not pass, or was not done',
    undetermined: 'Not clear',
  },
  results: 'Results',
  order: 'How results are ordered',
  orderHow: [
    'Every result has all the words that you typed.',
    'A word in the title counts three times. A rare word counts more than a common one, and a whole word more than the beginning of another.',
    'Where two results count the same, they keep the order of the archive. Nobody pays or asks for a place.',
  ],
  otherWays: 'Other ways to find things',
  ways: [
    ['timeline', 'If you know when it was: every fact, year by year.'],
    ['sessions', 'If you know in which session: each one, with its documents.'],
    ['consultation', 'If you have a folio: every contribution and what came of it.'],
    ['agreements', 'If you look for an agreement: who must keep it and how it goes.'],
    ['documents', 'If you look for a document: all of them, in their formats.'],
    ['sources', 'If you ask where something comes from: every source and its passages.'],
    ['data', 'If you prefer tables: open them in a spreadsheet and search there.'],
    ['glossary', 'If you do not know a word.'],
  ],
  said: {
    none: 'Nothing has all these words.',
    one: '1 result',
    many: '{n} results',
    more: 'Show more',
    missing: '“{word}” is in no text.',
    cut: 'Many words begin with “{word}”, and some are left out. Type one more letter.',
    looking: 'Searching…',
    failed: 'A file of the search could not be opened. Perhaps the folder is not complete.',
    kinds: {
      fact: 'Fact',
      session: 'Session',
      document: 'Document',
      agreement: 'Agreement',
      obligation: 'What was owed',
      term: 'Glossary',
      contribution: 'Contribution',
    },
    outcomes: { met: 'yes', unmet: 'no', undetermined: 'not clear' },
  },
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const searchWordsOf = (locale: Locale): SearchPageWords =>
  locale.toLowerCase().startsWith('es') ? spanish : english
