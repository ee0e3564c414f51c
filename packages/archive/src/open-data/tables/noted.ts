import type { Entry } from '@apertura/domain'
import { webAddress } from '../address.js'
import type { Given } from '../given.js'
import { type OfKind, ofKind } from '../of-kind.js'
import { filled, type Table } from '../table/column.js'
import { column, dateColumns, textColumns, unsaid } from '../table/columns.js'

type Noted = OfKind<'sessions.noted'> & Entry
type Issued = OfKind<'document.issued'> & Entry

/** Sessions that sources count or describe without dating each: no calendar can hold them. */
export function notedSessionsTable({ entries, dossier, languages }: Given): Table {
  const series = new Map(dossier.definition.series.map(each => [each.id, each]))
  return filled<Noted>(
    {
      name: 'noted-sessions',
      title: { 'es-MX': 'Sesiones que solo se cuentan', en: 'Sessions that are only counted' },
    },
    [
      column('entry', 'id', ['Clave del asiento', 'Key of the entry'], ({ id }) => id, {
        source: 'entry.id',
      }),
      column('series', 'id', ['Serie', 'Series'], ({ data }) => data.series, {
        source: 'sessions.noted.series',
      }),
      ...textColumns<Noted>(languages, 'title', ['Qué se cuenta', 'What is told'], ({ data }) => data.title, {
        source: 'entry.data.title',
      }),
      ...textColumns<Noted>(
        languages,
        'cadence',
        ['Cada cuándo', 'How often'],
        ({ data }) => series.get(data.series)?.cadence,
        { source: 'definition.series.cadence', empty: unsaid },
      ),
      column('count', 'count', ['Cuántas', 'How many'], ({ data }) => data.count?.value ?? null, {
        source: 'sessions.noted.count',
        empty: unsaid,
        unit: 'sessions',
      }),
      column(
        'count_approximate',
        'flag',
        ['Si el número es aproximado', 'Whether the number is approximate'],
        ({ data }) => (data.count ? data.count.approximate === true : null),
        { source: 'sessions.noted.count', empty: unsaid },
      ),
      ...dateColumns<Noted>('on', ['Entre qué fechas', 'Between which dates'], ({ on }) => on, {
        source: 'entry.on',
      }),
      ...dateColumns<Noted>('from', ['Primera', 'The first'], ({ data }) => data.from, {
        source: 'sessions.noted.from',
        empty: unsaid,
      }),
      ...dateColumns<Noted>('to', ['Última', 'The last'], ({ data }) => data.to, {
        source: 'sessions.noted.to',
        empty: unsaid,
      }),
    ],
    ofKind(entries, 'sessions.noted'),
  )
}

/** Documents that came into being in the process, with their address where the source gives it. */
export function issuedDocumentsTable({ entries, languages, name }: Given): Table {
  return filled<Issued>(
    { name: 'issued-documents', title: { 'es-MX': 'Documentos emitidos', en: 'Documents issued' } },
    [
      column('entry', 'id', ['Clave del asiento', 'Key of the entry'], ({ id }) => id, {
        source: 'entry.id',
      }),
      ...dateColumns<Issued>('on', ['Cuándo', 'When'], ({ on }) => on, { source: 'entry.on' }),
      ...textColumns<Issued>(
        languages,
        'title',
        ['Qué documento', 'Which document'],
        ({ data }) => data.title,
        {
          source: 'entry.data.title',
        },
      ),
      column('issuers', 'list', ['Quién lo emitió', 'Who issued it'], ({ data }) => data.issuers.map(name), {
        source: 'document.issued.issuers',
        empty: unsaid,
      }),
      column('url', 'address', ['Dirección', 'Address'], ({ data }) => webAddress(data.url), {
        source: 'document.issued.url',
        empty: unsaid,
      }),
    ],
    ofKind(entries, 'document.issued'),
  )
}
