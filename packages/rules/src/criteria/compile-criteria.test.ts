import type { LocaleTable } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { consultationCriteria as pack } from '../../test/a-criteria-pack.js'
import type { Words } from '../pack.js'
import { compileCriteria } from './compile-criteria.js'
import type { CriterionFacts } from './condition.js'
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

const oneWord = {
  'es-MX': { 'in-window': () => '…' },
  en: { 'in-window': () => '…' },
} as unknown as Words<string>

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

  it('can have both ends of a window set by a city', () => {
    const title = { en: 'Day' }
    const [one] = pack.criteria
    if (!one) throw new Error('the pack is empty')
    const window: CriteriaPack = {
      ...pack,
      parameters: {
        opens: { type: 'date', title, value: '2022-07-05' },
        closes: { type: 'date', title, value: '2022-08-05' },
      },
      criteria: [
        { ...one, holds: { fact: 'receivedOn', from: { param: 'opens' }, to: { param: 'closes' } } },
      ],
    }
    const on = (receivedOn: string, parameters = {}) =>
      compileCriteria(window, { parameters }).judge({ receivedOn })[0]
    expect(['2022-07-04', '2022-07-05', '2022-08-05', '2022-08-06'].map(day => on(day))).toEqual([0, 1, 1, 0])
    expect(on('2022-09-05', { closes: '2022-09-05' })).toBe(1)
    expect(on('2022-07-05', { opens: '2022-07-06' })).toBe(0)
  })

  it.each([
    ['longest', '80', '"80", and is of another type: number'],
    ['longest', Number.NaN, 'NaN, and is of another type: number'],
    ['axes', 'water', '"water", and is of another type: list'],
    ['axes', [7], '7, and is of another type: list'],
    ['constructor', 7, "has no parameter 'constructor'"],
  ])('refuse the parameter %s set to %j', (name, value, sentence) => {
    const options = { parameters: { [name]: value as string } }
    expect(() => compileCriteria(pack, options)).toThrow(sentence)
    expect(() => compileCriteria(pack, options)).toThrow(TypeError)
  })

  it('write where they are told to, and nowhere else', () => {
    const into = new Uint8Array(14).fill(9)
    expect(compileCriteria(pack).judge(contribution, into, 2)).toBe(into)
    expect(Array.from(into)).toEqual([9, 9, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 9, 9])
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

  it('hold until their last day', () => {
    const [first] = pack.criteria
    if (!first) throw new Error('the pack is empty')
    const former = {
      ...pack,
      criteria: [{ ...first, inForce: { from: '2022-01-01', until: '2022-08-31' } as const }],
    }
    const found = (on: string) =>
      compileCriteria(former, { on }).findings({ receivedOn: '2020-01-01' }, oneWord, {
        kind: 'entry',
        id: 'one',
      })
    expect(found('2022-09-01')).toEqual([])
    expect(found('2022-08-31')).toMatchObject([{ outcome: 'unmet', at: '2022-08-31' }])
    expect(found('2022-08-31')[0]?.facts).toEqual({ receivedOn: '2020-01-01' })
    expect(found('2022')[0]).toMatchObject({
      outcome: 'undetermined',
      at: '2022',
      facts: { inForce: 'perhaps' },
    })
    expect(compileCriteria(former).findings({}, oneWord, { kind: 'entry', id: 'one' })[0]).not.toHaveProperty(
      'at',
    )
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
})
