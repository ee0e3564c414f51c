import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../src/docx/column-widths.js'
import { t } from './a-tree.js'

const widths = (...texts: readonly string[]) => columnWidths([texts.map(t)], texts.length, 9000)

describe('the widths of the columns of a table', () => {
  it('fill the text and leave no column without room', () => {
    const column = fc.nat(400).map(length => 'a'.repeat(length))
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), texts => {
        const all = widths(...texts)
        const sum = all.reduce((total, each) => total + each, 0)
        expect(sum).toBeLessThanOrEqual(9000)
        expect(sum).toBeGreaterThan(9000 - texts.length - 1)
        for (const each of all) expect(each).toBeGreaterThan(400)
      }),
    )
  })

  it('keep short texts on one line and give the rest to long ones', () => {
    const [short = 0, long = 0] = widths('Acuerdo 16', 'a'.repeat(300))
    expect(short).toBe(10 * 130 + 240)
    expect(long).toBe(9000 - short)
  })
})
