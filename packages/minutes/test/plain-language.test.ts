import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bandWords,
  hardnessWords,
  infleszBand,
  perspicuity,
  plainLanguage,
  sentencesIn,
  syllablesIn,
} from '../src/plain-language/index.js'
import { measureOf } from '../src/plain-language/measure.js'
import type { Block, DocumentTree, Inlines } from '../src/tree/document-tree.js'
import { aTree, t } from './a-tree.js'

describe('the syllables of a Spanish word', () => {
  it.each(
    [
      [
        'a-gua',
        'ciu-dad',
        'cau-sa',
        'rei-na',
        'buey',
        'U-ru-guay',
        'lim-piáis',
        'vien-to',
        'cui-da-do',
        'cons-truí',
      ],
      ['pa-ís', 'Ma-rí-a', 'ba-úl', 'o-í-do', 'le-í-a', 're-ú-ne', 'grú-a', 'ra-íz'],
      ['le-er', 'ca-os', 'po-e-ta', 'co-o-pe-rar', 'a-é-re-o', 'te-a-tro', 'cre-en-cia'],
      [
        'que',
        'qui-so',
        'gue-rra',
        'guí-a',
        'si-guien-te',
        'pin-güi-no',
        'a-ver-güen-za',
        'len-gua',
        'a-gua-ca-te',
      ],
      [
        'prohi-bir',
        'pro-hí-be',
        'bú-ho',
        'al-co-hol',
        've-hí-cu-lo',
        'a-ho-ra',
        'ahi-ja-do',
        'de-sahu-cio',
        'hue-vo',
      ],
      ['y', 'ley', 'muy', 'yo', 'ma-yor', 'rey', 're-yes', 'a-yu-da', 'Tays'],
      ['chi-i-ta', 'ti-i-to', 'du-un-vi-ro'],
      ['transparen-cia', 'acción', 'administra-ción'],
    ].flat(),
  )('%s', word => {
    const plain = word.replaceAll('-', '')
    const count: Readonly<Record<string, number>> = {
      transparencia: 4,
      acción: 2,
      administración: 5,
      aéreo: 4,
    }
    expect(syllablesIn(plain)).toBe(count[plain] ?? word.split('-').length)
    expect(syllablesIn(plain.toUpperCase())).toBe(syllablesIn(plain))
    expect(syllablesIn(plain.normalize('NFD'))).toBe(syllablesIn(plain))
  })

  it('is at least one, whatever the word', () => {
    expect(syllablesIn('pst')).toBe(1)
    fc.assert(
      fc.property(fc.string(), word => {
        expect(syllablesIn(word)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})

const texts = (text: string) => sentencesIn(text).map(each => each.text)

describe('the sentences of a text', () => {
  it('are one for a megabyte of short forms, and none for one of points', () => {
    expect(sentencesIn(`${'Lic. '.repeat(200_000)}Ana.`)).toHaveLength(1)
    expect(sentencesIn(`${'.'.repeat(1_000_000)}a`)).toHaveLength(1)
    expect(sentencesIn('.'.repeat(1_000_000))).toEqual([])
  })

  it.each([
    ['Se abrió la sesión. Se leyó el acta.', 2],
    ['¿Quién vota? ¡Todas! Nadie se opone…  Así queda.', 4],
    ['El Lic. Prueba y la Mtra. Ensayo leyeron el art. 5 de la ley.', 1],
    ['Vea el núm. 3, la pág. 12 y el párr. 4. Después firme.', 2],
    ['La C. Ana Prueba y el C. J. L. Ensayo asistieron.', 1],
    ['Costó 1,234.50 pesos. Subió 3.5 por ciento.', 2],
    ['Comenzó a las 10:30 a. m. y terminó a las 12.30 p. m. en punto.', 1],
    ['Comenzó a las 10:30 a. m. La mesa esperó.', 2],
    ['1. Lista de asistencia', 1],
    ['12. Acuerdo. Se aprueba.', 2],
    ['Participaron ONG, S.A. de C.V., EE. UU. y otros.', 1],
    ['Dijo: «Ya está listo». Después salió.', 2],
    ['(Se ríen.) Siguió la sesión.', 2],
    ['Uno\nDos\n\nTres', 3],
    ['Escriba a ana.prueba@villa.example. Gracias.', 2],
    ['¿Por qué?, preguntó. Nadie supo.', 2],
    ['¿Por qué? preguntó una vecina.', 1],
    ['Hay agua, luz, etc. Falta drenaje.', 2],
    ['', 0],
    ['...', 0],
    [' \n ', 0],
  ])('%j are %d', (text, count) => {
    expect(texts(text)).toHaveLength(count)
  })

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '?', '\n', '»', '3') }), text => {
        const found = sentencesIn(text)
        let last = 0
        for (const { from, to, text: said } of found) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(text.slice(from, to)).toBe(said)
          last = to
        }
        const kept = found.map(each => each.text).join('')
        expect(kept.replace(/[^aB3]/g, '')).toBe(text.replace(/[^aB3]/g, ''))
      }),
    )
  })
})

describe('the score', () => {
  it('is Flesch-Szigriszt, to one decimal', () => {
    expect(perspicuity({ words: 100, syllables: 200, sentences: 5 })).toBe(62.2)
    expect(perspicuity({ words: 0, syllables: 0, sentences: 0 })).toBe(null)
  })

  it('counts words, and no numbers or hours', () => {
    expect(measureOf(['A las 10:30 llegaron 25 personas.', '2030.'])).toEqual({
      words: 4,
      syllables: 8,
      sentences: 1,
    })
  })

  it('falls into the bands of INFLESZ', () => {
    expect([-20, 39.9, 40, 54.9, 55, 64.9, 65, 80, 80.1, 140].map(infleszBand)).toEqual([
      ...['very-hard', 'very-hard', 'rather-hard', 'rather-hard', 'normal', 'normal'],
      ...['fairly-easy', 'fairly-easy', 'very-easy', 'very-easy'],
    ])
  })
})

const p = (id: string, text: string | Inlines): Block => ({
  kind: 'paragraph',
  id,
  text: typeof text === 'string' ? t(text) : text,
})
const of = (blocks: readonly Block[], lang = 'es-MX'): DocumentTree => aTree('', { blocks, lang })
const easy = 'La mesa mide el agua. Ana lee el acta. Todas votan. '.repeat(12)
const hard =
  'Se procede a la verificación administrativa correspondiente a efecto de determinar la procedencia jurídica de las observaciones institucionales presentadas con anterioridad por las dependencias participantes responsables. '.repeat(
    6,
  )

describe('how easy a document is to read', () => {
  it('is measured on its own sentences', () => {
    expect(plainLanguage(of([p('a', easy)]))).toMatchObject({
      band: 'very-easy',
      words: 132,
      count: 36,
      sentences: [],
    })
    const read = plainLanguage(of([p('a', hard)]))
    expect(read.band).toBe('very-hard')
    expect(read.score).toBeLessThan(20)
    expect(read.sentences).toHaveLength(6)
  })

  it('is not measured in another language or on a few words', () => {
    expect(plainLanguage(of([p('a', easy)], 'en'))).toMatchObject({
      score: null,
      band: 'not-measured',
      words: 132,
    })
    expect(plainLanguage(of([p('a', 'La mesa mide el agua.')]))).toMatchObject({
      score: null,
      band: 'not-measured',
    })
    expect(plainLanguage(of([p('a', 'la '.repeat(99))])).score).toBe(null)
    expect(plainLanguage(of([p('a', 'la '.repeat(100))])).score).not.toBe(null)
    expect(plainLanguage(of([p('a', easy)], 'ES')).band).toBe('very-easy')
  })

  it('leaves out names, tables, titles, quotes, what was left out, and other languages', () => {
    const tree = aTree('', {
      blocks: [
        ...aTree('').blocks.filter(({ kind }) => kind !== 'section' && kind !== 'paragraph'),
        p('a', [
          { kind: 'text', text: 'Hola mundo.' },
          { kind: 'removed', number: 1, legend: 'Dato reservado', ground: 'n' },
          { kind: 'text', text: ' Hello there.', lang: 'en' },
          { kind: 'text', text: ' Otra vez.', lang: 'es' },
          { kind: 'link', to: '#x', text: ' Vea.' },
        ]),
      ],
    })
    expect(plainLanguage(tree)).toMatchObject({ words: 5, count: 3 })
  })

  it('looks at every passage that has sentences', () => {
    expect(plainLanguage(aTree('Una dos tres.')).words).toBe(4 * 3 + 1 + 2 + 11)
  })
})

describe('the sentences to mend', () => {
  const words = (count: number) => `La ${'mesa '.repeat(count - 2)}vota.`
  const why = (text: string, lang?: string) =>
    plainLanguage(of([p('a', text)], lang)).sentences.flatMap(each => each.why)

  it('are those of more than 25 words, in any language, the longest first', () => {
    expect(why(words(25))).toEqual([])
    expect(why(words(26))).toEqual(['long'])
    expect(why(words(26), 'pt-BR')).toEqual(['long'])
    const read = plainLanguage(of([p('a', `${words(27)} ${words(30)}`)]))
    expect(read.sentences.map(each => each.words)).toEqual([30, 27])
  })

  it.each([
    'El acta fue aprobada.',
    'Los datos serán oportunamente publicados.',
    'Ha sido escrito.',
    'Fue hecha ayer.',
  ])('are those in which nobody acts: %s', text => {
    expect(why(text)).toEqual(['passive'])
  })

  it.each(['La mesa aprobó el acta.', 'Fue un día largo.', 'Ana fue al mercado.', 'El ser humano.'])(
    'are not: %s',
    text => {
      expect(why(text)).toEqual([])
    },
  )

  it('are those that go a long way round, with what to say instead', () => {
    const [found] = plainLanguage(
      of([p('a', 'Hola. Se procedió a abrir, con el fin de votar y a efecto de firmar.')]),
    ).sentences
    expect(found).toMatchObject({
      passage: 'a',
      characters: [6, 68],
      why: ['roundabout'],
      instead: ['diga la acción: «se abre», «la mesa vota»', '«para»'],
    })
    expect(why('Se procedió a abrir.', 'en')).toEqual([])
  })

  it('stand in the text of their passage, after who speaks', () => {
    const speech: Block = {
      kind: 'speech',
      id: 's',
      speaker: t('Ana Prueba'),
      form: 'speech',
      text: t('Bien. El acta fue aprobada.'),
    }
    expect(plainLanguage(of([speech])).sentences).toMatchObject([{ passage: 's', characters: [17, 38] }])
  })

  it('are told in words in every language', () => {
    for (const said of [...Object.values(bandWords), ...Object.values(hardnessWords)])
      expect(Object.keys(said)).toEqual(['es-MX', 'en', 'pt-BR'])
  })
})
