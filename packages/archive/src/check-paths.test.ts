import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPaths } from './check-paths.js'

const files = (...paths: readonly string[]) => paths.map(path => ({ path }))

describe('the paths of an archive', () => {
  it('are taken as they are when every file system takes them', () => {
    expect(checkPaths(files('index.html', 'en/index.html', 'data/tables/a.csv'))).toHaveLength(3)
  })

  it('are refused when two would be one where capitals do not count', () => {
    expect(() => checkPaths(files('a/b.html', 'A/B.html'))).toThrow('would be written over')
  })

  it('are refused when one is the folder of another', () => {
    expect(() => checkPaths(files('data/documents', 'data/Documents/a.pdf'))).toThrow('is a folder')
    expect(checkPaths(files('data/documents', 'data/documents.pdf'))).toHaveLength(2)
  })

  it('never lead out of the folder, whatever they are made of', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b.html', '\\', 'c:', ' ')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), parts => {
        const path = parts.join('/')
        const safe = parts.every(each => each === 'a' || each === 'b.html')
        if (safe) expect(checkPaths(files(path))).toHaveLength(1)
        else expect(() => checkPaths(files(path))).toThrow(RangeError)
      }),
    )
  })
})
