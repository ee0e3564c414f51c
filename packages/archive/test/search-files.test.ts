import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexChunk } from '../src/search/index-chunk.js'
import { searchFiles } from '../src/search/search-files.js'
import { doc, files, found, inChunks, text } from './search-in-files.js'

describe('the files of a search', () => {
  const docs = Array.from({ length: 700 }, (_, at) =>
    doc(`Aportación ${at} sobre calles`, { body: `texto${at} agua${at % 50}`, folio: `VE-${at}` }),
  )

  it('are the same bytes when made again, and have names of numbers alone', () => {
    expect(files(docs)).toEqual(files(docs))
    for (const { path } of files(docs)) expect(path).toMatch(/^search\/(?:0|[dw]\/[0-9a-f]+)\.js$/)
  })

  it('are after one more thing what they would be if nothing had been kept', () => {
    const change = fc.oneof(
      fc.record({ at: fc.nat(29), title: text }),
      fc.record({ at: fc.constant(30), title: text }),
    )
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 30, maxLength: 30 }),
        fc.array(change, { maxLength: 4 }),
        (all, changes) => {
          let titles: readonly string[] = all
          let parts = inChunks(
            titles.map(title => doc(title)),
            7,
          )
          let kept = searchFiles({ pages: [], texts: parts })
          for (const { at, title } of changes) {
            titles = at < 30 ? titles.with(at, title) : [...titles, title]
            const fresh = inChunks(
              titles.map(each => doc(each)),
              7,
            )
            // Chunks that nobody touched stay the objects that they were.
            parts = fresh.map((part, index) =>
              JSON.stringify(part) === JSON.stringify(parts[index]) ? (parts[index] ?? part) : part,
            )
            kept = searchFiles({ pages: [], texts: parts }, kept)
            expect(kept.files).toEqual(searchFiles({ pages: [], texts: fresh }).files)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stay the same objects where nothing changed', () => {
    const parts = inChunks(docs, 250)
    const before = searchFiles({ pages: [], texts: parts })
    const more = indexChunk([...docs.slice(500), doc('Nueva banca')])
    const after = searchFiles({ pages: [], texts: [...parts.slice(0, 2), more] }, before)
    const changed = after.files.filter(file => !before.files.includes(file)).map(({ path }) => path)
    expect(changed).toContain('search/0.js')
    expect(changed).toContain('search/d/4.js')
    expect(changed).not.toContain('search/d/0.js')
    expect(searchFiles({ pages: [], texts: parts }, before).files).toEqual(before.files)
  })

  it('hand texts over as texts, whatever they try to be', async () => {
    const bad = [
      '</script><script>alert(1)</script>',
      'a\u2028b\u2029c',
      '"); alert(1); ("',
      '`alert`',
      '\u0000<!--',
      '__proto__ constructor',
    ]
    const made = files(bad.map(title => doc(title, { body: title, folio: title, axis: title })))
    for (const { content } of made) expect(String(content)).not.toMatch(/[<\u2028\u2029]/)
    expect((await found(made, 'alert')).titles).toContain('</script><script>alert(1)</script>')
    expect((await found(made, 'constructor')).titles).toEqual(['__proto__ constructor'])
    expect((await found(made, 'proto ')).count).toBe(1)
    expect((await found(made, 'toString')).count).toBe(0)
  })

  it('are made of chunks that are neither empty nor too large', () => {
    expect(() => indexChunk([])).toThrow(RangeError)
    expect(() => indexChunk(Array.from({ length: 251 }, () => doc('a')))).toThrow(RangeError)
  })
})
