import type { Entry, Reading } from '@apertura/domain'
import type { Given } from '../given.js'
import { type OfKind, ofKind } from '../of-kind.js'
import { filled, type Table } from '../table/column.js'
import { column, dateColumns, nothing, textColumns, unsaid } from '../table/columns.js'

type Statement = OfKind<'statement.made'> & Entry

/** What somebody said in public beside the facts: reasons, concerns, lessons. None of it moves a stage. */
export function statementsTable({ entries, languages, name }: Given): Table {
  return filled<Statement>(
    { name: 'statements', title: { 'es-MX': 'Lo que alguien dijo', en: 'What somebody said' } },
    [
      column('entry', 'id', ['Clave del asiento', 'Key of the entry'], ({ id }) => id, {
        source: 'entry.id',
      }),
      ...dateColumns<Statement>('on', ['Cuándo lo dijo', 'When it was said'], ({ on }) => on, {
        source: 'entry.on',
      }),
      column('form', 'code', ['Qué clase de palabras son', 'What kind of words'], ({ data }) => data.form, {
        source: 'statement.made.form',
        values: ['reason', 'undertaking', 'concern', 'testimony', 'lesson', 'encouragement', 'assessment'],
      }),
      column('speakers', 'list', ['Quién lo dijo', 'Who said it'], ({ data }) => data.speakers.map(name), {
        source: 'statement.made.speakers',
        empty: unsaid,
      }),
      column(
        'addressed_to',
        'text',
        ['A quién', 'To whom'],
        ({ data }) => (data.addressedTo === undefined ? null : name(data.addressedTo)),
        { source: 'statement.made.addressedTo', empty: nothing },
      ),
      ...textColumns<Statement>(languages, 'title', ['Qué dijo', 'What was said'], ({ data }) => data.title, {
        source: 'entry.data.title',
      }),
    ],
    ofKind(entries, 'statement.made'),
  )
}

interface ReadingRow {
  readonly entry: OfKind<'reading.disputed'> & Entry
  readonly reading: Reading
}

/** Where sources disagree: every reading, with the source that gives it. */
export function readingsTable({ entries, languages }: Given): Table {
  return filled<ReadingRow>(
    { name: 'readings', title: { 'es-MX': 'Lecturas que se contradicen', en: 'Readings that disagree' } },
    [
      column('entry', 'id', ['Clave del asiento', 'Key of the entry'], r => r.entry.id, {
        source: 'entry.id',
      }),
      ...textColumns<ReadingRow>(
        languages,
        'matter',
        ['De qué se trata', 'What it is about'],
        r => r.entry.data.title,
        { source: 'entry.data.title' },
      ),
      ...textColumns<ReadingRow>(languages, 'says', ['Qué dice', 'What it says'], r => r.reading.says, {
        source: 'reading.disputed.readings.says',
      }),
      column(
        'source',
        'id',
        ['Fuente que lo dice', 'Source that says so'],
        ({ entry, reading }) => entry.sources[reading.citation]?.source ?? null,
        { source: 'reading.disputed.readings.citation', empty: unsaid },
      ),
    ],
    ofKind(entries, 'reading.disputed').flatMap(entry =>
      entry.data.readings.map(reading => ({ entry, reading })),
    ),
  )
}
