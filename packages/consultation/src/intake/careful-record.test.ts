import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecords } from './csv-records.js'
import { csvWriter } from './csv-writer.js'

const read = (text: string, width = 2) => csvRecords({ delimiter: ',', width, maxField: 1000 })(text, 1, true)

describe('records', () => {
  it('are what was written, wherever it is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), maxLength: 6 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), fc.nat(), (rows, place) => {
        const marked = rows.map(([one, other]) => [`x${one}`, `x${other}`, 'met', ''])
        const text = csvWriter(['a', 'b'])
          .rows(marked.map(([a = '', b = '']) => ({ cells: [a, b], outcome: 'met', reasons: [] })))
          .replaceAll('\r\n', '\n')
        const cut = text.indexOf('\n', place % text.length) + 1
        const records = csvRecords({ delimiter: ',', width: 4, maxField: 1000 })
        const before = records(text.slice(0, cut), 1, false)
        const after = records(text.slice(before.read), 1 + before.lines, true)
        const found = [...before.records, ...after.records]
        expect(found.map(({ cells }) => cells)).toEqual(marked)
        expect([...before.broken, ...after.broken]).toEqual([])
        for (const { line, cells } of found) {
          expect(text.split('\n')[line - 1]).toContain(
            String(cells[0]?.split('\n')[0]?.replaceAll('"', '""')),
          )
        }
      }),
    )
  })

  it.each([
    ['every quote left open', 'x,"a\n'],
    ['every quote in the wrong place', '"a"b,c\n'],
    ['every quote closed on the next line, in the wrong place', 'x,"a\nb"c,d\n'],
    ['stray quotes that open and close', 'x",y"\n5" z,"open\n'],
    ['escaped quotes alone', '"""","""\n'],
    ['one quote and nothing else', 'x,y\n'],
  ])('take time in proportion to a file of %s', (_, piece) => {
    const text = `x,"\n${piece.repeat(100_000)}`
    const { records, broken, read: to } = read(text)
    expect(to).toBe(text.length)
    expect(records.length + broken.length).toBeGreaterThan(10_000)
  })
})
