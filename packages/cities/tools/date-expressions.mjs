// Every expression of time in a text, with the line on which it begins and ends:
//   node packages/cities/tools/date-expressions.mjs PATH_OF_THE_MEMORIA
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const month = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const dayOfMonth = `(?:[1-9]|0[1-9]|[12]\\d|3[01])\\s+de\\s+${month}`
// The number of a note may stand glued to a year: «2020⁵» is stored as 20205.
const year = '(?:19|20)\\d\\d(?:\\d{1,2})?'
const edge = '(?<![\\p{L}\\d])'
const end = '(?![\\p{L}\\d])'

/** From the longest to the shortest: what one pattern has taken, a later one no longer sees. */
const patterns = [
  [
    'range of days',
    `${dayOfMonth}(?:\\s+de\\s+${year})?\\s+(?:al|hasta\\s+el)\\s+${dayOfMonth}(?:\\s+de\\s+${year})?`,
  ],
  ['day', `${dayOfMonth}(?:\\s+de\\s+${year}|\\s+del\\s+mismo\\s+año)?`],
  ['months', `${month}\\s+y\\s+${month}\\s+de\\s+${year}`],
  ['month', `(?:durante\\s+el\\s+mes\\s+de\\s+)?${month}(?!\\s+César)(?:\\s+de\\s+${year})?`],
  ['day', `${year}-\\d\\d-\\d\\d`],
  ['folio', `\\d\\d-\\d\\d/${year}`],
  ['file name', '\\d\\d\\.\\d\\d\\.\\d\\d'],
  ['file name', '\\d{6}(?=\\s+Carta)'],
  ['folder', `${year}/\\d\\d`],
  ['range of years', `${year}\\s*-\\s*${year}`],
  ['year', year],
  [
    'order',
    'posteriormente|tras\\s+su\\s+creación|(?:primera|siguiente)\\s+etapa|finalmente|antes\\s+de\\s+(?:que|iniciar)',
  ],
  [
    'span',
    '(?:por\\s+)?(?:un\\s+tiempo\\s+de\\s+)?casi\\s+dos\\s+años|más\\s+de\\s+diez\\s+años|durante\\s+este\\s+per[ií]odo',
  ],
  ['rhythm', 'semanal(?:es|mente)?(?:\\s+los\\s+días\\s+viernes)?'],
  ['writing', 'hasta\\s+la\\s+fecha\\s+de\\s+redacción'],
  ['future', 'futuro(?:\\s+próximo)?'],
]

/**
 * @param {string} text
 * @returns {{ line: number, lastLine: number, kind: string, expression: string }[]} in the order of the text
 */
export function dateExpressions(text) {
  const found = [...stamps(text)]
  let rest = mask(text, found)
  for (const [kind, pattern] of patterns) {
    const hits = [...rest.matchAll(new RegExp(`${edge}(?:${pattern})${end}`, 'giu'))].map(hit => ({
      kind,
      index: hit.index,
      written: hit[0],
      expression: hit[0].replace(/\s+/g, ' ').replace(/((?:19|20)\d\d)\d{1,2}(?!\d)/g, '$1'),
    }))
    found.push(...hits)
    rest = mask(rest, hits)
  }
  return found
    .sort((a, b) => a.index - b.index)
    .map(({ kind, index, written, expression }) => ({
      line: lineAt(text, index),
      lastLine: lineAt(text, index + written.length - 1),
      kind,
      expression,
    }))
}

/** Links copied from a browser carry the second of a visit, in base64 and broken over lines. */
function stamps(text) {
  return [...text.matchAll(/_g\s*a(?:_\w+)?\*([A-Za-z0-9+/\s]+?)(?=[*_]|\s*$(?![A-Za-z0-9]))/gm)].flatMap(
    hit => {
      const written = hit[0]
      const decoded = Buffer.from(hit[1].replace(/\s+/g, ''), 'base64').toString('latin1')
      const second = decoded.match(/(?<!\d)1[67]\d{8}(?!\d)/)?.[0]
      return second ? [{ kind: 'visit stamp', index: hit.index, written, expression: dayOf(second) }] : []
    },
  )
}

const dayOf = second => new Date(Number(second) * 1000).toISOString().slice(0, 10)
const lineAt = (text, index) => text.slice(0, index).split('\n').length
const blank = text => text.replace(/[^\n]/g, '\u0000')

function mask(text, hits) {
  let masked = text
  for (const { index, written } of hits) {
    masked = masked.slice(0, index) + blank(written) + masked.slice(index + written.length)
  }
  return masked
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = process.argv[2]
  if (!path) throw new Error('date-expressions: give the path of the Memoria')
  for (const { line, lastLine, kind, expression } of dateExpressions(readFileSync(path, 'utf8'))) {
    console.log(`${line === lastLine ? line : `${line}-${lastLine}`}\t${kind}\t${expression}`)
  }
}
