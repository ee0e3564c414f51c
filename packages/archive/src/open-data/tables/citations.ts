import type { Citation } from '@apertura/domain'
import type { Given } from '../given.js'
import { filled, type Table } from '../table/column.js'
import { column, nothing, textColumns, unsaid } from '../table/columns.js'

interface Cited {
  readonly entry: string
  readonly citation: Citation
}

/** Where each entry stands in its sources, and how sure that is. */
export function citationsTable({ languages, dossier }: Given): Table {
  return filled<Cited>(
    { name: 'citations', title: { 'es-MX': 'Citas de las fuentes', en: 'Citations of the sources' } },
    [
      column('entry', 'id', ['Asiento', 'Entry'], ({ entry }) => entry, { source: 'entry.id' }),
      column('source', 'id', ['Fuente', 'Source'], ({ citation }) => citation.source, {
        source: 'entry.sources.source',
      }),
      column(
        'certainty',
        'code',
        ['Qué tan bien lo respalda', 'How well it supports it'],
        ({ citation }) => citation.certainty,
        {
          source: 'entry.sources.certainty',
          values: ['verified', 'stated', 'reported', 'deduced', 'unverified'],
        },
      ),
      column('heading', 'text', ['Apartado', 'Heading'], ({ citation }) => citation.heading ?? null, {
        source: 'entry.sources.heading',
        empty: nothing,
      }),
      column('line_from', 'count', ['Primera línea', 'First line'], c => c.citation.lines?.[0] ?? null, {
        source: 'entry.sources.lines',
        empty: nothing,
        unit: 'line, counted from 1',
      }),
      column('line_to', 'count', ['Última línea', 'Last line'], c => c.citation.lines?.[1] ?? null, {
        source: 'entry.sources.lines',
        empty: nothing,
        unit: 'line, counted from 1',
      }),
      column(
        'locator',
        'text',
        ['Nota, página o parte', 'Note, page or part'],
        c => c.citation.locator ?? null,
        {
          source: 'entry.sources.locator',
          empty: unsaid,
        },
      ),
      ...textColumns<Cited>(
        languages,
        'deduced',
        ['Qué se dedujo y de qué', 'What was deduced, and from what'],
        ({ citation }) => citation.deduced,
        { source: 'entry.sources.deduced', empty: ['No se dedujo nada.', 'Nothing was deduced.'] },
      ),
    ],
    dossier.seen.flatMap(({ entry: { id, sources } }) => sources.map(citation => ({ entry: id, citation }))),
  )
}
