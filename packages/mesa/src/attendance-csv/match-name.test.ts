import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameMatcher } from './match-name.js'

const people = [
  { id: 'ana', name: 'Ana Prueba' },
  { id: 'inigo', name: 'Íñigo Muñoz del Ejemplo' },
  { id: 'luis-1', name: 'Luis Ejemplo' },
  { id: 'luis-2', name: 'luis ejemplo' },
  { id: 'pena', name: 'Eva Pena' },
  { id: 'peña', name: 'Eva Peña' },
  { id: 'jose', name: "José O'Hara-Cruz" },
  { id: 'secret', name: { commitment: 'a'.repeat(64) } },
]
const match = nameMatcher(people)

describe('a name that was shown', () => {
  it.each([
    'Ana Prueba',
    'ANA PRUEBA',
    ' ána   prueba ',
    'Ana Prueba (Vecinas del Lago)',
    'Ana Prueba [Guest]',
    'Prueba, Ana',
    'PRUEBA, ANA (Alcaldía)',
    'iPhone (Ana Prueba)',
    'Vecinas - Ana Prueba',
    'Ana Prueba | Vecinas',
    'Vecinas/Ana Prueba',
    'Ana Prueba, Vecinas',
    'Ana_Prueba_',
  ])('%j is Ana Prueba', shown => {
    expect(match(shown)).toEqual({ people: ['ana'], perhaps: [] })
  })

  it.each([
    ['INIGO MUNOZ DEL EJEMPLO', 'inigo'],
    ['Muñoz del Ejemplo, Íñigo', 'inigo'],
    ['Jose O’Hara Cruz', 'jose'],
  ])('%j is %s', (shown, person) => {
    expect(match(shown).people).toEqual([person])
  })

  it('that several people have is nobody in particular', () => {
    expect(match('Luis Ejemplo').people).toEqual(['luis-1', 'luis-2'])
    expect(match('Ana Prueba (Íñigo Muñoz del Ejemplo)').people).toEqual(['ana', 'inigo'])
    expect(match('ANA  PRUEBA (íñigo muñoz del ejemplo)').people).toEqual(['ana', 'inigo'])
  })

  it('tells an ñ from an n where both are there', () => {
    expect(match('EVA PEÑA').people).toEqual(['peña'])
    expect(match('eva  pena').people).toEqual(['pena'])
    expect(match('Evá Pena').people).toEqual(['pena'])
  })

  it.each([
    ['Lic. Ana Prueba', ['ana']],
    ['Prueba Ana', ['ana']],
    ['Íñigo Muñoz', ['inigo']],
    ['Ana Prueba Cruz', ['ana']],
    ['Ana', []],
    ['Ana P.', []],
    ['Luisa Ejemplo', []],
    ['Ana Pruebas', []],
    ['iPad', []],
    ['😀', []],
  ])('%j is never guessed; people may look at %j', (shown, perhaps) => {
    expect(match(shown)).toEqual({ people: [], perhaps })
  })

  it('matches whoever is written so, whatever stands around it in brackets', () => {
    const word = fc.stringMatching(/^[A-Za-zÁÉÍÓÚáéíóúñÑ]{2,9}$/)
    fc.assert(
      fc.property(word, word, word, (given, surname, body) => {
        const find = nameMatcher([{ id: 'x', name: `${given} ${surname}` }])
        for (const shown of [
          `${given.toUpperCase()}  ${surname.toLowerCase()}`,
          `${surname}, ${given}`,
          `${given} ${surname} (${body})`,
          `${body} | ${given} ${surname}`,
        ]) {
          expect(find(shown).people).toEqual(['x'])
        }
      }),
    )
  })

  it('with one letter more or less is nobody', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/)
    fc.assert(
      fc.property(word, word, (given, surname) => {
        const find = nameMatcher([{ id: 'x', name: `${given} ${surname}` }])
        expect(find(`${given} ${surname}a`).people).toEqual([])
        expect(find(`${given.slice(1)} ${surname}`).people).toEqual([])
      }),
    )
  })
})
