import { readFileSync } from 'node:fs'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Citation } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { dateExpressions } from '../tools/date-expressions.mjs'
import { memoria } from './memoria.js'

const headings = [
  'Presentación',
  'Modelo OGP Local',
  'Postulación de la Ciudad de México.',
  'Ejes de trabajo',
  'Consejo de Gobierno Abierto de la Ciudad de México',
  'Integración multiactor',
  'Núcleo Promotor',
  'Grupo asesor',
  'Trabajo colaborativo',
  'Dinámica y metodología de trabajo entre grupos',
  'Metodología de cocreación y sesiones de trabajo',
  'Lineamientos de trabajo',
  'Desarrollo de las etapas',
  'Paréntesis al proceso de cocreación',
  'Documentación y archivo',
  'Salida de la Ciudad de México de OGP Local',
  'Comentarios de integrantes del Grupo Asesor y del Grupo Promotor.',
  'Anexo',
  'Micrositio',
]

type Cited = Citation & { readonly lines: readonly [number, number]; readonly in: string }

const cited = record.flatMap(entry => passages(entry.sources, entry.id))
const unused = unusedRows()

describe.skipIf(memoria === undefined)('against the text of the Memoria', () => {
  const text = memoria ?? ''
  const lines = text.split('\n')
  const expressions = dateExpressions(text)
  const covers = (line: number, last: number) => cited.some(({ lines: [a, b] }) => a <= line && last <= b)

  it('finds the expressions of time that a reader finds', () => {
    const written = expressions.map(found => found.expression)
    expect(expressions.length).toBeGreaterThan(100)
    expect(written).toEqual(
      expect.arrayContaining([
        '30 de septiembre de 2020',
        'marzo de 2019',
        '27-03/2019',
        '04 de febrero hasta el 26 de marzo de 2021',
        '18 de octubre de 2022',
        'semanalmente los días viernes',
        '5 de julio al 5 de septiembre de 2022',
        '27 de octubre',
        '2021-2023',
        '230223',
        '11 de enero del mismo año',
        'Durante el mes de marzo',
        'hasta la fecha de redacción',
        '2023-12-04',
      ]),
    )
  })

  it('takes every one into an entry, or says why not', () => {
    const open = expressions.filter(
      ({ line, lastLine, expression }) => !covers(line, lastLine) && !unused.has(`${line} ${expression}`),
    )
    expect(open.map(({ line, expression }) => `${line} ${expression}`)).toEqual([])
  })

  it('keeps no row of unused.md that is used or gone', () => {
    const idle = expressions
      .filter(({ line, lastLine }) => !covers(line, lastLine))
      .map(({ line, expression }) => `${line} ${expression}`)
    expect([...unused].filter(row => !idle.includes(row))).toEqual([])
  })

  it('cites lines that exist, under the heading that stands before them', () => {
    const places = headings.map(name => ({ name, line: headingLine(lines, name) }))
    const misplaced = [...cited, ...passages(definitionCitations(definition), 'definition')].filter(
      citation => {
        const [first, last] = citation.lines
        const passage = lines.slice(first - 1, last)
        const before = places.filter(place => place.line <= first).map(place => place.name)
        // A note stands at the foot of a page, at times under the next heading: it belongs where it is called.
        const isNote = citation.locator?.startsWith('nota') ?? false
        const standsThere = isNote
          ? before.includes(citation.heading ?? '')
          : before.at(-1) === citation.heading
        return !standsThere || passage.length !== last - first + 1 || passage.join('').trim() === ''
      },
    )
    expect(
      misplaced.map(citation => `${citation.in}: ${citation.heading}, ${citation.lines.join('-')}`),
    ).toEqual([])
  })

  it('cites passages, not chapters', () => {
    expect(cited.filter(({ lines: [first, last] }) => last - first > 41)).toEqual([])
  })

  it('points at the note that it names', () => {
    for (const {
      locator,
      lines: [first],
      in: id,
    } of cited) {
      const note = locator?.match(/^nota (\d+)$/)?.[1]
      if (note) expect(lines[first - 1], id).toMatch(new RegExp(`^\\s*${note}(\\s|$)`))
    }
  })
})

function passages(citations: readonly Citation[], id: string): Cited[] {
  return citations.flatMap(citation =>
    citation.source === 'memoria' && citation.lines ? [{ ...citation, lines: citation.lines, in: id }] : [],
  )
}

function definitionCitations(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  return 'source' in value && 'certainty' in value
    ? [value as Citation]
    : Object.values(value).flatMap(definitionCitations)
}

/** The line of a heading, which may run over two. */
function headingLine(lines: readonly string[], heading: string): number {
  const index = lines.findIndex(
    (line, at) => line.trim() === heading || `${line.trim()} ${lines[at + 1]?.trim()}` === heading,
  )
  if (index < 0) throw new RangeError(`headingLine: the Memoria has no heading “${heading}”`)
  return index + 1
}

function unusedRows(): Set<string> {
  const table = readFileSync(new URL('../src/cdmx/unused.md', import.meta.url), 'utf8')
  const rows = [...table.matchAll(/^\|\s*(\d+)\s*\|\s*(.+?)\s*\|\s*(.+?)\s*\|$/gm)]
  return new Set(rows.map(([, line, expression]) => `${line} ${expression}`))
}
