import { type ArchiveSource, archive, build } from '@apertura/archive'
import { openData } from '@apertura/archive/open-data'
import type { EntryDraft } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { anEntry } from '@apertura/test-kit'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { askingDefinition, folderOf, said, sealed, textOf } from './contributions-of.js'
import { deadLinks } from './links-of.js'
import { aRecord } from './open-data-city.js'

const definition = askingDefinition()
const sentences = {
  met: 'Alcanza el tiempo.',
  unmet: 'Faltan meses.',
  undetermined: 'Son {months} meses.',
}
const criteria = { 'es-MX': { 'term.too-short': sentences }, en: { 'term.too-short': sentences } }
const source = (drafts: readonly EntryDraft[], more: Partial<ArchiveSource> = {}): ArchiveSource => ({
  definition,
  record: aRecord(anEntry('cocreation.started', '2030-01-15')),
  at: '2031-12-31',
  consultation: sealed(drafts),
  ...more,
})
const many = (count: number) => Array.from({ length: count }, (_, n) => said.received(n, `F-${n}`))
const page = (
  drafts: readonly EntryDraft[],
  more: Partial<ArchiveSource> = {},
  path = 'aportaciones/0001.html',
) => folderOf(archive(source(drafts, more), { criteria, fewest: 1 })).get(path) ?? ''
/** The card of one contribution. */
const card = (html: string, mark: string) =>
  new RegExp(`<article class="contribution" id="${mark}".*?</article>`, 's').exec(html)?.[0] ?? ''

describe('the place of a contribution', () => {
  const drafts = [
    said.received(1, 'F-1'),
    said.judged(2, 'F-1'),
    said.reply(3, 'F-1'),
    said.appeal(4, 'F-1'),
    said.axis(5, 'F-1'),
    said.received(6, 'F-2'),
    said.judged(7, 'F-2'),
  ]
  it('tells what it says, how it came in, what came of each part and why, and the answer', () => {
    const told = card(page(drafts, { texts: [textOf('F-1')] }), 'a-_46_-1')
    for (const words of [
      'Título de F-1',
      'Lo que dice F-1',
      'Propuesta de F-1',
      'por internet',
      'Eje: Agua',
      'Problema: se respondió que <span class="state met">pasa</span>',
      'Solución: nadie la ha revisado',
      'Razones: No toca ningún eje',
      'Se pidió otra revisión',
      'Decidieron: Ana Ejemplo',
      'Último día para pedir otra revisión: 20 de marzo de 2030',
    ])
      expect(told).toContain(words)
    expect(told).not.toContain('Nadie ha respondido')
  })

  it('says plainly that nobody has answered, and who owes it', () => {
    const told = card(page(drafts), 'a-_46_-2')
    expect(told).toContain('Nadie ha respondido.')
    expect(told).toContain('Le toca responder a: Alcaldía')
    expect(told).toContain('No cumple: Faltan meses.')
    expect(told).toContain('Aquí no está su texto')
  })

  it('shows the code of a criterion where no sentence can be told without facts that are not here', () => {
    expect(card(page(drafts), 'a-_46_-2')).toContain('Falta aclarar: <code>term.seen</code>')
  })

  it('says the same in English', () => {
    const told = page(drafts, {}, 'en/contributions/0001.html')
    expect(told).toContain('Nobody has answered.')
    expect(told).toContain('hreflang="es-MX"')
  })

  it('never moves when more come in, and no page says how many there are', () => {
    const few = folderOf(archive(source(many(500))))
    const more = folderOf(archive(source(many(1200))))
    expect(more.get('aportaciones/0001.html')).toBe(few.get('aportaciones/0001.html'))
    expect(few.has('aportaciones/0003.html')).toBe(false)
    expect(more.get('aportaciones/0005.html')).toContain('id="a-_46_-1199"')
  })

  it('stays empty when its receipt was withdrawn, and is the same when its receipt was mended', () => {
    const first = [said.received(0, 'F-0'), said.received(1, 'F-1')]
    const gone = page([...first, said.withdrawn(2, 'in-0')], { texts: [textOf('F-0')] })
    expect(card(gone, 'a-_46_-0')).toContain('se retiró del registro')
    expect(gone).not.toContain('Título de F-0')
    const mended = page([...first, said.received(2, 'F-0', { corrects: 'in-0' })])
    expect(mended.indexOf('a-_46_-0')).toBeLessThan(mended.indexOf('a-_46_-1'))
  })

  it('shows no text whose payload was erased, whoever hands it in', () => {
    const files = archive(
      source([said.received(0, 'F-0'), said.erased(1, 'in-0')], { texts: [textOf('F-0')] }),
    )
    expect(files.map(({ content }) => String(content)).join('\n')).not.toContain('Lo que dice F-0')
  })

  it('leads to the folio it goes on under as soon as that came in, on whichever page', () => {
    const before = [...many(300), said.merged(301, 'F-later', 'F-0')]
    expect(card(page(before), 'a-_46_-0')).toMatch(/Sigue con el folio F-later/)
    const old = build(source(before))
    const folder = folderOf(old.files)
    const now = source([...before, said.received(302, 'F-later')])
    for (const { path, content } of build(now, {}, old).files) folder.set(path, String(content))
    expect(folder).toEqual(new Map(folderOf(archive(now))))
    expect(card(folder.get('aportaciones/0001.html') ?? '', 'a-_46_-0')).toContain(
      'href="0002.html#a-_46_-later"',
    )
  })
})

describe('a consultation', () => {
  it.each([
    ['nobody handed in', undefined, 'no se le entregó el registro'],
    ['without a contribution', [], 'Todavía no hay ninguna aportación'],
    ['with some', many(1234), 'Aportaciones que llegaron: 1,234.'],
  ] as const)('%s is told of in words', (_, drafts, words) => {
    const { consultation: __, ...without } = source([])
    const files = archive(drafts ? source(drafts) : without)
    expect(folderOf(files).get('consulta.html')).toContain(words)
    expect(deadLinks(files)).toEqual([])
  })

  it('goes on in a further table where it is long, and all its files together are the rows', () => {
    const files = openData(dossier(definition, [], { at: '2031-12-31' }), {
      consultation: sealed(many(5100)),
    })
    const [first, second] = ['tables/verdicts.json', 'tables/verdicts-2.json'].map(path =>
      JSON.parse(files.find(file => file.path === path)?.content ?? '[]'),
    )
    expect(first.at(-1).contribution).toBe('F-4999')
    expect(second[0].contribution).toBe('F-5000')
    const lines = files.find(({ path }) => path === 'tables/verdicts.csv')?.content.split('\r\n') ?? []
    expect(lines.filter(line => line.startsWith('contribution,'))).toHaveLength(1)
    expect(lines).toHaveLength(first.length + 2)
  })
})

describe('bad input', () => {
  const folios = [
    '../../etc/passwd',
    'INDEX.html',
    'index.html',
    'F-1',
    'f-1',
    '😀',
    'con',
    '',
    'x'.repeat(10_000),
    '=1+1',
    'F-1',
  ]
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</article></title><svg onload=alert(1)>',
    '[a](javascript:alert(1)) javascript:alert(1)',
    '=HYPERLINK("http://example.org")',
    '\u0000\u0007 \ud800 \u202e',
    'x'.repeat(10_000),
  ]
  const drafts = folios.map((folio, n) => said.received(n, folio))
  const texts = folios.map((contribution, n) => ({
    contribution,
    title: attacks[n % attacks.length] ?? '',
    body: attacks.join('\n'),
    solution: attacks[(n + 1) % attacks.length] ?? '',
  }))
  const files = archive(
    source(
      drafts.filter((_, n) => folios[n] !== ''),
      { texts },
    ),
  )
  const html = files.filter(({ path }) => /^(?:aportaciones|en\/contributions)\//.test(path))

  it('names no file, breaks out of no text and writes over nothing', () => {
    expect(html.map(({ path }) => path)).toEqual(['aportaciones/0001.html', 'en/contributions/0001.html'])
    for (const { content } of html) {
      expect(String(content)).not.toMatch(
        /<(?:script|svg|img)\b(?! src="\.\.\/)|\son[a-z]+="|href="javascript:/,
      )
      const ids = [...String(content).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(deadLinks(files)).toEqual([])
  })

  it('leaves the pages HTML as the standard has it', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'void-style': 'off',
      },
    })
    for (const { path, content } of html) {
      const { results } = await validator.validateString(String(content), path)
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([])
    }
  })

  it('shows a folio that came in twice in two places', () => {
    const told = String(html[0]?.content)
    expect(told).toContain('id="a-_46_-1"')
    expect(card(told, 'a-_46_-1__2')).toContain('Este folio llegó 2 veces')
  })
})
