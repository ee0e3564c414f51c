import { describe, expect, it } from 'vitest'
import { aFinding } from '../test/a-pack.js'
import { type CityWords, explain } from './explain.js'

const finding = aFinding('error', 'unmet', { members: 2 })
const city: CityWords = {
  es: { 'club.too-small': ({ members, outcome }) => `Somos ${members} y faltamos más (${outcome}).` },
}

describe('explaining a finding', () => {
  it('needs nothing but the finding and a language', () => {
    expect(explain(finding, 'es-MX')).toBe('No bastan 2 personas.')
    expect(explain(finding, 'es')).toBe('No bastan 2 personas.')
    expect(explain(finding, 'en-GB')).toBe('2 people are too few.')
    expect(explain(finding, 'fr')).toBe('No bastan 2 personas.')
    expect(explain(JSON.parse(JSON.stringify(finding)), 'en')).toBe('2 people are too few.')
  })

  it("lets a city's own sentence come first in its language", () => {
    expect(explain(finding, 'es-MX', city)).toBe('Somos 2 y faltamos más (unmet).')
    expect(explain(finding, 'en', city)).toBe('2 people are too few.')
    expect(explain({ ...finding, code: 'club.other' }, 'es-MX', city)).toBe('No bastan 2 personas.')
  })

  it('takes the nearest of several own tables that has the sentence', () => {
    const own = { 'es-AR': city.es ?? {}, 'es-MX': {} }
    expect(explain(finding, 'es-MX', own)).toBe('Somos 2 y faltamos más (unmet).')
  })

  it('keeps saying that the norm perhaps was not in force', () => {
    const open = aFinding('error', 'undetermined', { members: 2, inForce: 'perhaps' })
    expect(explain(open, 'es-MX', city)).toBe(
      'Somos 2 y faltamos más (undetermined). No es seguro que esta norma rigiera en esa fecha.',
    )
    const yucatec: CityWords = { yua: { 'club.too-small': () => 'Ma’ chúuki’.' } }
    expect(explain(open, 'yua', yucatec)).toBe('Ma’ chúuki’.')
  })

  it('gives the code when there are no words at all', () => {
    expect(explain({ ...finding, words: {} }, 'en')).toBe('club.too-small')
  })

  it('does not take for a sentence what every object has', () => {
    expect(explain({ ...finding, code: 'toString' }, 'es', city)).toBe('No bastan 2 personas.')
    expect(explain(finding, 'constructor', city)).toBe('No bastan 2 personas.')
  })
})
