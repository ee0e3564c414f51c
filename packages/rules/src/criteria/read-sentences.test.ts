import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consultationCriteria as pack } from '../../test/a-criteria-pack.js'
import { readSentences } from './read-sentences.js'

const all = { met: 'Sí.', unmet: 'No.', undetermined: '¿?' }
const issues = (value: unknown) => {
  const read = readSentences(value, pack)
  return read.ok ? [] : read.issues.map(({ path, message, value: found }) => `${path}: ${message} (${found})`)
}

describe('the sentences that a city brings', () => {
  it('may be as few as it likes', () => {
    const own = { 'title-length': { ...all, unmet: '«{title}» pasa de {longest}.' } }
    expect(readSentences(own, pack)).toEqual({ ok: true, value: own })
    expect(readSentences({}, pack)).toEqual({ ok: true, value: {} })
  })

  it('may name what a criterion asks by way of another', () => {
    expect(issues({ whole: { ...all, unmet: '{votes}, {axes}, {receivedOn}' } })).toEqual([])
  })

  it.each([
    ['no table', [all], [': expected an object (a list of 1)']],
    [
      'an unknown code',
      { colour: all },
      [
        "colour: expected the code of a criterion of 'consultation' (an object with met, unmet, undetermined)",
      ],
    ],
    [
      'a name that the criterion does not use',
      { public: { ...all, unmet: '{title} {public}' } },
      ['public.unmet: expected only names that \'public\' uses: public ("{title}")'],
    ],
    [
      'a name that objects have by nature',
      { public: { ...all, met: '{constructor}' } },
      ['public.met: expected only names that \'public\' uses: public ("{constructor}")'],
    ],
    [
      'a missing outcome',
      { public: { met: 'Sí.', unmet: 'No.' } },
      ['public.undetermined: expected some text (nothing)'],
    ],
    ['what is no text', { public: { ...all, met: 7 } }, ['public.met: expected some text (7)']],
    ['an empty text', { public: { ...all, met: ' ' } }, ['public.met: expected some text (" ")']],
    ['no sentences', { public: 'Sí.' }, ['public: expected an object ("Sí.")']],
    [
      'an outcome that is none',
      { public: { ...all, maybe: 'x' } },
      ['public.maybe: expected only met, unmet, undetermined ("x")'],
    ],
    [
      'a reserved key',
      JSON.parse('{"__proto__": {"met": "x"}}'),
      ['__proto__: expected another name: this one is reserved ("__proto__")'],
    ],
    [
      'a reserved key inside',
      JSON.parse('{"public": {"__proto__": {"met": "x"}}}'),
      ['public.__proto__: expected another name: this one is reserved ("__proto__")'],
    ],
  ])('are refused for %s', (_, value, expected) => {
    expect(issues(value)).toEqual(expected)
  })

  it('never crash the reader', () => {
    const near = fc.dictionary(
      fc.constantFrom('public', 'axis', '__proto__', 'x'),
      fc.dictionary(fc.constantFrom('met', 'unmet', 'undetermined', 'constructor'), fc.anything()),
    )
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), value => {
        const read = readSentences(value, pack)
        expect(read.ok || read.issues.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
