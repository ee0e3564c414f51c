import { type ArchiveSource, archive } from '@apertura/archive'
import type { EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { deadLinks } from './links-of.js'
import { aMesa, aRecord } from './open-data-city.js'
import { agreement, html, named, page, source, strangeScripts } from './site-of.js'

describe('hostile texts', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title><svg onload=alert(1)>',
    '</style><script>alert(1)</script>',
    'javascript:alert(1)',
    `${'x'.repeat(10_000)}`,
  ]
  const attacked = (value: unknown, attack: string): unknown => {
    if (Array.isArray(value)) return value.map(each => attacked(each, attack))
    if (typeof value !== 'object' || value === null) return value
    const keys = Object.keys(value)
    if (keys.length > 0 && keys.every(key => /^(?:es|es-MX|en)$/.test(key))) return named(attack)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        typeof each === 'string' && /^(?:name|url|heading|locator)$/.test(key)
          ? attack
          : attacked(each, attack),
      ]),
    )
  }
  it.each(attacks)(
    'arrive as texts, in every text of the definition, the record, mesas and contributions: %.40s',
    attack => {
      const kinds = [
        'body.created',
        'cocreation.started',
        'parenthesis.opened',
        'statement.made',
        'reading.disputed',
        'omission.noted',
        'document.issued',
        'session.held',
      ] as const
      const definition = aDefinition({ about: named('') })
      const bad: ArchiveSource = {
        definition: attacked(definition, attack) as typeof definition,
        record: aRecord(
          ...kinds.map(kind => attacked(anEntry(kind, '2030', { detail: named('') }), attack) as EntryDraft),
        ),
        at: '2031-12-31',
        mesas: [
          attacked(aMesa({ mesa: attack, agreements: [agreement] }), attack) as ReturnType<typeof aMesa>,
        ],
        consultation: aRecord(
          anEntry('contribution.received', '2030', {
            contribution: 'P-1',
            channel: 'paper',
            parts: ['problem'],
            content: { commitment: 'ab'.repeat(32) },
          }),
        ),
        texts: [{ contribution: 'P-1', title: attack, body: attack, solution: attack }],
      }
      const files = archive(bad, { publisher: { name: attack } })
      for (const { path, content } of files.filter(each => each.path.endsWith('.html'))) {
        const said = String(content)
        expect([path, said.match(/<img|<svg onload|(?:href|src|action)="javascript:[^"]*/i)]).toEqual([
          path,
          null,
        ])
        expect([path, said.replace(/"[^"]*"/g, '""').match(/<[^>]*\son\w+=/i)]).toEqual([path, null])
        expect([path, strangeScripts(String(content))]).toEqual([path, []])
      }
      expect(deadLinks(files)).toEqual([])
    },
  )

  it('do not make a title longer than a reader of tabs can see, nor a heading lose its end', () => {
    const definition = aDefinition({ title: named('x'.repeat(10_000)) })
    const files = archive({ ...source, definition })
    for (const [path, content] of html(files)) {
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(content) ?? []
      expect([path, title.length <= 70]).toEqual([path, true])
    }
    expect(page(files, 'index.html')).toContain(`<h1 dir="auto">${'x'.repeat(10_000)}</h1>`)
  })

  it('as ids neither leave their folder nor write one thing over another', () => {
    const ids = ['../../x', '..', 'a/b', 'A', 'a', 'con', 'CON', '"><b>', '%2e%2e', ' ']
    const files = archive({
      ...source,
      record: aRecord(...ids.map(id => anEntry('body.created', '2030', { title: named(id) }, { id }))),
      mesas: ids.map(mesa => aMesa({ mesa, agreements: [{ ...agreement, id: mesa }] })),
    })
    expect(deadLinks(files)).toEqual([])
    for (const [path, content] of html(files)) {
      const marks = [...content.matchAll(/\sid="([^"]*)"/g)].map(([, mark]) => mark)
      expect([path, marks.length]).toEqual([path, new Set(marks).size])
    }
    const timeline = page(files, 'cronologia.html')
    expect(new Set(timeline.match(/ id="e-[^"]*"/g)).size).toBe(ids.length)
  })

  it('have no character that HTML forbids, and lose none of the others', () => {
    const bad = 'a\u0000b\u0007c\u009fd\ufffee\ttab 😀'
    const record = aRecord(anEntry('body.created', '2030', { title: named(bad), detail: named(bad) }))
    const definition = aDefinition({ title: named(bad), about: named(bad) })
    const files = archive({ ...source, definition, record, mesas: [aMesa({ title: named(`${bad}\ud800`) })] })
    for (const [path, content] of html(files))
      expect([path, content.match(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/u)]).toEqual([
        path,
        null,
      ])
    const cleaned = 'a\ufffdb\ufffdc\ufffdd\ufffde\ttab 😀'
    expect(page(files, 'index.html')).toContain(`<h1 dir="auto">${cleaned}</h1>`)
    // Halves of characters get into neither a definition nor a record.
    expect(page(files, 'sesiones.html')).toContain(`<h3 dir="auto">${cleaned}\ufffd</h3>`)
  })
})
