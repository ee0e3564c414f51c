import * as api from '@apertura/archive/preservation'
import { sealEntry } from '@apertura/seal'
import { recordRoot } from '@apertura/seal/merkle'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const { checkFiles, manifestOf } = api

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'bagOf',
    'checkBag',
    'checkFiles',
    'checkPublicRecord',
    'manifestOf',
    'publicRecord',
    'readPublicRecord',
  ])
})

/** Names of plain letters that no disk confuses. */
const name = fc.stringMatching(/^[a-z]{1,8}$/).filter(each => !['con', 'prn', 'aux', 'nul'].includes(each))
const files = fc.uniqueArray(fc.record({ path: name, content: fc.string() }), {
  selector: ({ path }) => path,
  minLength: 1,
})
const pathsOf = (problems: readonly { readonly path: string }[]) => problems.map(({ path }) => path)

describe('a manifest', () => {
  it('finds nothing wrong with the files of which it was made, given in any order or already hashed', () => {
    fc.assert(
      fc.property(files, given => {
        const manifest = manifestOf(given)
        expect(checkFiles(manifest, given.toReversed())).toEqual([])
        expect(checkFiles(manifest, manifest.files)).toEqual([])
        expect(manifestOf(given.toReversed())).toEqual(manifest)
      }),
    )
  })

  it('names the one file that was altered, taken away or added, and no other', () => {
    fc.assert(
      fc.property(files, fc.nat(), (given, n) => {
        const manifest = manifestOf(given)
        const index = n % given.length
        const { path, content } = given[index] as { path: string; content: string }
        expect(pathsOf(checkFiles(manifest, given.with(index, { path, content: `${content}.` })))).toEqual([
          path,
        ])
        expect(checkFiles(manifest, given.toSpliced(index, 1))).toEqual([
          { path, expected: 'this file', found: 'nothing' },
        ])
        const more = { path: `${path}-new`, content: 'new' }
        expect(pathsOf(checkFiles(manifest, [...given, more]))).toEqual([more.path])
      }),
    )
  })

  it('names files whose names some disks cannot tell apart', () => {
    const manifest = manifestOf([{ path: 'acción.txt', content: 'a' }])
    const twins = ['acción.txt', 'ACCIÓN.txt', 'accio\u0301n.txt'].map(path => ({ path, content: 'a' }))
    expect(pathsOf(checkFiles(manifest, twins)).sort()).toEqual(
      ['ACCIÓN.txt', 'ACCIÓN.txt', 'accio\u0301n.txt', 'accio\u0301n.txt'].sort(),
    )
  })

  it('keeps the root of the record, and takes no sealed head of another', () => {
    const first = sealEntry(anEntry('definition.adopted', '2030-01-15'), null)
    const second = sealEntry(anEntry('antecedent.noted', '2030-02-01'), first)
    const record = [first, second]
    const head = { size: 2, root: recordRoot(record), at: '2031-01-01' }
    expect(manifestOf([], { record }).record).toEqual({ size: 2, root: head.root })
    expect(manifestOf([], { record, sealed: { head, seal: 'x' } })).toMatchObject({ record: head, seal: 'x' })
    expect(() => manifestOf([], { record: [first], sealed: { head, seal: 'x' } })).toThrow(RangeError)
  })
})
