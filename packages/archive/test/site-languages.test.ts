import { type ArchiveFile, type ArchiveSource, archive } from '@apertura/archive'
import type { EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { askingDefinition, said, sealed, textOf } from './contributions-of.js'
import { aMesa, aRecord, villaRecord } from './open-data-city.js'

/** The same with every text in no other language than one. */
function spoken<T>(lang: string, value: T): T {
  if (Array.isArray(value)) return value.map(each => spoken(lang, each)) as T
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every(key => /^(?:es|es-MX|en)$/.test(key)))
    return { [lang]: `Voilà ${Object.values(value)[0]}` } as T
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoken(lang, each)])) as T
}

function sourceIn(lang: string): ArchiveSource {
  const definition = aDefinition({ about: { en: 'A plan' } })
  const drafts: readonly EntryDraft[] = [
    ...(villaRecord as readonly EntryDraft[]).map(
      ({ id, kind, v, on, knownOn, recordedAt, by, assertedBy, sources, data }) =>
        ({ id, kind, v, on, knownOn, recordedAt, by, assertedBy, sources, data }) as EntryDraft,
    ),
    anEntry('reading.disputed', '2030'),
    anEntry('cocreation.started', '2031', undefined, {
      id: 'deduced',
      sources: [
        {
          source: 'gaceta',
          certainty: 'deduced',
          heading: 'Voilà un titre',
          locator: 'Voilà la page 3',
          deduced: { en: 'so it follows' },
        },
      ],
    }),
  ]
  return {
    // The stages stand in sentences of the pages.
    definition: { ...spoken(lang, definition), languages: [lang], stages: definition.stages },
    record: aRecord(...drafts.map(each => spoken(lang, each))),
    at: '2031-12-31',
    mesas: [spoken(lang, aMesa())],
  }
}

/** What is seen of each page, apart from pictures and what a program keeps. */
const seenOn = (files: readonly ArchiveFile[]) =>
  files.flatMap(({ path, content }) =>
    path.endsWith('.html') && !path.startsWith('data/')
      ? [
          [
            path,
            String(content).replace(/<head>.*?<\/head>|<figure.*?<\/figure>|<pre.*?<\/pre>/gs, ''),
          ] as const,
        ]
      : [],
  )

describe('a text in another language than the page', () => {
  const files = archive(sourceIn('fr'))

  it('says which, wherever it is seen', () => {
    const marked = /<(\w+) [^>]*lang="fr"[^>]*>[^<]*<\/\1>/g
    for (const [path, html] of seenOn(files)) {
      const texts = html
        .replace(marked, '')
        .replace(/<[^>]*>/g, '\n')
        .split('\n')
      const bare = texts.filter(text => text.includes('Voilà') && !/reconstruida|[Rr]econstructed/.test(text))
      expect([path, bare]).toEqual([path, []])
    }
    const timeline = String(files.find(({ path }) => path === 'cronologia.html')?.content)
    for (const text of ['«<span lang="fr">Voilà un titre</span>»', 'Deducido: <span lang="fr">Voilà so'])
      expect(timeline).toContain(text)
    expect(String(files[0]?.content)).toContain('<title lang="fr">')
  })

  it('says nothing where it is another variety of the same', () => {
    for (const [lang, folder] of [
      ['es', ''],
      ['es-AR', ''],
      ['en-GB', 'en/'],
    ] as const) {
      const pages = seenOn(archive(sourceIn(lang))).filter(
        ([path]) => path.startsWith('en/') === (folder !== ''),
      )
      expect(pages.length).toBeGreaterThan(10)
      for (const [path, html] of pages) expect([path, html.match(/<span lang=/g)]).toEqual([path, null])
    }
  })

  it('says so of what people wrote, too, by the first language of the process', () => {
    const asked = archive({
      definition: askingDefinition(),
      record: [],
      at: '2031-12-31',
      consultation: sealed([said.received(1, 'F-1')]),
      texts: [textOf('F-1')],
    })
    const card = (path: string) => String(asked.find(each => each.path === path)?.content)
    expect(card('en/contributions/0001.html')).toMatch(/<p class="said" dir="auto" lang="es-MX">/)
    expect(card('aportaciones/0001.html')).toMatch(/<p class="said" dir="auto">/)
  })
})

describe('a consultation that the process cites', () => {
  const cited = anEntry('consultation.cited', '2030-06-01', {
    stream: 'consultation',
    head: 'ab'.repeat(32),
    entries: 6100,
    contributions: 4321,
  })
  const page = (more: Partial<ArchiveSource>) =>
    String(
      archive({ definition: askingDefinition(), record: aRecord(cited), at: '2031-12-31', ...more }).find(
        ({ path }) => path === 'en/consultation.html',
      )?.content,
    )

  it('and whose record was not handed in is not called empty', () => {
    for (const more of [{}, { consultation: [] }]) {
      const html = page(more)
      expect(html).toContain('This archive was not given the record of the consultation')
      expect(html).toMatch(/Contributions that the process tells of: 4\D?321 \(1 June 2030\)/)
      expect(html).not.toContain('has no contribution yet')
    }
  })

  it('is told of by its record where that was handed in', () => {
    const html = page({ consultation: sealed([said.received(1, 'F-1')]) })
    expect(html).not.toContain('was not given the record')
    expect(html).toContain('Contributions that came in: 1.')
  })
})
