import type { Given } from './given.js'
import type { Table } from './table/column.js'
import { withheld } from './withheld.js'

/** A table that is too long for one file goes on in others. */
const goesOn = {
  'es-MX': (files: number) => (files < 2 ? '' : ` (en ${files} archivos: sigue en verdicts-2)`),
  en: (files: number) => (files < 2 ? '' : ` (in ${files} files: it goes on in verdicts-2)`),
}

/** What a reader must know before opening a table, in Spanish and in English: the data card. */
export function readMe({ dossier, options, stamp, fewest }: Given, tables: readonly Table[]): string {
  const { title, languages } = dossier.definition
  const { at, knownOn } = dossier.view
  const name = (locale: string) => title[locale] ?? title[languages[0]] ?? ''
  const list = (locale: 'es-MX' | 'en') =>
    tables.map(
      ({ name, title: said, paths = [] }) =>
        `- tables/${name}: ${said[locale]}${goesOn[locale](paths.length)}`,
    )
  const license = options.license?.url
  return [
    `DATOS ABIERTOS: ${name('es-MX')}`,
    '',
    `El proceso como estaba el ${at}, con ${knownOn ? `lo que se sabía el ${knownOn}` : 'todo lo que guarda el registro'}.`,
    license ? `Licencia: ${license}` : 'Quien publica no dijo bajo qué licencia.',
    '',
    ...list('es-MX'),
    '',
    'Cada tabla está como CSV, como JSON y con su esquema. dictionary.csv dice qué significa cada columna y qué',
    'significa una celda vacía. Una fecha está como la da su fuente (EDTF), con el primer y el último día posible al lado.',
    '- Los CSV están en UTF-8, con comas y sin marca de orden de bytes.',
    '- Si una celda empieza con un apóstrofo, quite uno: evita que una hoja de cálculo ejecute el texto.',
    '- Una lista lleva | entre sus valores; si un valor lleva | o \\, antes hay una \\.',
    `- No se dice ningún número de un grupo de menos de ${fewest} remitentes o personas sin nombre público.`,
    `- ${withheld} está en lugar de un texto que no es público. withheld-1 es una persona a la que no se nombra.`,
    '',
    'Estos datos cumplen lo que Metagov pide a las herramientas de deliberación (Interoperable Deliberative Tools):',
    '- son archivos planos, CSV y JSON, con una fila por línea y nada anidado;',
    `- se hacen de nuevo con cada asiento; estos llegan al ${stamp.slice(0, 10)}, y lo dicen dcat.jsonld y schema-org.jsonld;`,
    '- su licencia está arriba y en cada catálogo, o se dice que no hay;',
    '- esta página, dictionary.csv y dcat.jsonld dicen qué son;',
    '- la dirección de cada tabla no cambia, y no pide ni clave ni servidor.',
    '',
    `OPEN DATA: ${name('en')}`,
    '',
    `The process as it stood on ${at}, with ${knownOn ? `what was known on ${knownOn}` : 'all that the record holds'}.`,
    license ? `Licence: ${license}` : 'Whoever publishes did not say under which licence.',
    '',
    ...list('en'),
    '',
    'Each table is there as CSV, as JSON and with its schema. dictionary.csv says what each column means and what an',
    'empty cell means. A date stands as its source gives it (EDTF), with the first and last day that it may be beside it.',
    '- CSV files are in UTF-8, with commas and without a byte-order mark.',
    '- If a cell begins with an apostrophe, take one away: it keeps a spreadsheet from running the text.',
    '- A list has | between its values; where a value has | or \\, a \\ stands before it.',
    `- No number is told of a group of fewer than ${fewest} senders or of people without a public name.`,
    `- ${withheld} stands for a text that is not public. withheld-1 is a person who is not named.`,
    '',
    'These data do what Metagov asks of deliberative tools (Interoperable Deliberative Tools):',
    '- they are flat files, CSV and JSON, a row a line, nothing nested;',
    `- they are made anew with every entry; these go up to ${stamp.slice(0, 10)}, and dcat.jsonld and schema-org.jsonld say so;`,
    '- their licence stands above and in every catalogue, or it is said that there is none;',
    '- this page, dictionary.csv and dcat.jsonld say what they are;',
    '- the address of a table never changes, and asks for no key and no server.',
    '',
  ].join('\n')
}
