import type { Store, Written } from '../store.js'
import { writeLines } from '../write-lines.js'
import { rivalOf, sampleEntries } from './sample-entries.js'

/** A fresh, empty place in which a record may be kept. */
export interface Place {
  /** A new handle on this place, as another process would have one; called several times. */
  readonly open: () => Store | Promise<Store>
  /** Called at the end of each case. */
  readonly close?: () => void | Promise<void>
}

/** One demand on a store. `run` fails by throwing an `Error` that says what was expected. */
export interface ConformanceCase {
  readonly name: string
  readonly run: () => Promise<void>
}

/**
 * What every store must do, whatever it is made of. The cases need no test runner: give each to the one at
 * hand.
 *
 * @param makePlace Makes a fresh, empty place for each case.
 *
 * @example
 * ```ts
 * const cases = storeConformance(() => {
 *   const store = memoryStore()
 *   return { open: () => store }
 * })
 * for (const { name, run } of cases) it(name, run)
 * cases[0].name // => 'begins empty'
 * ```
 */
export function storeConformance(makePlace: () => Place | Promise<Place>): readonly ConformanceCase[] {
  return Object.entries(demands).map(([name, demand]) => ({
    name,
    run: async () => {
      const place = await makePlace()
      try {
        await demand(await place.open(), place)
      } finally {
        await place.close?.()
      }
    },
  }))
}

const demands: Readonly<Record<string, (store: Store, place: Place) => Promise<void>>> = {
  'begins empty': async store => {
    same((await store.read()).length, 0, 'length of a new record')
  },

  'gives back what was written, byte by byte': async store => {
    const entries = sampleEntries(3)
    written(await store.append(entries, 0))
    await holds(store, writeLines(entries))
  },

  'holds the same bytes however the entries were divided': async store => {
    const entries = sampleEntries(6)
    written(await store.append(entries.slice(0, 1), 0))
    written(await store.append(entries.slice(1, 4), 1))
    written(await store.append(entries.slice(4), 4))
    await holds(store, writeLines(entries))
  },

  'takes a hundred appends in order': async store => {
    const entries = sampleEntries(100)
    for (const [index, entry] of entries.entries()) written(await store.append([entry], index))
    await holds(store, writeLines(entries))
  },

  'takes an entry near the longest line': async store => {
    const [first] = sampleEntries(1)
    if (!first) throw new Error('no sample')
    const long = { ...first, data: { ...first.data, title: { es: 'ñ'.repeat(500_000) } } } as typeof first
    written(await store.append([long], 0))
    await holds(store, writeLines([long]))
  },

  'takes no entries, and stays as it was': async store => {
    const entries = sampleEntries(2)
    written(await store.append(entries, 0))
    written(await store.append([], 2))
    await holds(store, writeLines(entries))
  },

  'refuses a version that is past, names the true one and writes nothing': async store => {
    const entries = sampleEntries(3)
    written(await store.append(entries, 0))
    refused(await store.append([rivalOf(entries)], 2), 3)
    refused(await store.append([], 0), 3)
    await holds(store, writeLines(entries))
  },

  'refuses a version that is still to come': async store => {
    const entries = sampleEntries(3)
    refused(await store.append(entries.slice(1), 1), 0)
    await holds(store, new Uint8Array())
  },

  'lets another handle read what was written': async (store, place) => {
    const entries = sampleEntries(2)
    written(await store.append(entries, 0))
    await holds(await place.open(), writeLines(entries))
  },

  'sees what another handle wrote since it last looked': async (store, place) => {
    const entries = sampleEntries(3)
    const other = await place.open()
    written(await store.append(entries.slice(0, 1), 0))
    written(await other.append(entries.slice(1, 2), 1))
    refused(await store.append([rivalOf(entries.slice(0, 2))], 1), 2)
    written(await store.append(entries.slice(2), 2))
    await holds(other, writeLines(entries))
  },

  'lets exactly one of many writers win a version': async (store, place) => {
    const [first, second] = [sampleEntries(1), sampleEntries(2)]
    written(await store.append(first, 0))
    const handles = await Promise.all(Array.from({ length: 8 }, () => place.open()))
    const rivals = handles.map((_, index) => (index % 2 === 0 ? second.slice(1) : [rivalOf(second)]))
    const outcomes = await Promise.all(handles.map((handle, index) => handle.append(rivals[index] ?? [], 1)))
    same(outcomes.filter(({ ok }) => ok).length, 1, 'number of winners')
    for (const outcome of outcomes) if (!outcome.ok) refused(outcome, 2)
    const winner = rivals[outcomes.findIndex(({ ok }) => ok)] ?? []
    await holds(store, writeLines([...first, ...winner]))
  },

  'writes a batch whole, also when batches race': async (store, place) => {
    const entries = sampleEntries(5)
    const other = await place.open()
    const [one, two] = await Promise.all([store.append(entries, 0), other.append(entries.slice(0, 4), 0)])
    same(one.ok !== two.ok, true, 'one of the two batches was written')
    await holds(store, writeLines(one.ok ? entries : entries.slice(0, 4)))
  },

  'keeps its bytes from whoever reads them': async store => {
    const entries = sampleEntries(2)
    written(await store.append(entries, 0))
    ;(await store.read()).fill(0)
    await holds(store, writeLines(entries))
  },
}

function written(outcome: Written): void {
  if (!outcome.ok)
    throw new Error(`expected the entries to be written; refused, with version ${outcome.found}`)
}

function refused(outcome: Written, found: number): void {
  if (outcome.ok) throw new Error('expected a refusal; the entries were written')
  same(outcome.found, found, 'version named by the refusal')
}

async function holds(store: Store, bytes: Uint8Array): Promise<void> {
  const found = await store.read()
  same(found.length, bytes.length, 'length of the record')
  const at = found.findIndex((byte, index) => byte !== bytes[index])
  same(at, -1, 'first byte that differs')
}

function same<T>(found: T, expected: T, what: string): void {
  if (!Object.is(found, expected)) throw new Error(`${what}: expected ${expected}, found ${found}`)
}
