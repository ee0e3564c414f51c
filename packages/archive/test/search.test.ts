import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexChunk } from '../src/search/index-chunk.js'
import { searchFiles } from '../src/search/search-files.js'
import { wordsOf } from '../src/search/words-of.js'
import { doc, files, found, text } from './search-in-files.js'

describe('a search', () => {
  it('finds a thing by any word of its title, by how a word begins, and by both in any case', async () => {
    const docs = fc.array(text, { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(
        docs,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        async (all, at, which, size) => {
          const made = files(
            all.map(title => doc(title, { folio: 'F' })),
            size,
          )
          const title = all[at % all.length] as string
          const words = wordsOf(title)
          const word = words[which % Math.max(1, words.length)]
          if (word === undefined) return
          const { titles } = await found(made, word)
          const shown = title.trim().replace(/\s+/g, ' ')
          if (shown.length < 120) expect(titles).toContain(shown)
          const begun = (await found(made, [...word].slice(0, 3).join(''))).count
          if (word.length > 3 && !/[\ud800-\udfff]/.test(word)) expect(begun).toBeGreaterThan(0)
          expect((await found(made, word.toUpperCase())).count).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  const some = files([
    doc('Más árboles en la avenida', { body: 'Sombra para quien camina', year: '2022', outcome: 'met' }),
    doc('Sombra en las paradas', { body: 'Árboles junto a cada parada', year: '2022', outcome: 'unmet' }),
    doc('Luz en el parque', { body: 'De noche nadie ve los árboles', year: '2023', outcome: 'met' }),
    doc('Datos del agua', { folio: 'VE-0004', body: 'Cada colonia', year: '2023' }),
  ])

  it('puts a word in the title before one in the text', async () => {
    expect((await found(some, 'arboles')).titles[0]).toBe('Más árboles en la avenida')
    expect((await found(some, 'sombra')).titles).toEqual([
      'Sombra en las paradas',
      'Más árboles en la avenida',
    ])
  })

  it('puts what has a rare word in its title before what has a common one there', async () => {
    const made = files([
      doc('Agua', { body: 'bicicleta' }),
      doc('Bicicleta', { body: 'agua' }),
      ...Array.from({ length: 8 }, () => doc('Agua')),
    ])
    expect((await found(made, 'agua bicicleta')).titles).toEqual(['Bicicleta', 'Agua'])
  })

  it('puts a whole word before the beginning of another', async () => {
    const made = files([doc('Aguacate'), doc('Agua')])
    expect((await found(made, 'agua')).titles).toEqual(['Agua', 'Aguacate'])
  })

  it('takes all words, and only the last as a beginning', async () => {
    expect((await found(some, 'arboles som')).titles).toHaveLength(2)
    expect((await found(some, 'arb sombra')).count).toBe(0)
    expect((await found(some, 'arb sombra')).missing).toEqual(['arb'])
    expect((await found(some, 'som ')).count).toBe(0)
  })

  it('finds a folio', async () => {
    expect((await found(some, 've-0004')).titles).toEqual(['Datos del agua'])
  })

  it('keeps to the traits that are asked for: any value of each, and all of them', async () => {
    expect((await found(some, 'arboles', { year: ['2022'] })).count).toBe(2)
    expect((await found(some, 'arboles', { year: ['2022', '2023'], outcome: ['met'] })).count).toBe(2)
    expect((await found(some, '', { outcome: ['unmet'] })).titles).toEqual(['Sombra en las paradas'])
    expect((await found(some, 'year 2022')).count).toBe(0)
  })

  it('finds nothing for nothing, and nothing in an archive without things', async () => {
    expect((await found(some, ' ¿? ')).count).toBe(0)
    expect((await found(files([]), 'agua')).count).toBe(0)
  })

  it('shows a language its own pages, and contributions to all', async () => {
    const made = searchFiles({
      pages: [
        indexChunk([doc('Sesión del foro', { kind: 'session' })], 'es-MX'),
        indexChunk([doc('Session of the foro', { kind: 'session' })], 'en'),
      ],
      texts: [indexChunk([doc('El foro escucha')])],
    }).files
    expect((await found(made, 'foro')).titles).toEqual(['Sesión del foro', 'El foro escucha'])
    expect((await found(made, 'foro', {}, 'en')).titles).toEqual(['Session of the foro', 'El foro escucha'])
  })

  it('loads the shards of its words and the results that it shows, and nothing else', async () => {
    const docs = Array.from({ length: 3000 }, (_, at) =>
      doc(`Palabra${at} común`, {
        body: `texto${at * 7} relleno${at % 500} otro${at % 900}`,
        folio: `VE-${at}`,
      }),
    )
    const made = files(docs)
    const { loaded, titles } = await found(made, 'palabra1234')
    expect(titles).toEqual(['Palabra1234 común'])
    expect(loaded.filter(path => path.startsWith('search/d/'))).toEqual(['search/d/8.js'])
    expect(made.filter(({ path }) => path.startsWith('search/w/')).length).toBeGreaterThan(2)
    expect(loaded.filter(path => path.startsWith('search/w/'))).toHaveLength(1)
  })
})
