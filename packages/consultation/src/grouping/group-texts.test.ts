import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { f1, plantedTexts } from '../../bench/grouping-planted.mjs'
import { groupTexts } from './group-texts.js'

const given = (...texts: string[]) => texts.map((text, at) => ({ id: `F-${at + 1}`, text }))
const idsOf = (texts: readonly { id: string; text: string }[]) =>
  groupTexts(texts).groups.map(({ members }) => members.map(({ id }) => id))
const ask = 'Queremos una ciclovía segura y bien iluminada en toda la avenida Insurgentes'

describe('groups of texts', () => {
  it('hold what has the same words, whatever its case, accents and punctuation', () => {
    const { groups } = groupTexts(
      given(ask, `¡${ask.toUpperCase()}!`, ask.replaceAll(' ', '\n'), 'Otra cosa'),
    )
    expect(groups).toEqual([
      {
        head: 'F-1',
        members: ['F-1', 'F-2', 'F-3'].map(id => ({ id, similarity: 1, identical: true })),
      },
    ])
  })

  it('hold edited copies, with how similar they are to the head', () => {
    const [group] = groupTexts(given(ask, ask, `Buenas tardes: ${ask.replace('toda', 'tda')}`)).groups
    expect(group?.members).toEqual([
      { id: 'F-1', similarity: 1, identical: true },
      { id: 'F-2', similarity: 1, identical: true },
      { id: 'F-3', similarity: 0.6, identical: false },
    ])
  })

  it('hold short texts only with identical ones', () => {
    expect(idsOf(given('Más agua', 'mas AGUA', 'Más agua ya', 'Sí', 'No', 'SI'))).toEqual([
      ['F-1', 'F-2'],
      ['F-4', 'F-6'],
    ])
  })

  it('tell ñ from n', () => {
    expect(idsOf(given('El año nuevo', 'El ano nuevo', 'El an\u0303o nuevo'))).toEqual([['F-1', 'F-3']])
  })

  it('list what is related, and do not merge it', () => {
    const start = 'Vengo a proponer para mi colonia lo que sigue con todo respeto'
    const { groups, related } = groupTexts(
      given(
        `${start}: que arreglen la fuga de agua que hay en la esquina`,
        `${start}: un parque con juegos y árboles`,
      ),
    )
    expect(groups).toEqual([])
    expect(related).toEqual([{ ids: ['F-1', 'F-2'], similarity: 0.393 }])
  })

  it('leave texts without a word apart', () => {
    expect(groupTexts(given('', '…', '😀', '\ud800', 'Sí'))).toEqual({
      groups: [],
      related: [],
      wordless: ['F-1', 'F-2', 'F-3', 'F-4'],
    })
    expect(groupTexts([])).toEqual({ groups: [], related: [], wordless: [] })
  })

  it('take nobody twice', () => {
    expect(() => groupTexts([...given(ask), ...given(ask)])).toThrow(TypeError)
  })

  it('find the planted families', () => {
    const { texts, family } = plantedTexts(3000, { seed: 11 })
    const headOf = new Map(
      groupTexts(texts).groups.flatMap(({ head, members }) => members.map(({ id }) => [id, head])),
    )
    expect(
      f1(
        texts.map(({ id }) => headOf.get(id) ?? id),
        family,
      ),
    ).toBeGreaterThanOrEqual(0.99)
  })

  it('come out the same whatever the order of the texts', () => {
    const { texts } = plantedTexts(300)
    const whole = groupTexts(texts)
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts], { minLength: texts.length }), shuffled => {
        expect(groupTexts(shuffled)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('take any text, and each at most once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), all => {
        const { groups, wordless } = groupTexts(given(...all, ...all))
        const ids = [...wordless, ...groups.flatMap(({ members }) => members.map(({ id }) => id))]
        expect(ids.sort()).toEqual(
          given(...all, ...all)
            .map(({ id }) => id)
            .sort(),
        )
      }),
      { numRuns: 200 },
    )
  })
})
