import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeChain, textIn } from './text-in.js'

describe('the nearest language', () => {
  it.each([
    ['es-MX', ['en', 'es', 'es-MX'], ['es-MX', 'es', 'en']],
    ['es-AR', ['en', 'es-MX', 'es'], ['es', 'es-MX', 'en']],
    ['es', ['en', 'es-MX'], ['es-MX', 'en']],
    ['zh-Hant-TW', ['zh', 'zh-Hans', 'zh-Hant'], ['zh-Hant', 'zh', 'zh-Hans']],
    ['ES-mx', ['en', 'es-MX'], ['es-MX', 'en']],
    ['est', ['es', 'en'], ['es', 'en']],
    ['fr', [], []],
  ])('for %s among %j goes through %j', (locale, available, expected) => {
    expect(localeChain(locale, available)).toEqual(expected)
  })

  it('leaves no language out and names none twice', () => {
    const tag = fc.constantFrom('es', 'es-MX', 'es-AR', 'en', 'en-GB', 'pt-BR', 'yua')
    fc.assert(
      fc.property(tag, fc.uniqueArray(tag), (locale, available) => {
        expect(localeChain(locale, available).toSorted()).toEqual(available.toSorted())
      }),
    )
  })

  it('gives the text', () => {
    const title = { en: 'Public consultation', 'es-MX': 'Consulta pública' }
    expect(textIn(title, 'es')).toBe('Consulta pública')
    expect(textIn(title, 'fr')).toBe('Public consultation')
    expect(textIn({}, 'en')).toBe('')
  })
})
