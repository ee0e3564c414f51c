import { describe, expect, it } from 'vitest'
import { adoption, antecedent, chain } from '../test/drafts.js'
import { memoryStore } from './memory-store.js'
import { writeLines } from './write-lines.js'

// The suite of `conformance/` says the rest.
describe('memoryStore', () => {
  const entries = chain(adoption, antecedent('second'))

  it('begins with the record that it is given, and does not share its bytes', async () => {
    const content = writeLines(entries.slice(0, 1))
    const store = memoryStore(content)
    content.fill(0)
    expect(await store.append(entries.slice(1), 1)).toEqual({ ok: true })
    expect(await store.read()).toEqual(writeLines(entries))
  })

  it('names the version found', async () => {
    expect(await memoryStore(writeLines(entries)).append([], 1)).toEqual({ ok: false, found: 2 })
  })
})
