import type { EntryDraft } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drafts } from '../test/arbitraries.js'
import { adoption, antecedent, chain } from '../test/drafts.js'
import { memoryStore } from './memory-store.js'
import { type OpenRecord, openRecord } from './open-record.js'
import type { Store } from './store.js'
import { encode } from './utf8.js'
import { verify } from './verify.js'
import { writeLines } from './write-lines.js'

async function opened(store: Store = memoryStore()): Promise<OpenRecord> {
  const result = await openRecord(store)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

describe('openRecord', () => {
  it('opens an empty store as a record without entries', async () => {
    expect(await opened()).toMatchObject({ entries: [], head: null, version: 0 })
  })

  it('opens what was written before', async () => {
    const entries = chain(adoption, antecedent('second'))
    const record = await opened(memoryStore(writeLines(entries)))
    expect(record.entries).toEqual(entries)
    expect(record).toMatchObject({ head: entries[1]?.hash, version: 2 })
  })

  it('gives every issue of what the store holds, under the name of the file', async () => {
    const read = await openRecord(memoryStore(encode('{\n\n')), 'ciudad.jsonl')
    expect(read).toMatchObject({ ok: false, issues: [{ file: 'ciudad.jsonl', line: 1 }, { line: 2 }] })
  })
})

describe('append', () => {
  it('seals the drafts, writes them and gives them back', async () => {
    const store = memoryStore()
    const record = await opened(store)
    const entries = chain(adoption, antecedent('second'))
    expect(await record.append([adoption, antecedent('second')])).toEqual({ ok: true, value: entries })
    expect(record.entries).toEqual(entries)
    expect(await store.read()).toEqual(writeLines(entries))
  })

  it('leaves alone the list of entries that somebody holds', async () => {
    const record = await opened()
    const before = record.entries
    await record.append([adoption])
    expect(before).toEqual([])
    expect(record.entries).toHaveLength(1)
    expect(record.entries).toBe(record.entries)
  })

  it('refuses another version as a value that names both, and writes nothing', async () => {
    const store = memoryStore()
    const record = await opened(store)
    await record.append([adoption], { expect: 0 })
    const bytes = await store.read()
    expect(await record.append([antecedent('late')], { expect: 0 })).toEqual({
      ok: false,
      issues: [{ path: 'expect', message: 'expected a record of 0 entries', value: '1' }],
      conflict: { expected: 0, found: 1 },
    })
    expect(await record.append([antecedent('early')], { expect: 7 })).toMatchObject({
      conflict: { expected: 7, found: 1 },
    })
    expect(await store.read()).toEqual(bytes)
  })

  it('lets one of two handles win a version, and shows the other what happened', async () => {
    const store = memoryStore()
    const [one, two] = [await opened(store), await opened(store)]
    await one.append([adoption], { expect: 0 })
    expect(await two.append([adoption], { expect: 0 })).toMatchObject({ conflict: { expected: 0, found: 1 } })
    expect(two.entries).toEqual(one.entries)
    expect(await two.append([antecedent('second')], { expect: 1 })).toMatchObject({ ok: true })
    expect(await one.append([antecedent('third')], { expect: 2 })).toMatchObject({ ok: true })
    expect(one.version).toBe(3)
  })

  it('goes to the end, wherever that is, when no version is expected', async () => {
    const store = memoryStore()
    const [one, two] = [await opened(store), await opened(store)]
    await one.append([adoption])
    const outcomes = await Promise.all(
      [one, two, one, two].map((record, index) => record.append([antecedent(`entry-${index}`)])),
    )
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(verify(await store.read())).toMatchObject({ ok: true, entries: 5 })
    expect((await opened(store)).entries.map(({ id }) => id).sort()).toEqual([
      'adoption',
      'entry-0',
      'entry-1',
      'entry-2',
      'entry-3',
    ])
  })

  it('checks drafts again that go to a new end', async () => {
    const store = memoryStore()
    const [one, two] = [await opened(store), await opened(store)]
    await one.append([adoption])
    expect(await two.append([adoption])).toMatchObject({ ok: false, issues: [{ path: '0.id' }] })
  })

  it.each<[string, readonly unknown[], readonly object[]]>([
    ['a record that begins otherwise', [antecedent('a')], [{ path: '0.kind', value: '"antecedent.noted"' }]],
    ['an id used before', [adoption, antecedent('adoption')], [{ path: '1.id', value: '"adoption"' }]],
    ['a correction of nothing', [adoption, antecedent('a', 'b')], [{ path: '1.corrects', value: '"b"' }]],
    [
      'what corrects a later one',
      [adoption, antecedent('a', 'b'), antecedent('b')],
      [{ path: '1.corrects' }],
    ],
    [
      'an impossible day',
      [{ ...adoption, recordedAt: '2022-02-30' }],
      [{ path: '0.recordedAt', value: '"2022-02-30"' }],
    ],
    ['an unknown kind', [{ ...adoption, kind: 'plan.lost' }], [{ path: '0.kind', value: '"plan.lost"' }]],
    ['what is no draft', [null, 'x'], [{ path: '0' }, { path: '1', value: '"x"' }]],
    [
      'an entry that is sealed already',
      chain(adoption),
      [{ path: '0.seq', message: /unknown field/ }, { path: '0.prev' }, { path: '0.hash' }],
    ],
    [
      'half of a surrogate pair',
      [{ ...adoption, by: '\ud800' }],
      [{ path: '0', message: 'expected what JSON can say' }],
    ],
    [
      'a member called __proto__',
      [{ ...adoption, data: { ...adoption.data, title: JSON.parse('{"es":"x","__proto__":"y"}') } }],
      [{ path: '0.data.title.__proto__', value: '"y"' }],
    ],
    [
      'an entry longer than a line may be',
      [{ ...adoption, by: 'ñ'.repeat(600_000) }],
      [{ path: '0', message: 'expected an entry of at most 1048576 bytes' }],
    ],
    [
      'all that is wrong with all of them',
      [{ ...adoption, on: 'soon', by: 1 }, antecedent('a', 'b')],
      [{ path: '0.on' }, { path: '0.by' }, { path: '1.corrects' }],
    ],
  ])('refuses %s and writes nothing', async (_, list, issues) => {
    const store = memoryStore()
    const record = await opened(store)
    const outcome = await record.append(list as EntryDraft[])
    if (outcome.ok) throw new Error('it was written')
    expect(outcome.issues).toHaveLength(issues.length)
    for (const [index, issue] of issues.entries()) {
      for (const [name, wanted] of Object.entries(issue)) {
        const found = outcome.issues[index]?.[name as 'path']
        if (wanted instanceof RegExp) expect(found).toMatch(wanted)
        else expect(found).toBe(wanted)
      }
    }
    expect(await store.read()).toHaveLength(0)
    expect(record.version).toBe(0)
  })

  it('tells a version that is past from drafts that are wrong', async () => {
    const store = memoryStore()
    const [one, two] = [await opened(store), await opened(store)]
    await one.append([adoption])
    expect(await two.append([antecedent('a')], { expect: 0 })).toMatchObject({
      conflict: { expected: 0, found: 1 },
    })
  })

  it('takes a correction of an earlier draft of the same batch', async () => {
    const record = await opened()
    expect(await record.append([adoption, antecedent('a'), antecedent('b', 'a')])).toMatchObject({ ok: true })
  })

  it('writes nothing for no drafts, and still looks at the version', async () => {
    const record = await opened()
    expect(await record.append([])).toEqual({ ok: true, value: [] })
    expect(await record.append([], { expect: 1 })).toMatchObject({ ok: false })
  })

  it('throws for an expected version that no record can have', async () => {
    const record = await opened()
    await expect(record.append([], { expect: -1 })).rejects.toThrow(RangeError)
    await expect(record.append([], { expect: Number.NaN })).rejects.toThrow(RangeError)
  })

  it('throws when a store refuses the version that it holds, instead of asking forever', async () => {
    const record = await opened({ ...memoryStore(), append: async () => ({ ok: false, found: 0 }) })
    await expect(record.append([adoption])).rejects.toThrow(TypeError)
  })

  it('makes the same bytes however the drafts are divided', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.array(fc.nat(10)), async (list, cuts) => {
        const whole = memoryStore()
        await (await opened(whole)).append(list)
        const parts = memoryStore()
        const record = await opened(parts)
        const ends = [...cuts.map(cut => cut % (list.length + 1)), list.length].sort((a, b) => a - b)
        for (const [index, end] of ends.entries()) {
          const outcome = await record.append(list.slice(ends[index - 1] ?? 0, end), {
            expect: record.version,
          })
          expect(outcome.ok).toBe(true)
        }
        expect(await parts.read()).toEqual(await whole.read())
        expect(await whole.read()).toEqual(writeLines(chain(...list)))
      }),
    )
  })
})
