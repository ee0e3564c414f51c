import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type CriteriaPack, compileCriteria, readCriteria } from '../src/criteria/index.js'
import { consultationCriteria } from './a-criteria-pack.js'
import { packs, someFacts } from './any-criteria.js'

const file = new URL('../json-schema/criteria.json', import.meta.url)
const written = JSON.parse(readFileSync(file, 'utf8'))
/** Made from the file alone, as somebody without our reader would have it. */
const schema = z.fromJSONSchema(written)
const accepts = (pack: unknown) => schema.safeParse(pack).success

const asking = (holds: unknown) => ({
  ...consultationCriteria,
  criteria: [{ ...consultationCriteria.criteria[0], holds }],
})

describe('the JSON Schema of criteria', () => {
  it('refers only to what it defines', () => {
    const references = [...JSON.stringify(written).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(new Set(references)).toEqual(new Set(Object.keys(written.$defs)))
  })

  it('accepts a pack with every operator, and any pack that is in order', () => {
    expect(accepts(consultationCriteria)).toBe(true)
    fc.assert(
      fc.property(packs(), pack => accepts(JSON.parse(JSON.stringify(pack)))),
      { numRuns: 50 },
    )
  })

  it.each([
    ['an unknown operator', asking({ fact: 'title', soundsLike: 'x' })],
    ['an unknown operator deep inside', asking({ all: [{ not: { fact: 'title', soundsLike: 'x' } }] })],
    ['two operators at once', asking({ fact: 'votes', is: 3, min: 2 })],
    ['a comparison with nothing', asking({ fact: 'votes' })],
    ['no condition at all', asking(undefined)],
    ['a value that is no value', asking({ fact: 'votes', min: 'few' })],
    ['a window with what is no date', asking({ fact: 'receivedOn', from: '5/7/2022' })],
    ['a key too many', { ...consultationCriteria, author: 'x' }],
    ['an edition before the first', { ...consultationCriteria, edition: 0 }],
    ['a reserved name', asking({ fact: '__proto__', is: true })],
  ])('and the reader both refuse %s', (_, pack) => {
    expect(accepts(pack)).toBe(false)
    expect(readCriteria(pack).ok).toBe(false)
  })

  it('refuses nothing that the reader accepts, and what the reader accepts can judge', () => {
    let accepted = 0
    fc.assert(
      fc.property(changedPacks(), someFacts(), (pack, facts) => {
        const read = readCriteria(pack)
        if (!read.ok) {
          expect(read.issues.length).toBeGreaterThan(0)
          return
        }
        accepted += 1
        expect(accepts(pack)).toBe(true)
        expect(compileCriteria(read.value).judge(facts).length).toBe(read.value.criteria.length)
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(0)
  })
})

/** Packs in which one thing somewhere was changed into another. */
function changedPacks(): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.constantFrom<unknown>(null, true, -1, 1.5, '', 'text', '2022', [], {}, { param: 'few' }, ['x']),
    fc.constantFrom('n', 'text', 'few', 'rude', 'places', 'c0', 'constructor', '(a)\\1', '\ud800'),
    fc.jsonValue({ maxDepth: 2 }),
  )
  const keys = fc.constantFrom(
    'fact',
    'is',
    'min',
    'to',
    'all',
    'of',
    'not',
    'value',
    'type',
    '__proto__',
    'x',
  )
  return fc.tuple(packs(), fc.array(fc.nat(), { maxLength: 9 }), fc.boolean(), keys, other).map(change)
}

function change([pack, turns, adds, key, value]: [
  CriteriaPack,
  number[],
  boolean,
  string,
  unknown,
]): unknown {
  const copy = JSON.parse(JSON.stringify(pack))
  let at = copy
  for (const turn of turns.slice(1)) {
    const inner = Object.keys(at).filter(each => typeof at[each] === 'object' && at[each] !== null)
    if (inner.length === 0) break
    at = at[inner[turn % inner.length] as string]
  }
  const own = Object.keys(at)
  const place = adds || own.length === 0 ? key : (own[(turns[0] ?? 0) % own.length] as string)
  // As JSON.parse does: `__proto__` becomes a key like any other.
  Object.defineProperty(at, place, { value, enumerable: true, configurable: true, writable: true })
  return copy
}
