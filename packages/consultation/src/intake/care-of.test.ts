import { describe, expect, it } from 'vitest'
import { careOf } from './care-of.js'
import { carePatterns } from './care-patterns.js'

const care = (body: string) => careOf({ title: '', body })

describe('care', () => {
  it.each(carePatterns)('is asked for $what', ({ care: flag, example }) => {
    expect(care(example)).toContain(flag)
    expect(careOf({ title: example, body: '' })).toContain(flag)
    expect(careOf({ title: '', body: '', solution: example })).toContain(flag)
  })

  it.each([
    'Plantar 15 árboles y reparar 120 luminarias antes de 2024',
    'La clínica de diabetes queda lejos',
    'Tengo 45 años de vivir aquí y tengo 18 años',
    'Tengo 8 años viviendo aquí y tengo 12 años de pedir luz',
    'Un curso para niñas y niños de secundaria',
    'arroba @ sola, presupuesto de $1,250,000.00',
  ])('is not asked for where there is nothing: %s', body => {
    expect(care(body)).toEqual([])
  })

  it('is asked for an age that is said to be one', () => {
    expect(care('Tengo 15 años de edad')).toEqual(['minor'])
    expect(care('tengo catorce años, vivo lejos')).toEqual(['minor'])
  })

  it('is asked for whoever gave an age under 18, and for nobody else', () => {
    const byAge = (age: string) => careOf({ title: 'a', body: 'b', age })
    expect([byAge('17'), byAge(' 9 ')]).toEqual([['minor'], ['minor']])
    expect([byAge('18'), byAge(''), byAge('diecisiete'), byAge('-3')]).toEqual([[], [], [], []])
  })

  it('takes its time in proportion to the text, whatever the text is', () => {
    const hard = ['a', '1', 'a@', 'a.', '1 ', 'AAAA', 'tengo ', 'soy ', '12-34', 'AAAA900101', '@1']
    for (const piece of hard) {
      expect(careOf({ title: '', body: piece.repeat(200_000) }).length, piece).toBeLessThan(3)
    }
  })
})
