import { describe, expect, it } from 'vitest'
import { consultationCriteria as pack } from '../../test/a-criteria-pack.js'
import { explain } from '../explain.js'
import { compileCriteria } from './compile-criteria.js'
import type { CriterionFacts } from './condition.js'
import { cityWordsFrom, wordsFrom } from './criteria-sentences.js'

const about = { kind: 'entry', id: 'one' } as const
const everywhere = Object.fromEntries(
  pack.criteria.map(({ code }) => [code, { met: 'met', unmet: 'unmet', undetermined: 'open' }]),
)
const words = wordsFrom<string>({
  'es-MX': {
    ...everywhere,
    'title-length': {
      met: 'Cabe.',
      unmet: '«{title}» no cabe: son {longest} letras.',
      undetermined: 'Título: {title}.',
    },
    axis: { met: 'Sí.', unmet: '{tags}; {axis}; {axes}', undetermined: '{tags}; {axis}; {axes}' },
    'in-window': {
      met: 'Llegó el {receivedOn}.',
      unmet: 'Tarde: {receivedOn}.',
      undetermined: '{receivedOn}',
    },
    public: { met: '{public}', unmet: '{public}', undetermined: '{public}, {colour}' },
  },
  en: {
    ...everywhere,
    axis: { met: 'Yes.', unmet: '{tags}; {axis}; {axes}', undetermined: '{tags}; {axis}; {axes}' },
    public: { met: '{public}', unmet: '{public}', undetermined: '{public}, {colour}' },
  },
})
const said = (code: string, facts: CriterionFacts, locale = 'es-MX') =>
  compileCriteria(pack)
    .findings(facts, words, about)
    .find(each => each.code === code)?.words[locale]

describe('sentences as data', () => {
  it('name the facts and the parameters that were used', () => {
    expect(said('title-length', { title: '¡Ya!' })).toBe('«¡Ya!» no cabe: son 80 letras.')
    expect(said('title-length', { title: 'Más árboles' })).toBe('Cabe.')
  })

  it('say what is not known, in the language of the reader', () => {
    expect(said('title-length', {})).toBe('Título: no se sabe.')
    expect(said('public', {})).toBe('no se sabe, {colour}')
    expect(said('public', {}, 'en')).toBe('not known, {colour}')
    expect(said('public', { public: false })).toBe('no')
    expect(said('public', { public: true }, 'en')).toBe('yes')
  })

  it('join lists as the language does, and say days in words', () => {
    expect(said('axis', { axis: 'a', tags: ['obra', 'higiene', 'imagen'] })).toBe(
      'obra, higiene e imagen; a; water y data',
    )
    expect(said('axis', { axis: 'a', tags: [] }, 'en')).toBe('none; a; water and data')
    expect(said('in-window', { receivedOn: '2022-07-20' })).toBe('Llegó el 20 de julio de 2022.')
    expect(said('in-window', { receivedOn: '2022-09' })).toBe('2022-09')
  })

  it('stay sentences whatever a text is', () => {
    const long = said('title-length', { title: `${'palabra '.repeat(100)}` }) as string
    expect(long).toMatch(/^«palabra palabra .*…» no cabe: son 80 letras\.$/)
    expect(long.length).toBeLessThan(160)
    expect(said('title-length', { title: '🌳'.repeat(5_000_000) })).not.toMatch(/\p{Cs}/u)
    expect(said('title-length', { title: 'a\u0000b\ud800' })).toBe('«a b» no cabe: son 80 letras.')
    expect(said('title-length', { title: '{tx}' })).toBe('«{tx}» no cabe: son 80 letras.')
  })

  it('give way to those that a city brings, code by code', () => {
    const finding = compileCriteria(pack).findings({ title: '¡Ya!', tags: ['b', 'c'] }, words, about)
    const [length, axis] = ['title-length', 'axis'].map(code => finding.find(each => each.code === code))
    if (!length || !axis) throw new Error('there is no such finding')
    const city = cityWordsFrom({
      nah: { axis: { met: '', unmet: '', undetermined: '{axis}: {tags}' } },
      'not a tag!': { axis: { met: '', unmet: '', undetermined: '{tags}' } },
    })
    expect(explain(axis, 'nah', city)).toBe('?: b, c')
    expect(explain(axis, 'not a tag!', city)).toBe('b, c')
    expect(explain(length, 'nah', city)).toBe('«¡Ya!» no cabe: son 80 letras.')
  })

  it('may not lack an outcome or a code', () => {
    const one = { met: '', unmet: '', undetermined: '' }
    // @ts-expect-error the English table lacks a code
    wordsFrom<'a' | 'b'>({ 'es-MX': { a: one, b: one }, en: { a: one } })
    // @ts-expect-error a criterion lacks an outcome
    wordsFrom<'a'>({ 'es-MX': { a: one }, en: { a: { met: '', unmet: '' } } })
    expect(Object.keys(wordsFrom<'a'>({ 'es-MX': { a: one }, en: { a: one } }))).toEqual(['es-MX', 'en'])
  })
})
