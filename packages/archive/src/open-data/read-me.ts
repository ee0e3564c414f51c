import type { Given } from './given.js'
import type { Table } from './table/column.js'
import { withheld } from './withheld.js'

/** What a reader must know before opening a table, in Spanish and in English: the data card. */
export function readMe({ dossier, options }: Given, tables: readonly Table[]): string {
  const { title, languages } = dossier.definition
  const { at, knownOn } = dossier.view
  const name = (locale: string) => title[locale] ?? title[languages[0]] ?? ''
  const list = (locale: string) => tables.map(table => `- tables/${table.name}: ${table.title[locale]}`)
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
    `- ${withheld} está en lugar de un texto que no es público. withheld-1 es una persona a la que no se nombra.`,
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
    `- ${withheld} stands for a text that is not public. withheld-1 is a person who is not named.`,
    '',
  ].join('\n')
}
