import type { ArchiveFile, ArchiveSource } from '@apertura/archive'
import type { EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { aMesa, aRecord, villaRecord } from './open-data-city.js'

export const named = (text: string) => ({ 'es-MX': text, en: text })
export const source: ArchiveSource = {
  definition: aDefinition(),
  record: aRecord(
    ...(villaRecord as readonly EntryDraft[]).map(
      ({ id, kind, v, on, knownOn, recordedAt, by, assertedBy, sources, data }) =>
        ({ id, kind, v, on, knownOn, recordedAt, by, assertedBy, sources, data }) as EntryDraft,
    ),
    anEntry('parenthesis.opened', '2030-04-04'),
    anEntry('parenthesis.reread', '2030-04-04'),
    anEntry('statement.made', '2030'),
    anEntry('reading.disputed', '2030'),
    anEntry('omission.noted', '2031'),
  ),
  at: '2031-12-31',
  mesas: [aMesa()],
}
export const agreement = {
  id: 'a-1',
  number: '1',
  words: named('Reparar la fuga'),
  responsible: ['Alcaldía'],
  due: null,
  status: 'done',
  from: null,
  item: null,
  decision: null,
  history: [],
  handedTo: [],
} as const

export const page = (files: readonly ArchiveFile[], path: string) =>
  String(files.find(each => each.path === path)?.content)
export const html = (files: readonly ArchiveFile[]) =>
  files.flatMap(({ path, content }) =>
    path.endsWith('.html') && !path.startsWith('data/documents/') ? [[path, String(content)] as const] : [],
  )

/** Scripts of a page that do not lie in the archive, and that are no data. */
export const strangeScripts = (content: string): readonly string[] =>
  [...content.matchAll(/<script[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter(
      tag => !/^<script src="[\w./-]+" defer>$/.test(tag) && tag !== '<script type="application/ld+json">',
    )
