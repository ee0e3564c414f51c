import { type ArchiveSource, archive } from '@apertura/archive'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { deadLinks } from './links-of.js'
import { aMesa, aRecord } from './open-data-city.js'
import { agreement, html, named, page, source, strangeScripts } from './site-of.js'

const empty: ArchiveSource = { definition: aDefinition(), record: [], at: '2031-12-31' }
const told = archive(source, { base: 'https://example.org/villa/' })
describe('the pages of an archive', () => {
  it.each([
    ['a process', told],
    ['a process that has not begun', archive(empty)],
    ['a process without any mesa', archive({ ...source, mesas: [] })],
  ])('of %s have no link that leads nowhere', (_, files) => {
    expect(deadLinks(files)).toEqual([])
  })

  it('find a dead link where there is one', () => {
    expect(deadLinks([{ path: 'a.html', content: '<a href="b.html">' }])).toEqual(['a.html → b.html'])
    expect(deadLinks([{ path: 'a.html', content: '<a href="#b">' }])).toEqual(['a.html → #b'])
  })

  it.each([
    ['a process', told],
    ['a process that has not begun', archive(empty)],
  ])(
    'of %s are HTML as the standard has it',
    async (_, files) => {
      const validator = new HtmlValidate({
        extends: ['html-validate:recommended', 'html-validate:a11y'],
        rules: {
          // The renderer writes `<meta/>`; the standard takes both.
          'void-style': ['error', { style: 'selfclose' }],
          // What narrows a list down does so as one chooses: there is nothing to send.
          'wcag/h32': 'off',
        },
      })
      for (const [path, content] of html(files)) {
        const { results } = await validator.validateString(content, path)
        const said = results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
        )
        expect(said).toEqual([])
      }
    },
    30_000,
  )

  it('ask for nothing from elsewhere, neither run nor dress anything inside them, and say so', () => {
    for (const [path, content] of html(told)) {
      const [policy = ''] = /(?<=Content-Security-Policy" content=")[^"]*/.exec(content) ?? []
      expect([path, policy]).toEqual([
        path,
        "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' data:; base-uri 'none'; form-action 'self' file:",
      ])
      expect(content).not.toMatch(/<(?:iframe|object|embed|style)\b|\son[a-z]+=|\sstyle="|srcset=|url\(http/)
      expect(strangeScripts(content)).toEqual([])
    }
  })

  it('tell programs what they are: data of schema.org, a feed, the other language, and one address', () => {
    const home = page(told, 'en/index.html')
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(home) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Dataset',
      inLanguage: 'en',
      dateModified: '2031-12-31',
    })
    expect(home).toContain('<link rel="canonical" href="https://example.org/villa/en/index.html"/>')
    expect(home).toContain('hreflang="es-MX" href="https://example.org/villa/index.html"')
    expect(home).toContain('type="application/atom+xml"')
    expect(page(archive(source), 'en/index.html')).toContain('hreflang="es-MX" href="../index.html"')
    expect(page(archive(source), 'en/index.html')).not.toContain('canonical')
  })

  it('lead on from any address that does not exist, where they know where they stand', () => {
    expect(page(told, 'en/404.html')).toContain('href="https://example.org/villa/archive.css"')
    const links = [...page(told, 'en/404.html').matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to]) => to)
    expect(links.filter(to => !to?.startsWith('https://example.org/villa/') && to !== '#main')).toEqual([])
  })

  it('number the turning points in the picture as the story below it does', () => {
    const home = page(told, 'en/index.html')
    const [, wide = ''] = home.split(/<svg class="[wn]"/)
    const marks = [...wide.matchAll(/aria-label="(\d+): ([^"]*)\. [^"]*"/g)].map(([, number, title]) => [
      number,
      title,
    ])
    const [, list = ''] = /<ol class="told">(.*?)<\/ol>/.exec(home) ?? []
    const steps = [...list.matchAll(/class="what"[^>]*><a[^>]*>([^<]*)</g)].map(([, title], at) => [
      String(at + 1),
      title,
    ])
    expect(steps.length).toBeGreaterThan(0)
    expect(marks).toEqual(steps)
  })

  it('are cited with the hash of the record, as text and for a program', () => {
    const head = source.record.at(-1)?.hash
    const cite = page(told, 'en/how-to-cite.html')
    expect(cite).toMatch(new RegExp(`\\(2031\\)\\. [^<]* \\[Public archive\\]\\. Last hash[^<]*${head}`))
    expect(cite).toMatch(new RegExp(`@misc\\{[^<]*${head}`))
  })

  it('say why there is no picture of what became of contributions, or draw it where it is known', () => {
    expect(page(told, 'en/agreements.html')).toContain('To draw it would be to invent it')
    const files = archive({ ...source, mesas: [aMesa({ agreements: [agreement] })] })
    expect(page(files, 'en/agreements.html')).toContain('id="agreed"')
    expect(page(files, 'en/agreements.html')).not.toContain('To draw it would be to invent it')
  })

  it('lead from a fact to its passage, and from the passage back', () => {
    expect(page(told, 'cronologia.html')).toMatch(/id="e-cocreation-started-2030-01-15"/)
    expect(page(told, 'cronologia.html')).toContain('href="fuentes.html#p_-_gaceta')
    expect(page(told, 'fuentes.html')).toContain('href="cronologia.html#e-cocreation-started-2030-01-15"')
  })

  it('are the same bytes when made again, and change nothing that they are made of', () => {
    const before = JSON.stringify(source)
    expect(archive(source, { base: 'https://example.org/villa/' })).toEqual(told)
    expect(JSON.stringify(source)).toBe(before)
  })

  it('say of a process that has not begun that nothing is recorded yet', () => {
    expect(page(archive(empty), 'index.html')).toContain('Todavía no hay nada registrado')
    expect(page(archive(empty), 'en/sessions.html')).toContain('The record says nothing of this so far')
  })

  it.each([
    ['that has not begun', archive(empty)],
    ['without any mesa', archive({ ...source, mesas: [] })],
  ])('of a process %s still say something on each, under one heading', (_, files) => {
    for (const [path, content] of html(files)) {
      const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(content) ?? []
      const words = main
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter(Boolean)
      expect([path, words.length > 12, main.match(/<h1/g)?.length]).toEqual([path, true, 1])
    }
  })

  it('are the same when the address of their folder ends without its slash', () => {
    const of = (base: string) => archive(source, { base })
    expect(of('https://example.org/villa')).toEqual(of('https://example.org/villa/'))
  })

  it('have a map with whole addresses only where they know where they stand', () => {
    expect(page(told, 'sitemap.xml')).toContain('<loc>https://example.org/villa/en/timeline.html</loc>')
    expect(archive(source).some(({ path }) => path === 'sitemap.xml')).toBe(false)
  })
})

describe('what is not public', () => {
  it('is in no byte of an archive: neither a name that stands apart nor the commitment to it', () => {
    const commitment = 'c'.repeat(64)
    const record = aRecord(
      anEntry('liaison.designated', '2030', {
        institution: 'alcaldia',
        person: { commitment },
        detail: named('Detalle que acompaña al nombre'),
      }),
    )
    const mesa = aMesa({
      people: [
        { id: 'zoe-oculta', name: 'Zoe Oculta', data: 'confidential', party: null, sector: null },
        { id: 'ana', name: 'Ana Prueba', data: 'public-by-role', party: null, sector: null },
      ],
      attendance: ['zoe-oculta', 'ana'].map(person => ({
        person,
        seat: null,
        as: 'guest',
        status: 'present',
        cause: null,
        mode: null,
        representedBy: null,
        there: [{ from: null, to: null }],
      })),
    })
    const bytes = archive({ ...source, record, mesas: [mesa] })
      .map(({ path, content }) => `${path}\n${content}`)
      .join('\n')
    expect(bytes).not.toMatch(/zoe|oculta|Detalle que acompaña/i)
    expect(bytes).not.toContain(commitment)
    expect(bytes).toContain('Ana Prueba')
    expect(bytes).toContain('1 persona cuyo nombre no es público')
  })
})

describe('the files that are handed in', () => {
  it('stand in the archive, and a document links those that are its own', () => {
    const [paper] = told.filter(({ path }) => path.startsWith('data/documents/'))
    const pdf = String(paper?.path).replace(/html$/, 'pdf')
    const files = archive(source, { files: [{ path: pdf, content: new Uint8Array([1]) }] })
    expect(page(files, 'sesiones.html')).toContain(`href="${pdf}"`)
    expect(deadLinks(files)).toEqual([])
  })

  it.each([
    ...['../outside.html', '/etc/passwd', 'a//b', 'INDEX.html', 'a\\b', 'con/.hidden', 'a.'],
    ...[
      'index.html',
      'en/data.html',
      'bagit.txt',
      'record-head.json',
      'verify-manifest.js',
      'data/documents',
    ],
  ])('are refused when they would leave it or write over another: %s', path => {
    expect(() => archive(source, { files: [{ path, content: '' }] })).toThrow(RangeError)
  })
})
