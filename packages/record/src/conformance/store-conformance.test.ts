import { describe, expect, it } from 'vitest'
import { filePlace } from '../../test/file-place.js'
import { jsonLinesStore } from '../json-lines-store.js'
import { memoryStore } from '../memory-store.js'
import { readLines } from '../read-lines.js'
import type { Store } from '../store.js'
import { writeLines } from '../write-lines.js'
import { sampleEntries } from './sample-entries.js'
import { type Place, storeConformance } from './store-conformance.js'

const inMemory = (): Place => {
  const store = memoryStore()
  return { open: () => store }
}

const linesInMemory = (): Place => {
  let content = new Uint8Array()
  return {
    open: () =>
      jsonLinesStore({
        read: async () => content.slice(),
        append: async (bytes, length) => {
          if (content.length !== length) return false
          content = Uint8Array.from([...content, ...bytes])
          return true
        },
      }),
  }
}

describe('memoryStore', () => {
  for (const { name, run } of storeConformance(inMemory)) it(name, run)
})

describe('jsonLinesStore over bytes in memory', () => {
  for (const { name, run } of storeConformance(linesInMemory)) it(name, run)
})

describe('jsonLinesStore over a real file', () => {
  for (const { name, run } of storeConformance(filePlace)) it(name, run)
})

describe('storeConformance', () => {
  it('writes records that can be read', () => {
    expect(readLines(writeLines(sampleEntries(5)), 'sample.jsonl')).toMatchObject({ ok: true })
  })

  it.each<[string, (store: Store) => Store]>([
    [
      'ignores the expected version',
      store => ({ ...store, append: async (entries, _) => blind(store, entries) }),
    ],
    [
      'loses half of a batch',
      store => ({ ...store, append: (entries, at) => store.append(entries.slice(0, 1), at) }),
    ],
    ['lends out its bytes', store => lending(store)],
    [
      'names a wrong version',
      store => ({ ...store, append: async (e, at) => off(await store.append(e, at)) }),
    ],
    [
      'writes more than it was given',
      store => ({ ...store, append: (e, at) => store.append([...e, ...e], at) }),
    ],
  ])('catches a store that %s', async (_, spoil) => {
    const cases = storeConformance(() => {
      const spoilt = spoil(memoryStore())
      return { open: () => spoilt }
    })
    const outcomes = await Promise.allSettled(cases.map(({ run }) => run()))
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)
  })

  it('closes the place after each case, also after a failure', async () => {
    let closed = 0
    const cases = storeConformance(() => ({
      open: () => memoryStore(new Uint8Array([10])),
      close: () => {
        closed += 1
      },
    }))
    await Promise.allSettled(cases.map(({ run }) => run()))
    expect(closed).toBe(cases.length)
  })
})

async function blind(store: Store, entries: Parameters<Store['append']>[0]) {
  const outcome = await store.append(entries, 0)
  return outcome.ok ? outcome : store.append(entries, outcome.found)
}

function lending(store: Store): Store {
  let lent: Uint8Array | undefined
  return {
    append: store.append,
    read: async () => {
      const fresh = await store.read()
      lent = lent?.length === fresh.length ? lent : fresh
      return lent
    },
  }
}

function off(outcome: Awaited<ReturnType<Store['append']>>) {
  return outcome.ok ? outcome : { ok: false as const, found: outcome.found + 1 }
}
