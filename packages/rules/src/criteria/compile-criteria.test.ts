import { execFileSync } from 'node:child_process'
import type { LocaleTable } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consultationCriteria as pack } from '../../test/a-criteria-pack.js'
import { compileCriteria } from './compile-criteria.js'
import type { Condition, CriterionFacts } from './condition.js'
import type { CriteriaPack } from './criteria-pack.js'

const names = ['unmet', 'met', 'undetermined', '–']
const judged = (facts: CriterionFacts, options: Parameters<typeof compileCriteria>[1] = {}) => {
  const compiled = compileCriteria(pack, options)
  const outcomes = compiled.judge(facts)
  return Object.fromEntries(compiled.codes.map((code, i) => [code, names[outcomes[i] as number]]))
}
const contribution: CriterionFacts = {
  title: 'Más árboles en la avenida',
  receivedOn: '2022-07-20',
  public: true,
  axis: 'water',
  tags: [],
  votes: 12,
  place: 'Penón de los Baños',
}

describe('criteria as data', () => {
  it('are all met by a contribution that has everything', () => {
    expect(judged(contribution)).toEqual({
      'in-window': 'met',
      public: 'met',
      axis: 'met',
      'title-length': 'met',
      'no-insult': 'met',
      'no-address': 'met',
      placed: 'unmet',
      supported: 'met',
      enough: 'met',
      whole: 'met',
    })
    expect(judged({ ...contribution, place: 'PEÑÓN DE LOS BAÑOS' })['placed']).toBe('met')
  })

  it('leave open what is not known, unless the rest settles it', () => {
    expect(judged({})).toEqual({
      'in-window': 'undetermined',
      public: 'undetermined',
      axis: 'undetermined',
      'title-length': 'undetermined',
      'no-insult': 'undetermined',
      'no-address': 'undetermined',
      placed: '–',
      supported: 'undetermined',
      enough: 'undetermined',
      whole: 'undetermined',
    })
    expect(judged({ public: false, votes: 1 })['enough']).toBe('unmet')
    expect(judged({ public: true, votes: 10 })['enough']).toBe('met')
    expect(judged({ tags: ['data'] })['axis']).toBe('met')
  })

  it.each([
    ['a partial date inside', { receivedOn: '2022-08' }, 'in-window', 'met'],
    ['a partial date across the end', { receivedOn: '2022-09' }, 'in-window', 'undetermined'],
    ['a date outside', { receivedOn: '2022-09-06' }, 'in-window', 'unmet'],
    ['what is no date', { receivedOn: 'mañana' }, 'in-window', 'undetermined'],
    ['letters made of two code points', { title: 'n\u0303n\u0303n\u0303n\u0303' }, 'title-length', 'unmet'],
    ['an emoji, which is one', { title: '🌳🌳🌳🌳🌳' }, 'title-length', 'met'],
    ['a phrase in capitals with accents', { title: '¡MÁL Gobierno!' }, 'no-insult', 'unmet'],
    ['a part of a word', { title: 'Los zopencos no' }, 'no-insult', 'met'],
    ['an address', { title: 'escribe a ana@ejemplo.mx ya' }, 'no-address', 'unmet'],
    ['a name of two places', { place: 'centro' }, 'placed', 'undetermined'],
    ['a key', { place: '15-001' }, 'placed', 'met'],
    ['a value of another type', { votes: '12' as unknown as number }, 'supported', 'undetermined'],
  ] as const)('%s', (_, facts, code, outcome) => {
    expect(judged(facts)[code]).toBe(outcome)
  })

  it('can be set by a city without touching them', () => {
    expect(judged({ title: 'Más árboles' }, { parameters: { longest: 10 } })['title-length']).toBe('unmet')
    expect(() => judged({}, { parameters: { tallest: 10 } })).toThrow("no parameter 'tallest'")
    expect(() => judged({}, { parameters: { longest: '10' } })).toThrow('is of another type')
  })

  it('that perhaps were not in force find nobody breaking them', () => {
    const [first] = pack.criteria
    const later: CriteriaPack = first
      ? { ...pack, criteria: [{ ...first, inForce: { from: '2022-08-01' } }] }
      : pack
    const on = (date: string) =>
      Array.from(compileCriteria(later, { on: date }).judge({ receivedOn: '2020-01-01' }))
    expect(on('2022-07-31')).toEqual([])
    expect(on('2022-08')).toEqual([0])
    expect(on('2022')).toEqual([2])
  })

  it('say what they used', () => {
    const sentence = ({ title, longest, outcome }: Record<string, unknown>) =>
      `${title} (${longest}): ${outcome}`
    const table = Object.fromEntries(pack.criteria.map(({ code }) => [code, sentence])) as LocaleTable<string>
    const about = { kind: 'entry', id: 'one' } as const
    const findings = compileCriteria(pack).findings({ title: '¡Ya!' }, { 'es-MX': table, en: table }, about)
    expect(findings.map(({ code }) => code)).not.toContain('placed')
    const found = findings.find(({ code }) => code === 'title-length')
    expect(found).toMatchObject({ outcome: 'unmet', facts: { title: '¡Ya!', longest: 80 } })
    expect(found?.words.en).toBe('¡Ya! (80): unmet')
    expect(findings.find(({ code }) => code === 'whole')?.facts).toMatchObject({
      public: null,
      receivedOn: null,
    })
  })

  it('stay linear on a pattern that would make others hang', () => {
    const evil: CriteriaPack = {
      ...pack,
      criteria: pack.criteria
        .slice(0, 1)
        .map(rule => ({ ...rule, holds: { fact: 'title', matches: '^(a+)+$' } })),
    }
    expect(compileCriteria(evil).judge({ title: `${'a'.repeat(20_000)}!` })[0]).toBe(0)
  })

  it('cannot refer to themselves, nor to nothing', () => {
    const [one] = pack.criteria
    if (!one) throw new Error('the pack is empty')
    const circle = { ...pack, criteria: [{ ...one, code: 'a', holds: { not: { criterion: 'a' } } }] }
    expect(() => compileCriteria(circle)).toThrow('refers to itself')
    const nowhere = { ...pack, criteria: [{ ...one, code: 'a', holds: { criterion: 'b' } }] }
    expect(() => compileCriteria(nowhere)).toThrow("has no criterion 'b'")
  })

  it('run where code from strings is forbidden', () => {
    const program = `import { compileCriteria } from '@apertura/rules/criteria'
      const pack = ${JSON.stringify(pack)}
      console.log(compileCriteria(pack).judge(${JSON.stringify(contribution)}).join(''))`
    const said = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '-e', program],
      { encoding: 'utf8', cwd: new URL('../../', import.meta.url).pathname },
    )
    expect(said.trim()).toBe('1111110111')
  })
})

/** The same language, read off word by word with everything done the long way. */
function naive(condition: Condition, facts: CriterionFacts): 'yes' | 'no' | 'perhaps' {
  if ('all' in condition) {
    const answers = condition.all.map(each => naive(each, facts))
    return answers.includes('no') ? 'no' : answers.includes('perhaps') ? 'perhaps' : 'yes'
  }
  if ('any' in condition) {
    const answers = condition.any.map(each => naive(each, facts))
    return answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no'
  }
  if ('not' in condition)
    return { yes: 'no', no: 'yes', perhaps: 'perhaps' }[naive(condition.not, facts)] as 'yes'
  if ('of' in condition) {
    const answers = condition.of.map(each => naive(each, facts))
    // What could come of it if each open one went either way.
    const held = answers.filter(each => each === 'yes').length
    const open = answers.filter(each => each === 'perhaps').length
    const wanted = condition.atLeast as number
    if (held >= wanted) return 'yes'
    return held + open >= wanted ? 'perhaps' : 'no'
  }
  if ('known' in condition)
    return ((facts[condition.fact] ?? null) !== null) === condition.known ? 'yes' : 'no'
  if (!('fact' in condition)) throw new Error('not in these properties')
  const found = facts[condition.fact]
  if (found === undefined || found === null) return 'perhaps'
  if ('is' in condition) return found === condition.is ? 'yes' : 'no'
  if ('min' in condition) return (found as number) >= (condition.min as number) ? 'yes' : 'no'
  throw new Error('not in these properties')
}

const conditions = (): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>(tie => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ fact: fc.constantFrom('p', 'q'), is: fc.boolean() }),
      fc.record({ fact: fc.constant('n'), min: fc.integer({ min: 0, max: 4 }) }),
      fc.record({ fact: fc.constantFrom('p', 'n'), known: fc.boolean() }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
      fc.record({
        atLeast: fc.integer({ min: 0, max: 3 }),
        of: fc.array(tie('condition'), { maxLength: 4 }),
      }),
    ) as fc.Arbitrary<Condition>,
  })).condition

const someFacts = () =>
  fc.record({
    p: fc.constantFrom(true, false, null),
    q: fc.constantFrom(true, false, undefined),
    n: fc.option(fc.integer({ min: 0, max: 4 })),
  })

const judge = (holds: Condition, facts: CriterionFacts) => {
  const [one] = pack.criteria
  if (!one) throw new Error('the pack is empty')
  return compileCriteria({ ...pack, criteria: [{ ...one, code: 'one', holds }] }).judge(facts)[0]
}
const code = { no: 0, yes: 1, perhaps: 2 }

describe('any condition', () => {
  it('says what reading it word by word says', () => {
    fc.assert(
      fc.property(conditions(), someFacts(), (condition, facts) => {
        expect(judge(condition, facts)).toBe(code[naive(condition, facts)])
      }),
      { numRuns: 2000 },
    )
  })

  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(conditions(), conditions(), someFacts(), (a, b, facts) => {
        const outside: Condition = { not: { all: [a, b] } }
        const inside: Condition = { any: [{ not: a }, { not: b }] }
        expect(judge(outside, facts)).toBe(judge(inside, facts))
      }),
      { numRuns: 500 },
    )
  })

  it('without “known” never takes back an answer when more becomes known', () => {
    const asksWhatIsKnown = (condition: Condition) => JSON.stringify(condition).includes('"known"')
    fc.assert(
      fc.property(conditions(), someFacts(), fc.boolean(), fc.boolean(), (condition, facts, p, q) => {
        fc.pre(!asksWhatIsKnown(condition))
        const before = judge(condition, facts)
        const after = judge(condition, { p: facts.p ?? p, q: facts.q ?? q, n: facts.n ?? 2 })
        if (before !== 2) expect(after).toBe(before)
      }),
      { numRuns: 1000 },
    )
  })
})
