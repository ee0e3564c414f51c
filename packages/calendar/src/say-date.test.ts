import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDates } from '../test/arbitraries.js'
import type { DateWords } from './date-words.js'
import { sayDate } from './say-date.js'

const cases: readonly (readonly [date: string, spanish: string, english: string])[] = [
  ['2022-07-05', '5 de julio de 2022', '5 July 2022'],
  ['2023-03', 'algún día de marzo de 2023', 'some day in March 2023'],
  ['2020', 'algún día de 2020', 'some day in 2020'],
  [
    '[2021-03-27..2021-06-23]',
    'entre el 27 de marzo y el 23 de junio de 2021',
    'between 27 March and 23 June 2021',
  ],
  ['[2021-06-03..2021-06-09]', 'entre el 3 y el 9 de junio de 2021', 'between 3 and 9 June 2021'],
  [
    '[2020-12-24..2021-01-06]',
    'entre el 24 de diciembre de 2020 y el 6 de enero de 2021',
    'between 24 December 2020 and 6 January 2021',
  ],
  ['[2021-03..2021-06]', 'entre marzo y junio de 2021', 'between March and June 2021'],
  [
    '[2020-11..2021-02]',
    'entre noviembre de 2020 y febrero de 2021',
    'between November 2020 and February 2021',
  ],
  ['[2020..2022]', 'entre 2020 y 2022', 'between 2020 and 2022'],
  [
    '[2021..2021-06-23]',
    'entre el 1 de enero y el 23 de junio de 2021',
    'between 1 January and 23 June 2021',
  ],
  ['[2021-06-22..2021-06-23]', '22 o 23 de junio de 2021', '22 or 23 June 2021'],
  ['[2021-05-31..2021-06-01]', '31 de mayo o 1 de junio de 2021', '31 May or 1 June 2021'],
  [
    '[2021-12-31..2022-01-01]',
    '31 de diciembre de 2021 o 1 de enero de 2022',
    '31 December 2021 or 1 January 2022',
  ],
  ['[2021-06-23..2021-06-23]', '23 de junio de 2021', '23 June 2021'],
  ['[2021-06..2021-06]', 'algún día de junio de 2021', 'some day in June 2021'],
  ['[2023-12-04..]', 'no antes del 4 de diciembre de 2023', 'not before 4 December 2023'],
  ['[2023-12..]', 'no antes de diciembre de 2023', 'not before December 2023'],
  ['[2023..]', 'no antes de 2023', 'not before 2023'],
  ['[..2021-06-23]', 'a más tardar el 23 de junio de 2021', 'no later than 23 June 2021'],
  ['[..2021-06]', 'a más tardar en junio de 2021', 'no later than June 2021'],
  ['[..2021]', 'a más tardar en 2021', 'no later than 2021'],
  ['XXXX', 'sin fecha en la fuente', 'no date in the source'],
]

describe('saying a date', () => {
  it.each(cases)('%s: %s; %s', (date, spanish, english) => {
    expect(sayDate(date, 'es-MX')).toBe(spanish)
    expect(sayDate(date, 'en')).toBe(english)
  })

  it('speaks Mexican Spanish to every kind of Spanish, and English to the rest', () => {
    expect(sayDate('2022-07-05', 'es')).toBe('5 de julio de 2022')
    expect(sayDate('2022-07-05', 'es-AR')).toBe('5 de julio de 2022')
    expect(sayDate('2022-07-05', 'en-GB')).toBe('5 July 2022')
    expect(sayDate('2022-07-05', 'est')).toBe('5 July 2022')
    expect(sayDate('2022-07-05', 'nah')).toBe('5 July 2022')
    expect(sayDate('2022-07-05', 'constructor')).toBe('5 July 2022')
  })

  it('takes another language as a table', () => {
    const name = ({ day, month, year }: { day?: number; month?: number; year?: number }) =>
      [day, month, year].filter(part => part !== undefined).join('/')
    const pt: DateWords = {
      unknown: 'sem data na fonte',
      day: name,
      either: (a, b) => `${name(a)} ou ${name(b)}`,
      someDayOf: bound => `algum dia de ${name(bound)}`,
      between: (a, b) => `entre ${name(a)} e ${name(b)}`,
      notBefore: bound => `não antes de ${name(bound)}`,
      notAfter: bound => `até ${name(bound)}`,
    }
    expect(sayDate('XXXX', 'pt-BR', { pt })).toBe('sem data na fonte')
    expect(sayDate('[2021-03..2021-06]', 'pt', { pt })).toBe('entre 3/2021 e 6/2021')
    expect(sayDate('XXXX', 'es-MX', { pt })).toBe('sin fecha en la fuente')
  })

  it('has words for every date', () => {
    fc.assert(
      fc.property(anyDates(), fc.constantFrom('es-MX', 'en'), (date, locale) => {
        expect(sayDate(date, locale)).toMatch(/^[\p{L}\d ]+$/u)
        expect(sayDate(date, locale)).not.toMatch(/undefined|NaN| {2}/)
      }),
    )
  })

  it('refuses what is no date', () => {
    expect(() => sayDate('posteriormente', 'es-MX')).toThrow(RangeError)
  })
})
