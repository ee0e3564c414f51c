import { describe, expect, it } from 'vitest'
import { consultationCriteria as pack } from '../../test/a-criteria-pack.js'
import { compileCriteria } from './compile-criteria.js'
import type { CriteriaPack } from './criteria-pack.js'
import { readCriteria } from './read-criteria.js'

const [first] = pack.criteria
const holding = (holds: unknown) => ({ ...pack, criteria: [{ ...first, holds }] })
const issues = (value: unknown) => {
  const read = readCriteria(value)
  return read.ok ? [] : read.issues.map(({ path, message, value: found }) => `${path}: ${message} (${found})`)
}
const nested = (levels: number): unknown => {
  let condition: unknown = { fact: 'public', is: true }
  for (let level = 0; level < levels; level += 1) condition = { not: condition }
  return condition
}

describe('a pack of criteria from outside', () => {
  it('comes back as it is when nothing is wrong with it', () => {
    const read = readCriteria(JSON.parse(JSON.stringify(pack)))
    expect(read).toEqual({ ok: true, value: pack })
  })

  it.each([
    ['no pack', 7, [': expected an object (7)']],
    [
      'an unknown operator',
      holding({ fact: 'title', soundsLike: 'x' }),
      [expect.stringMatching(/^criteria\.0\.holds: expected an operator: all, any, /)],
    ],
    [
      'an unknown fact',
      holding({ all: [{ fact: 'colour', is: 'red' }] }),
      ['criteria.0.holds.all.0.fact: expected a fact that the pack declares ("colour")'],
    ],
    [
      'a parameter that is not there',
      holding({ fact: 'votes', min: { param: 'few' } }),
      ['criteria.0.holds.min.param: expected a parameter of the pack ("few")'],
    ],
    [
      'a parameter of another type',
      holding({ fact: 'votes', min: { param: 'axes' } }),
      ['criteria.0.holds.min.param: expected a parameter of type number, and this one is list ("axes")'],
    ],
    [
      'a value of another type than its fact',
      holding({ fact: 'public', is: 'yes' }),
      ['criteria.0.holds.is: expected a value of type boolean ("yes")'],
    ],
    [
      'an operator for another type of fact',
      holding({ fact: 'votes', length: { min: 1 } }),
      [expect.stringMatching(/^criteria\.0\.holds: expected a fact of type text, and 'votes' is number/)],
    ],
    [
      'a day that does not exist',
      holding({ fact: 'receivedOn', from: '2022-02-30' }),
      ['criteria.0.holds.from: expected a value of type date ("2022-02-30")'],
    ],
    [
      'a pattern outside RE2',
      holding({ fact: 'title', matches: '(a)\\1' }),
      [expect.stringMatching(/^criteria\.0\.holds\.matches: expected a pattern in RE2 syntax: /)],
    ],
    [
      'a word list that is not there',
      holding({ fact: 'title', mentions: 'flowers' }),
      ['criteria.0.holds.mentions: expected the name of a word list of the pack ("flowers")'],
    ],
    [
      'a criterion that is not there',
      holding({ criterion: 'other' }),
      ['criteria.0.holds.criterion: expected the code of a criterion of this pack ("other")'],
    ],
    [
      'a circle',
      {
        ...pack,
        criteria: [
          { ...first, code: 'a', holds: { criterion: 'b' } },
          { ...first, code: 'b', holds: { not: { criterion: 'a' } } },
        ],
      },
      ['criteria.0.holds: expected no circle between criteria ("a → b → a")'],
    ],
    [
      'a code that comes twice',
      { ...pack, criteria: [first, first] },
      ['criteria.1.code: expected a code that no other criterion has ("in-window")'],
    ],
    [
      'a parameter whose own value is of another type',
      {
        ...pack,
        parameters: { ...pack.parameters, longest: { ...pack.parameters?.['longest'], value: '80' } },
      },
      ['parameters.longest.value: expected a value of type number ("80")'],
    ],
    [
      'a table that is null',
      { ...pack, parameters: null },
      expect.arrayContaining(['parameters: expected an object (null)']),
    ],
    [
      'a date that is none as the value of a parameter',
      { ...pack, parameters: { ...pack.parameters, last: { type: 'date', title: {}, value: 'mañana' } } },
      ['parameters.last.value: expected a value of type date ("mañana")'],
    ],
    [
      'a title that is no text',
      { ...pack, facts: { ...pack.facts, colour: { type: 'text', title: { en: 7 } } } },
      ['facts.colour.title.en: expected some text (7)'],
    ],
    [
      'a source that says more than a source does',
      { ...pack, criteria: [{ ...first, source: { title: 'Bases', url: 7, author: 'x' } }] },
      [
        'criteria.0.source.author: expected only title, locator, url ("x")',
        'criteria.0.source.url: expected some text (7)',
      ],
    ],
    [
      'a place without a name',
      { ...pack, territories: { ...pack.territories, wards: [{ key: '1', name: '', parent: 2, area: 3 }] } },
      [
        'territories.wards.0.area: expected only key, name, parent (3)',
        'territories.wards.0.name: expected some text ("")',
        'territories.wards.0.parent: expected some text (2)',
      ],
    ],
    [
      'a key that nobody knows',
      { ...pack, author: 'x' },
      [expect.stringMatching(/^author: expected only id, edition, /)],
    ],
  ])('is refused for %s', (_, value, expected) => {
    expect(issues(value)).toEqual(expected)
  })

  it('is refused with every issue, not only the first', () => {
    expect(
      issues({
        ...holding({
          all: [
            { fact: 'a', is: 1 },
            { fact: 'b', is: 1 },
          ],
        }),
        edition: 0,
        id: ' ',
      }),
    ).toHaveLength(4)
  })

  it('cannot change how objects behave', () => {
    const hostile = JSON.parse(`{"__proto__": {"all": []}, "fact": "public", "is": true}`)
    expect(issues(holding(hostile))).toEqual([
      'criteria.0.holds.__proto__: expected another name: this one is reserved ("__proto__")',
    ])
    expect(({} as Record<string, unknown>)['all']).toBeUndefined()
  })

  it('may be nested, and not without end', () => {
    expect(readCriteria(holding(nested(63))).ok).toBe(true)
    expect(issues(holding(nested(10_000)))).toEqual([
      expect.stringMatching(/: expected at most 64 levels of conditions \(an object with not\)$/),
    ])
  })

  it('may have criteria that refer to each other, and not without end', () => {
    const chain = (length: number) => ({
      ...pack,
      criteria: Array.from({ length }, (_, i) => ({
        ...first,
        code: `c${i}`,
        holds: i + 1 < length ? { not: { criterion: `c${i + 1}` } } : { fact: 'public', is: true },
      })),
    })
    const read = readCriteria(chain(250))
    expect(read.ok && compileCriteria(read.value).judge({ public: true }).length).toBe(250)
    expect(issues(chain(257))).toEqual([
      'criteria.0.holds: expected at most 512 levels of conditions by way of others (513)',
    ])
    expect(issues(chain(100_000))).toEqual(['criteria: expected at most 1000 criteria (a list of 100000)'])
  })

  it('has no operator inherited from anywhere', () => {
    const inherited = Object.create({ is: true }) as Record<string, unknown>
    inherited['fact'] = 'public'
    const read: ReturnType<typeof readCriteria> = readCriteria(holding(inherited) as unknown as CriteriaPack)
    expect(read.ok).toBe(false)
  })
})
