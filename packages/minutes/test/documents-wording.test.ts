import { sayDate } from '@apertura/calendar'
import { documentLocales, minutesOf, readWording, toTree } from '@apertura/minutes'
import { plainLanguage } from '@apertura/minutes/plain-language'
import { describe, expect, it } from 'vitest'
import { sayFor } from '../src/documents/say.js'
import { plain } from '../src/tree/plain-texts.js'
import { fill } from '../src/wording/fill.js'
import { en } from '../src/wording/locales/en.js'
import { ptBrDates } from '../src/wording/locales/pt-br-dates.js'
import { slotsIn } from '../src/wording/slots.js'
import { wordingFor } from '../src/wording/wording.js'
import { anAccount } from './an-account.js'

const issuesOf = (value: unknown) => {
  const read = readWording(value, 'es-MX')
  return read.ok ? [] : read.issues.map(({ path, value: found }) => [path, found])
}

describe('the sentences', () => {
  it.each(documentLocales)('in %s name only what there is, with words for every number', locale => {
    expect(readWording(wordingFor(locale).table, locale)).toMatchObject({ ok: true })
  })

  it.each(documentLocales)('in %s leave out nothing that the English ones say', locale => {
    const { table } = wordingFor(locale)
    const missing = Object.entries(en).filter(([key, sentence]) => {
      const said = slotsIn(table[key] ?? '')
      return slotsIn(sentence).some(name => !said.includes(name))
    })
    expect(missing.map(([key]) => key)).toEqual([])
  })

  it.each(['minutes', 'attendance-list'] as const)('make %s that are very easy to read', type => {
    const reading = plainLanguage(toTree(anAccount(), { type, locale: 'es-MX' }))
    expect(reading).toMatchObject({ band: 'very-easy', sentences: [] })
  })

  it('need what they have places for', () => {
    const say = sayFor([], 'en')
    // @ts-expect-error -- It says at what time.
    expect(say.words('closing.at')).toBe('The session ended at {time}.')
    expect(say.words('closing.at', { time: '12:30' })).toBe('The session ended at 12:30.')
  })

  it('do not speak as files do', () => {
    const stiff = /se procede a|en virtud|mismo que|foi procedido|hereby|pursuant/i
    const all = documentLocales.flatMap(locale => Object.values(wordingFor(locale).table))
    expect(all.filter(sentence => stiff.test(sentence))).toEqual([])
  })
})

describe('a sentence', () => {
  const say = (sentence: string, slots: Parameters<typeof fill>[1], locale = 'es-MX') =>
    plain(fill(sentence, slots, locale))

  it('takes the word that its number asks for', () => {
    const sentence = '{n|0=nadie|one=# persona|other=# personas}'
    expect([0, 1, 2, 12345].map(n => say(sentence, { n }))).toEqual([
      'nadie',
      '1 persona',
      '2 personas',
      '12,345 personas',
    ])
  })

  it('takes the word for millions in a language that has one', () => {
    expect(say('{n|one=persona|many=de personas|other=personas}', { n: 1_000_000 })).toBe('de personas')
    expect(say('{n|one=persona|other=personas}', { n: 1_000_000 })).toBe('personas')
  })

  it('keeps the marks of what is filled in', () => {
    const name = { kind: 'text', text: 'Ana', about: { person: 'ana', data: 'public-by-role' } } as const
    expect(fill('Habla {who}.', { who: [name] }, 'es-MX')).toEqual([
      { kind: 'text', text: 'Habla ' },
      name,
      { kind: 'text', text: '.' },
    ])
  })

  it('fills a value once: what somebody wrote is no sentence', () => {
    expect(say('{a}', { a: '{b}', b: 'x' })).toBe('{b}')
    expect(say('{a}', { a: '$& {a}' })).toBe('$& {a}')
  })
})

describe('the wording of a city', () => {
  it('may say any sentence otherwise, and words that only it has', () => {
    const read = readWording({ 'section.quorum': 'Cuántos somos', 'office.relatora': 'Relatora' }, 'es-MX')
    if (!read.ok) throw new RangeError('not read')
    const officers = [{ office: 'relatora', person: 'ana', from: null, to: null }]
    const tree = minutesOf(anAccount({ officers }), { locale: 'es-MX', wording: read.value })
    expect(JSON.stringify(tree)).toContain('Cuántos somos')
    expect(JSON.stringify(tree)).toContain('Relatora')
  })

  it('is told of every mistake, with its place and what was found', () => {
    const wrong = JSON.parse(`{
      "title.minutos": "Acta",
      "title.minutes": "Acta de {tittle}",
      "section.call": 7,
      "section.quorum": " ",
      "closing.at": "A las {time",
      "quorum.line": "{whole|one=lugar}",
      "brief.agreements": "{made|few=pocos|other=muchos}",
      "office.relatora": "{person}",
      "__proto__": "x"
    }`)
    expect(issuesOf(wrong)).toEqual([
      ['title.minutos', 'Acta'],
      ['title.minutes', '{tittle}'],
      ['section.call', '7'],
      ['section.quorum', ' '],
      ['closing.at', 'A las {time'],
      ['quorum.line', '{whole|one=lugar}'],
      ['brief.agreements', '{made|few=pocos|other=muchos}'],
      ['office.relatora', '{person}'],
      ['__proto__', '__proto__'],
    ])
  })

  it.each([[null], [7], ['text'], [['a']], [undefined]])('is an object and not %j', value => {
    expect(readWording(value, 'es-MX')).toMatchObject({ ok: false, issues: [{ path: '' }] })
  })

  it('shows a long value shortened', () => {
    expect(issuesOf({ nada: 'x'.repeat(200) })).toEqual([['nada', `${'x'.repeat(79)}…`]])
  })
})

describe('a date in Portuguese', () => {
  it.each([
    ['2030-03-05', '5 de março de 2030'],
    ['2030-03-01', '1º de março de 2030'],
    ['2030-03', 'algum dia de março de 2030'],
    ['2030', 'algum dia de 2030'],
    ['XXXX', 'sem data na fonte'],
    ['[2030-03-05..2030-03-06]', '5 ou 6 de março de 2030'],
    ['[2030-03-31..2030-04-01]', '31 de março ou 1º de abril de 2030'],
    ['[2030-03-05..2030-03-20]', 'entre 5 e 20 de março de 2030'],
    ['[2029-12-05..2030-03-20]', 'entre 5 de dezembro de 2029 e 20 de março de 2030'],
    ['[2030-03..2030-05]', 'entre março e maio de 2030'],
    ['[2029..2030]', 'entre 2029 e 2030'],
    ['[2030-03-05..]', 'não antes de 5 de março de 2030'],
    ['[..2030-03-05]', 'o mais tardar em 5 de março de 2030'],
  ])('%s is said %s', (date, said) => {
    expect(sayDate(date, 'pt-BR', { pt: ptBrDates })).toBe(said)
  })
})
