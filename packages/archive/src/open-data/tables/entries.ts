import type { Seen } from '@apertura/dossier'
import type { Given } from '../given.js'
import { openDetail } from '../open-detail.js'
import { filled, type Table } from '../table/column.js'
import { certaintyColumn, column, dateColumns, nothing, textColumns } from '../table/columns.js'

/** What happened, in the order in which it happened: every entry that counts for the day of the dossier. */
export function entriesTable({ dossier, languages, name }: Given): Table {
  return filled<Seen>(
    { name: 'entries', title: { 'es-MX': 'Asientos y línea de tiempo', en: 'Entries and timeline' } },
    [
      column('id', 'id', ['Clave del asiento', 'Key of the entry'], ({ entry }) => entry.id, {
        source: 'entry.id',
      }),
      column(
        'seq',
        'count',
        ['Lugar en el registro, desde 1', 'Place in the record, from 1'],
        ({ entry }) => entry.seq,
        { source: 'entry.seq', unit: 'ordinal' },
      ),
      column('kind', 'code', ['Clase de hecho', 'Kind of fact'], ({ entry }) => entry.kind, {
        source: 'entry.kind',
      }),
      ...dateColumns<Seen>('on', ['Cuándo ocurrió', 'When it happened'], ({ entry }) => entry.on, {
        source: 'entry.on',
      }),
      ...dateColumns<Seen>(
        'known_on',
        ['Cuándo se hizo público', 'When it became public'],
        ({ entry }) => entry.knownOn,
        { source: 'entry.knownOn' },
      ),
      column(
        'recorded_at',
        'day',
        ['Cuándo se escribió aquí', 'When it was written down here'],
        ({ entry }) => entry.recordedAt,
        { source: 'entry.recordedAt' },
      ),
      certaintyColumn(
        'happened',
        ['Si ya había ocurrido el día de la lectura', 'Whether it had happened by the day of reading'],
        ({ happened }) => happened,
        { source: 'dossier.seen.happened' },
      ),
      certaintyColumn('known', ['Si se sabía', 'Whether it was known'], ({ known }) => known, {
        source: 'dossier.seen.known',
      }),
      ...textColumns<Seen>(
        languages,
        'title',
        ['Qué pasó', 'What happened'],
        ({ entry }) => entry.data.title,
        {
          source: 'entry.data.title',
        },
      ),
      ...textColumns<Seen>(
        languages,
        'detail',
        ['Más sobre ello', 'More about it'],
        ({ entry }) => openDetail(entry),
        {
          source: 'entry.data.detail',
          empty: nothing,
        },
      ),
      column(
        'asserted_by',
        'id',
        ['Quién lo cuenta: clave', 'Whose account it is: key'],
        ({ entry }) => entry.assertedBy,
        { source: 'entry.assertedBy' },
      ),
      column(
        'asserted_by_name',
        'text',
        ['Quién lo cuenta: nombre', 'Whose account it is: name'],
        ({ entry }) => name(entry.assertedBy),
        { source: 'definition.parties.name' },
      ),
      column(
        'corrects',
        'id',
        ['Asiento que este corrige', 'Entry that this one mends'],
        ({ entry }) => entry.corrects ?? null,
        { source: 'entry.corrects', empty: nothing },
      ),
      column('hash', 'hash', ['Huella del asiento', 'Hash of the entry'], ({ entry }) => entry.hash, {
        source: 'entry.hash',
      }),
    ],
    dossier.seen,
  )
}
