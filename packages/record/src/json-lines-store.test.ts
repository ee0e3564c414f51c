import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { adoption, antecedent, chain } from '../test/drafts.js'
import { filePlace } from '../test/file-place.js'
import { jsonLinesStore, type LinesFile } from './json-lines-store.js'
import { openRecord } from './open-record.js'
import { verify } from './verify.js'
import { writeLines } from './write-lines.js'

const entries = chain(adoption, antecedent('second'), antecedent('third'))

// The suite of `conformance/` says the rest.
describe('jsonLinesStore', () => {
  it('reads the file once, and not again before each append', async () => {
    const { file, calls } = counted()
    const store = jsonLinesStore(file)
    for (const [index, entry] of entries.entries()) await store.append([entry], index)
    expect(calls.filter(call => call === 'read')).toHaveLength(1)
  })

  it('gives the adapter the bytes to add and the length that the file must have', async () => {
    const { file, calls } = counted()
    const store = jsonLinesStore(file)
    await store.append(entries.slice(0, 1), 0)
    await store.append(entries.slice(1), 1)
    const [one, all] = [writeLines(entries.slice(0, 1)).length, writeLines(entries).length]
    expect(calls).toEqual(['read', `${one} bytes after 0`, `${all - one} bytes after ${one}`])
  })

  it('throws when the adapter refuses the length that the file has, instead of asking forever', async () => {
    const store = jsonLinesStore({ read: async () => new Uint8Array(), append: async () => false })
    await expect(store.append(entries, 0)).rejects.toThrow(TypeError)
  })

  it('passes on what goes wrong with the file, and can go on afterwards', async () => {
    const { file } = counted()
    let full = true
    const store = jsonLinesStore({
      read: file.read,
      append: async (bytes, length) => {
        if (full) throw new Error('ENOSPC')
        return file.append(bytes, length)
      },
    })
    await expect(store.append(entries, 0)).rejects.toThrow('ENOSPC')
    full = false
    expect(await store.append(entries, 0)).toEqual({ ok: true })
  })

  it('lets exactly one of two records win over one real file', async () => {
    const place = await filePlace()
    const [one, two] = await Promise.all([openRecord(await place.open()), openRecord(await place.open())])
    if (!one.ok || !two.ok) throw new Error('the record does not open')
    await one.value.append([adoption])
    const outcomes = await Promise.all([
      one.value.append([antecedent('mine')], { expect: 1 }),
      two.value.append([antecedent('theirs')], { expect: 1 }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ conflict: { expected: 1, found: 2 } })
    expect(verify(await readFile(place.path))).toMatchObject({ ok: true, entries: 2 })
    await place.close?.()
  })

  it('does not write after a line that was cut short by a crash', async () => {
    const place = await filePlace()
    const opened = await openRecord(await place.open())
    if (!opened.ok) throw new Error('the record does not open')
    await opened.value.append([adoption, antecedent('second')])
    const torn = (await readFile(place.path)).subarray(0, -20)
    await writeFile(place.path, torn)
    expect(await opened.value.append([antecedent('third')])).toMatchObject({
      ok: false,
      issues: [
        { file: 'record.jsonl', line: 2, message: 'expected a line feed at the end of the last line' },
        { file: 'record.jsonl', line: 2, message: 'expected JSON' },
      ],
    })
    expect(Buffer.compare(await readFile(place.path), torn)).toBe(0)
    await place.close?.()
  })
})

/** A file in memory that writes down what is asked of it. */
function counted(): { readonly file: LinesFile; readonly calls: string[] } {
  let content = new Uint8Array()
  const calls: string[] = []
  return {
    calls,
    file: {
      read: async () => {
        calls.push('read')
        return content
      },
      append: async (bytes, length) => {
        calls.push(`${bytes.length} bytes after ${length}`)
        content = Uint8Array.from([...content, ...bytes])
        return true
      },
    },
  }
}
