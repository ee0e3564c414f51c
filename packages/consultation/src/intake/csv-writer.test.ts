import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWhole } from '../../test/intake-text.js'
import { csvWriter } from './csv-writer.js'

const written = (cell: string) =>
  csvWriter(['a'])
    .rows([{ cells: [cell], outcome: 'met', reasons: [] }])
    .split(',met,\r\n')[0]

describe('what is written for a spreadsheet', () => {
  it.each([
    '=1+1',
    '+a',
    '-a',
    '@a',
    ' =1',
    '\u200b=1',
    '\ufeff@a',
    '＝1',
    '＠a',
    '\ta',
    '\ra',
    '-2+3',
    '- fresnos',
  ])('is never run: %j', cell => {
    expect(written(cell)).toBe(`"'${cell.replaceAll('"', '""')}"`)
  })

  it.each(['-7', '+52', '-7.5', '-7,5', '-10%', 'a=b', '2022-07-05', ''])('may be %j as it is', cell => {
    expect(written(cell)).toBe(cell.includes(',') ? `"${cell}"` : cell)
  })

  it('keeps the columns that came in, also when they are called like ours', () => {
    expect(csvWriter(['id', 'outcome'], ';').header()).toBe('id;outcome;outcome (2);reasons\r\n')
    expect(csvWriter(['a', 'b']).rows([{ cells: ['1'], outcome: 'unmet', reasons: ['x.y', 'z'] }])).toBe(
      '1,,unmet,x.y z\r\n',
    )
  })

  it('is read again as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ñ', ';', '😀') })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), cell), { minLength: 1, maxLength: 5 }), rows => {
        const cells = rows.map(([number, text], index) => [`${index}-${number}`, `x${text}`])
        const writer = csvWriter(['id', 'title'])
        const text =
          writer.header() +
          writer.rows(cells.map(each => ({ cells: each, outcome: 'met', reasons: ['a', 'b'] })))
        expect(readWhole(text).rows.map(row => row.cells)).toEqual(cells.map(each => [...each, 'met', 'a b']))
      }),
    )
  })
})
