import { describe, expect, it } from 'vitest'
import { adoption, antecedent, chain, draftOf } from '../test/drafts.js'
import { liaison, otherSalt, salt } from '../test/liaison.js'
import { checkPrivate } from './check-private.js'

const ana = liaison('liaison-ana', { name: 'Ana' })
const eva = liaison('liaison-eva', { name: 'Eva' }, otherSalt)
const title = { es: 'Se borraron datos' }
const erasure = draftOf('payload.erased', 'erasure', { title, entry: 'liaison-ana', ground: title })
const entries = chain(adoption, antecedent('a'), ana.draft, eva.draft)
const after = chain(adoption, antecedent('a'), ana.draft, eva.draft, erasure)

describe('checkPrivate', () => {
  it('opens every commitment with its payload', () => {
    expect(checkPrivate(entries, [eva.kept, ana.kept])).toEqual({
      ok: true,
      opened: 2,
      erased: [],
      problems: [],
    })
  })

  it('lets a payload be missing where the record says that it was erased', () => {
    expect(checkPrivate(after, [eva.kept])).toEqual({
      ok: true,
      opened: 1,
      erased: ['liaison-ana.data.person'],
      problems: [],
    })
  })

  it.each([
    ['is missing without an erasure', entries, [ana.kept], 'liaison-eva', 'nothing'],
    ['is still there after its erasure', after, [ana.kept, eva.kept], 'liaison-ana', 'a payload'],
    [
      'was altered',
      entries,
      [{ ...ana.kept, payload: { name: 'Eva' } }, eva.kept],
      'liaison-ana',
      'a payload that does not open it',
    ],
    [
      'has another salt',
      entries,
      [{ ...ana.kept, salt: otherSalt }, eva.kept],
      'liaison-ana',
      'a payload that does not open it',
    ],
    [
      'belongs to no commitment',
      chain(adoption, eva.draft),
      [ana.kept, eva.kept],
      'liaison-ana',
      'none for this payload',
    ],
  ])('names a payload that %s', (_, record, payloads, id, found) => {
    const { ok, problems } = checkPrivate(record, payloads)
    expect(ok).toBe(false)
    expect(problems).toEqual([
      { path: `private.jsonl (${id}).data.person`, expected: expect.any(String), found },
    ])
  })

  it('never shows a payload or a salt', () => {
    const check = checkPrivate(after, [{ ...eva.kept, salt }, ana.kept])
    expect(JSON.stringify(check)).not.toMatch(/Eva"|Ana"|000102/)
  })
})
