import { head, record, recordText } from '@apertura/cities/cdmx/record'
import { verify } from '@apertura/record'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const bytes = new TextEncoder().encode(recordText)
const starts = [0, ...[...bytes.keys()].filter(index => bytes[index - 1] === 0x0a)]

describe('the committed record of Mexico City', () => {
  it('is what was sealed', () => {
    expect(verify(bytes, { head })).toMatchObject({ ok: true, head, entries: record.length, problems: [] })
  })

  it('shows any single changed byte, and names its entry', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
        const altered = bytes.slice()
        altered[position] = (altered[position] ?? 0) ^ change
        const { ok, problems } = verify(altered, { head })
        const line = starts.filter(start => start <= position).length
        expect(ok).toBe(false)
        expect(problems.some(({ path }) => path.startsWith(`record.jsonl:${line}`))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('shows that its end was cut off, against the known head', () => {
    const cut = bytes.slice(0, starts.at(-1))
    expect(verify(cut).ok).toBe(true)
    expect(verify(cut, { head }).ok).toBe(false)
  })
})
