import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  differencesTree,
  evidenceWords,
  readEvidence,
  sealWords,
  treeDifferences,
  wordChanges,
} from '../src/life/index.js'
import type { Block, DocumentTree } from '../src/tree/document-tree.js'
import { plainTexts } from '../src/tree/plain-texts.js'
import { aTree, hostile, t } from './a-tree.js'

const p = (id: string, text: string): Block => ({ kind: 'paragraph', id, text: t(text) })
const of = (...blocks: readonly Block[]): DocumentTree => aTree('', { blocks, references: [] })
const brief = (before: DocumentTree, after: DocumentTree) =>
  treeDifferences(before, after).map(change =>
    change.kind === 'changed'
      ? `${change.passage ?? 'title'}: ${change.words.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}(${text})`)).join('')}`
      : `${change.kind} ${change.passage}: ${change.text}`,
  )

describe('what changed between two texts', () => {
  it('is told word by word', () => {
    expect(wordChanges('Se mide el agua sucia hoy.', 'Se mide toda el agua hoy.')).toEqual([
      { kind: 'same', text: 'Se mide ' },
      { kind: 'added', text: 'toda ' },
      { kind: 'same', text: 'el agua' },
      { kind: 'removed', text: ' sucia' },
      { kind: 'same', text: ' hoy.' },
    ])
  })

  it('is nothing between equal texts, and all between texts of nothing in common', () => {
    expect(wordChanges('igual', 'igual')).toEqual([{ kind: 'same', text: 'igual' }])
    expect(wordChanges('', '')).toEqual([])
    expect(wordChanges('', 'nuevo')).toEqual([{ kind: 'added', text: 'nuevo' }])
    expect(wordChanges('viejo', '')).toEqual([{ kind: 'removed', text: 'viejo' }])
  })

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd ', ' ', '\n'), { maxLength: 14 })
    .map(words => words.join(' '))

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after)
        const without = (kind: string) =>
          changes
            .filter(each => each.kind !== kind)
            .map(each => each.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    )
  })

  it('is as little as can be', () => {
    const words = (given: string) => given.match(/\s+|\S+/g) ?? []
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [a, b] = [words(before), words(after)]
        const table = [...Array(a.length + 1)].map(() => Array<number>(b.length + 1).fill(0))
        for (let i = 1; i <= a.length; i++)
          for (let j = 1; j <= b.length; j++)
            (table[i] as number[])[j] =
              a[i - 1] === b[j - 1]
                ? (table[i - 1]?.[j - 1] ?? 0) + 1
                : Math.max(table[i - 1]?.[j] ?? 0, table[i]?.[j - 1] ?? 0)
        const stayed = wordChanges(before, after)
          .filter(({ kind }) => kind === 'same')
          .flatMap(each => words(each.text))
        expect(stayed).toHaveLength(table[a.length]?.[b.length] ?? 0)
      }),
    )
  })

  it('is told in a text of a million letters, and as a new text when too much changed', () => {
    const long = Array.from({ length: 150_000 }, (_, i) => `pal${i}`)
    const before = long.join(' ')
    const after = long.with(10, 'uno').with(149_000, 'dos').join(' ')
    expect(
      wordChanges(before, after)
        .filter(({ kind }) => kind !== 'same')
        .map(each => each.text),
    ).toEqual(['pal10', 'uno', 'pal149000', 'dos'])
    const other = long.map(word => `x${word}`).join(' ')
    expect(wordChanges(before, other).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('what changed between two versions', () => {
  it('is told in the order of the later one, and what went where it had stood', () => {
    const before = of(p('a', 'Uno'), p('b', 'Dos dos'), p('c', 'Tres'), p('d', 'Cuatro'))
    const after = of(p('b', 'Dos tres'), p('x', 'Nuevo'), p('d', 'Cuatro'))
    expect(brief(before, after)).toEqual([
      'removed a: Uno',
      'b: Dos -(dos)+(tres)',
      'removed c: Tres',
      'added x: Nuevo',
    ])
  })

  it('tells of title and subtitle', () => {
    const before = of()
    const { subtitle: _, ...bare } = before
    expect(brief(before, { ...bare, title: 'Acta de la mesa del bosque' })).toEqual([
      'title: Acta de la mesa del -(agua)+(bosque)',
      'title: -(Segunda sesión)',
    ])
  })

  it('tells what moved, and no more than had to move', () => {
    const blocks = ['a', 'b', 'c', 'd', 'e'].map(id => p(id, id))
    const [a, b, c, d, e] = blocks as [Block, Block, Block, Block, Block]
    expect(brief(of(a, b, c, d, e), of(e, a, b, c, d))).toEqual(['moved e: e'])
    expect(brief(of(a, b, c, d, e), of(b, a, c, e, d)).length).toBe(2)
    expect(brief(of(a, b), of(a, b))).toEqual([])
    expect(brief(of(a, b), of(p('b', 'otra'), a))).toEqual(['moved b: otra', 'b: -(b)+(otra)'])
  })

  it('is nothing between a document and itself, of every kind of block', () => {
    expect(treeDifferences(aTree(hostile), aTree(hostile))).toEqual([])
    expect(treeDifferences(aTree('x'), aTree('y')).map(change => change.passage)).toEqual([
      'aviso-1',
      'datos-lugar',
      'asistencia-1',
      'palabra-1',
      'tarea-2',
      'decision-1-1',
    ])
  })
})

describe('the differences as a document', () => {
  const after = of(p('b', 'Dos tres'), p('x', 'Nuevo'))
  const shown = differencesTree(after, treeDifferences(of(p('a', 'Uno'), p('b', 'Dos dos')), after))

  it('show each passage before and now', () => {
    expect(shown).toMatchObject({
      id: 'mesa-agua-acta-changes',
      type: 'changes',
      lang: 'es-MX',
      references: [],
    })
    expect('subtitle' in shown).toBe(false)
    expect(plainTexts(shown)).toEqual([
      'Qué cambió: Acta de la mesa del agua',
      'Cambios respecto de la versión anterior',
      ...['Pasaje', 'Qué pasó', 'Antes', 'Ahora'],
      ...['a', 'Se quitó', 'Uno'],
      ...['b', 'Cambió', 'Dos dos', 'Dos tres'],
      ...['x', 'Es nuevo', 'Nuevo'],
    ])
    const [table] = shown.blocks
    expect(table?.kind === 'table' && table.rows[1]?.cells.slice(2)).toEqual([
      [
        { kind: 'text', text: 'Dos ' },
        { kind: 'text', text: 'dos', strong: true },
      ],
      [
        { kind: 'text', text: 'Dos ' },
        { kind: 'text', text: 'tres', strong: true },
      ],
    ])
    expect(table?.kind === 'table' && table.rows.every(({ cells }) => cells.length === 4)).toBe(true)
  })

  it('say so when there are none, in every language', () => {
    expect(plainTexts(differencesTree(after, [], 'en'))).toEqual([
      'What changed: Acta de la mesa del agua',
      'Nothing changed.',
    ])
    expect(plainTexts(differencesTree(after, [], 'pt-BR'))[1]).toBe('Nada mudou.')
  })

  it('name the title, tell what moved, and cut long stretches short without breaking a character', () => {
    const long = `${'á'.repeat(189)}😀${'b'.repeat(300)}😀${'c'.repeat(189)}`
    const rows = plainTexts(
      differencesTree(after, [
        { kind: 'changed', passage: null, words: [{ kind: 'added', text: 'A' }] },
        { kind: 'moved', passage: 'm', text: long },
        { kind: 'moved', passage: 'n', text: 'z'.repeat(400) },
      ]),
    ).slice(6)
    expect(rows.slice(0, 3)).toEqual(['Título', 'Cambió', 'A'])
    expect(rows.slice(3, 6)).toEqual(['m', 'Cambió de lugar', `${'á'.repeat(189)} […] ${'c'.repeat(189)}`])
    expect(rows[8]).toBe('z'.repeat(400))
  })
})

describe('the evidence of a signature', () => {
  const bytes = new Uint8Array([1, 2, 3])
  const sha256 = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81'
  const cms = { kind: 'cms', file: 'acta.p7s', sha256 } as const
  const verify = async () => ({ holds: true, signer: 'ANA PRUEBA' })
  const needs = { fileOf: () => bytes, signed: bytes, verify }

  it('is the file that was noted, another, or missing', async () => {
    const scan = { kind: 'autograph', file: 'firma.png', sha256 } as const
    expect(await readEvidence(scan, needs)).toEqual({ file: 'same', verified: null })
    expect(await readEvidence({ ...scan, sha256: 'b'.repeat(64) }, needs)).toEqual({
      file: 'another',
      verified: null,
    })
    expect(await readEvidence(scan, { fileOf: () => null })).toEqual({ file: 'missing', verified: null })
    expect(await readEvidence({ kind: 'platform', platform: 'x', reference: 'y' }, needs)).toEqual({
      file: null,
      verified: null,
    })
  })

  it('is verified only by whoever can, and only when it is the file that was noted', async () => {
    expect(await readEvidence(cms, needs)).toEqual({ file: 'same', verified: await verify() })
    expect(await readEvidence(cms, { fileOf: () => bytes, signed: bytes })).toEqual({
      file: 'same',
      verified: null,
    })
    expect(await readEvidence(cms, { fileOf: () => bytes, verify })).toEqual({ file: 'same', verified: null })
    expect(await readEvidence({ ...cms, sha256: 'b' }, needs)).toEqual({ file: 'another', verified: null })
  })

  it('is told in plain sentences that claim nothing that nobody looked at', () => {
    expect(evidenceWords(cms, 'es-MX')).toBe(
      'Entregó un archivo de firma electrónica: acta.p7s. Aquí nadie la ha verificado.',
    )
    expect(evidenceWords(cms, 'en', { file: 'same', verified: { holds: true, signer: 'ANA' } })).toBe(
      'Handed in a file of an electronic signature: acta.p7s. Whoever verified it says that it holds (ANA).',
    )
    expect(evidenceWords(cms, 'pt-BR', { file: 'another', verified: { holds: false } })).toBe(
      'Entregou um arquivo de assinatura eletrônica: acta.p7s. O arquivo encontrado é outro. Quem a verificou diz que não é válida.',
    )
    expect(
      evidenceWords({ kind: 'autograph', file: 'f.png', sha256 }, 'es-MX', {
        file: 'missing',
        verified: null,
      }),
    ).toBe('Firmó a mano. El escaneo es f.png.')
  })

  it('is never a seal: a seal says that it is no signature', () => {
    expect(sealWords('k', 'es-MX')).toMatch(/sello de integridad.*No es una firma legal\.$/)
    expect(sealWords('k', 'en')).toMatch(/integrity seal.*no legal signature\.$/)
    expect(sealWords('k', 'pt-BR')).toMatch(/selo de integridade.*Não é uma assinatura legal\.$/)
  })
})
