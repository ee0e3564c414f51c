import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentTree, readTree, render } from '../src/index.js'
import { aTree, hostile, t } from './a-tree.js'
import { anyTree } from './any-tree.js'

const issuesOf = (value: unknown) => {
  const read = readTree(value)
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path}: ${message}`)
}

describe('a document read from JSON', () => {
  it('is the one that was written', () => {
    for (const tree of [aTree(), aTree(hostile), aTree('')])
      expect(readTree(JSON.parse(render(tree, 'json')))).toEqual({ ok: true, value: tree })
  })

  it('is the one that was written, whatever it was, and is written again with the same bytes', () => {
    fc.assert(
      fc.property(anyTree, tree => {
        const json = render(tree, 'json')
        const read = readTree(JSON.parse(json))
        expect(read.ok).toBe(true)
        expect(read.ok && render(read.value, 'json')).toBe(json)
      }),
    )
  })

  it('says where it is not a document, and why', () => {
    expect(issuesOf(null)).toEqual([': expected an object'])
    expect(issuesOf({ ...aTree(), secret: 1 })).toEqual(['secret: unknown field'])
    const { title, ...rest } = aTree()
    expect(issuesOf(rest)).toEqual(['title: this field is missing'])
    expect(issuesOf({ ...aTree(), v: 2, on: '2030-02-30', lang: 'x y', references: 1 })).toEqual([
      'v: expected 1, the version of documents that is read here',
      'lang: expected a language such as es-MX',
      'on: expected a date such as 2022-07-05, 2022-07, 2022, [2021-03-27..2021-06-23] or XXXX',
      'references: expected a list',
    ])
  })

  it('says it of a block, deep inside', () => {
    const withBlock = (block: object) => ({
      ...aTree(),
      blocks: [{ kind: 'note', id: 'n', tone: 'banner', title: [], blocks: [block] }],
    })
    expect(issuesOf(withBlock({ kind: 'picture' }))).toEqual([
      'blocks.0.blocks.0.kind: expected one of section, paragraph, list, table, pairs, quote, speech, decision, note, signatures',
    ])
    expect(
      issuesOf(
        withBlock({
          kind: 'paragraph',
          id: 'a b',
          text: [{ kind: 'text', text: 1, about: { person: 'x', data: 'secret' } }],
        }),
      ),
    ).toEqual([
      'blocks.0.blocks.0.id: expected an id without blanks, not empty',
      'blocks.0.blocks.0.text.0.text: expected a text',
      'blocks.0.blocks.0.text.0.about.data: expected one of public-by-role, consented, confidential, reserved',
    ])
    expect(
      issuesOf(
        withBlock({
          kind: 'signatures',
          id: 's',
          title: [],
          places: [{ id: 'p', name: [], role: [], evidence: { kind: 'cms', file: 'f', sha256: 'x' } }],
        }),
      ),
    ).toEqual(['blocks.0.blocks.0.places.0.evidence.sha256: expected a SHA-256 of 64 hexadecimal digits'])
  })

  it('has one passage for each id, whole rows, and speakers who are referred to', () => {
    expect(
      issuesOf({
        ...aTree(),
        blocks: [
          { kind: 'paragraph', id: 'a', text: [] },
          { kind: 'paragraph', id: 'a', text: [] },
          { kind: 'table', id: 't', caption: [], head: [[], []], rows: [{ id: 'r', cells: [[]] }] },
          { kind: 'speech', id: 's', by: 'nobody', speaker: t('X'), form: 'note', text: [] },
        ],
      }),
    ).toEqual([
      'blocks.1.id: another passage has this id',
      'blocks.2.rows.0.cells: expected 2 cells, as in the head',
      'blocks.3.by: nobody of the references has this id',
    ])
  })

  it('is not looked for at the bottom of a well', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    expect(issuesOf({ ...aTree(), blocks: deep })).toEqual([': nested deeper than 400 levels'])
    expect(readTree(nested(50)).ok).toBe(true)
  })

  it('never makes the reader fall, whatever is changed in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(aTree())), (value, field) => {
        const read = readTree({ ...aTree(), [field]: value })
        if (read.ok) expect(() => render(read.value, 'html')).not.toThrow()
        else expect(read.issues.length).toBeGreaterThan(0)
      }),
    )
  })
})

function nested(depth: number): DocumentTree {
  const tree = aTree()
  let blocks = tree.blocks
  for (let i = 0; i < depth; i += 1)
    blocks = [{ kind: 'section', id: `nivel-${i}`, role: 'other', title: t(`Nivel ${i}`), blocks }]
  return { ...tree, blocks }
}
