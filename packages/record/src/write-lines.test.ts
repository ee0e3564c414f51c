import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { records } from '../test/arbitraries.js'
import { readLines } from './read-lines.js'
import { decode } from './utf8.js'
import { writeLines } from './write-lines.js'

describe('writeLines', () => {
  it('writes what readLines reads back', () => {
    fc.assert(
      fc.property(records, entries => {
        expect(readLines(writeLines(entries), 'record.jsonl')).toEqual({ ok: true, value: entries })
      }),
    )
  })

  it('writes one line an entry, whatever the texts hold', () => {
    fc.assert(
      fc.property(records, entries => {
        expect(decode(writeLines(entries))?.split('\n')).toHaveLength(entries.length + 1)
      }),
    )
  })

  it('writes nothing for no entries', () => {
    expect(writeLines([])).toHaveLength(0)
  })
})
