import { describe, expect, it } from 'vitest'
import { adoption, draftOf } from '../test/drafts.js'
import { liaison, otherSalt } from '../test/liaison.js'
import { checkPrivate } from './check-private.js'
import { erasePayloads } from './erase-payloads.js'
import { memoryStore } from './memory-store.js'
import { openRecord } from './open-record.js'
import { readPrivateLines, writePrivateLines } from './read-private-lines.js'
import { decode, encode } from './utf8.js'
import { verify } from './verify.js'

const ana = liaison('liaison-ana', { name: 'Ana' })
const eva = liaison('liaison-eva', { name: 'Eva' }, otherSalt)
const bytes = writePrivateLines([ana.kept, eva.kept])
const title = { es: 'Se borraron datos a petición de la persona' }
const {
  kind: _,
  v: __,
  ...account
} = draftOf('payload.erased', 'erasure', {
  title,
  entry: 'liaison-ana',
  ground: title,
})

describe('erasePayloads', () => {
  it('gives the private file without the payloads, and the entry that says so', () => {
    const done = erasePayloads(bytes, account)
    expect(done).toMatchObject({
      ok: true,
      value: { erased: 1, draft: { ...account, kind: 'payload.erased' } },
    })
    const left = done.ok ? (decode(done.value.bytes) as string) : ''
    expect(left).toBe(decode(writePrivateLines([eva.kept])))
  })

  it('leaves a record that verifies, to its old head too, and a private file that fits it', async () => {
    const store = memoryStore()
    const opened = await openRecord(store)
    if (!opened.ok) throw new Error('the record does not open')
    const record = opened.value
    await record.append([adoption, ana.draft, eva.draft])
    const head = record.head as string
    const before = await store.read()

    const done = erasePayloads(bytes, account)
    if (!done.ok) throw new Error('nothing was erased')
    expect(await record.append([done.value.draft], { expect: 3 })).toMatchObject({ ok: true })

    const after = await store.read()
    expect(after.subarray(0, before.length)).toEqual(before)
    expect(verify(after, { head })).toMatchObject({ ok: true, entries: 4, sinceHead: 1 })
    const left = readPrivateLines(done.value.bytes)
    expect(left.ok && checkPrivate(record.entries, left.value)).toEqual({
      ok: true,
      opened: 1,
      erased: ['liaison-ana.data.person'],
      problems: [],
    })
  })

  it('says so when the entry has no private payload', () => {
    const nobody = { ...account, data: { ...account.data, entry: 'adoption' } }
    expect(erasePayloads(bytes, nobody)).toEqual({
      ok: false,
      issues: [
        {
          file: 'private.jsonl',
          path: 'data.entry',
          message: 'expected an entry that has a private payload',
          value: 'adoption',
        },
      ],
    })
  })

  it('erases nothing from a file that it cannot read in full', () => {
    expect(erasePayloads(encode(`${decode(bytes)}{\n`), account)).toMatchObject({
      ok: false,
      issues: [{ line: 3 }],
    })
  })
})
