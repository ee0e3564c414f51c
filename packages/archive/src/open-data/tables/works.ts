import type { ForbiddingWindow, Obligation } from '@apertura/dossier'
import type { Given } from '../given.js'
import { filled, type Table } from '../table/column.js'
import { certaintyColumn, column, dateColumns, textColumns } from '../table/columns.js'

/** What was owed to the process, until when, and whether it was done. */
export function obligationsTable({ dossier, languages, name }: Given): Table {
  return filled<Obligation>(
    { name: 'obligations', title: { 'es-MX': 'Obligaciones', en: 'Obligations' } },
    [
      column('code', 'id', ['Clave', 'Key'], ({ code }) => code, { source: 'definition.obligations.code' }),
      ...textColumns<Obligation>(languages, 'title', ['Qué se debe', 'What is owed'], ({ title }) => title, {
        source: 'definition.obligations.title',
      }),
      column('owed_by', 'id', ['Quién lo debe: clave', 'Who owes it: key'], ({ owedBy }) => owedBy, {
        source: 'definition.obligations.owedBy',
      }),
      column('owed_by_name', 'text', ['Quién lo debe: nombre', 'Who owes it: name'], o => name(o.owedBy), {
        source: 'definition.parties.name',
      }),
      ...dateColumns<Obligation>('due', ['Último día vigente', 'Last day in force'], ({ due }) => due, {
        source: 'dossier.obligations.due',
        empty: [
          'Nunca se fijó fecha; no es lo mismo que vencida.',
          'No date was ever set; that is not overdue.',
        ],
      }),
      ...dateColumns<Obligation>(
        'original_due',
        ['Primera fecha que se fijó', 'First date that was set'],
        ({ original }) => original,
        { source: 'dossier.obligations.original', empty: ['Nunca se fijó fecha.', 'No date was ever set.'] },
      ),
      column(
        'moved',
        'count',
        ['Veces que un paréntesis movió la fecha', 'Times that a parenthesis moved the date'],
        ({ history }) => history.length,
        { source: 'dossier.obligations.history', unit: 'times' },
      ),
      column(
        'overdue_since',
        'day',
        ['Primer día en que ya era tarde', 'First day on which it was late'],
        ({ overdueSince }) => overdueSince,
        { source: 'dossier.obligations.overdueSince', empty: ['No está vencida.', 'It is not late.'] },
      ),
      column('outcome', 'code', ['Si se cumplió', 'Whether it was met'], ({ outcome }) => outcome, {
        source: 'dossier.obligations.outcome',
        values: ['met', 'unmet', 'undetermined'],
      }),
    ],
    dossier.obligations,
  )
}

/** Interruptions, written down or found by the calendar. */
export function parenthesesTable({ agenda, languages }: Given): Table {
  return filled<ForbiddingWindow>(
    { name: 'parentheses', title: { 'es-MX': 'Paréntesis', en: 'Parentheses' } },
    [
      column('id', 'id', ['Clave', 'Key'], ({ id }) => id, { source: 'parenthesis.opened.parenthesis' }),
      column(
        'kind',
        'code',
        ['Paréntesis, o veda de una votación', 'Parenthesis, or blackout of a vote'],
        ({ kind }) => kind,
        { source: 'dossier.agenda.windows.kind', values: ['parenthesis', 'blackout'] },
      ),
      column('cause', 'code', ['Causa', 'Cause'], ({ cause }) => cause, {
        source: 'parenthesis.opened.cause',
      }),
      ...textColumns<ForbiddingWindow>(languages, 'title', ['Qué fue', 'What it was'], ({ title }) => title, {
        source: 'parenthesis.opened.title',
      }),
      ...dateColumns<ForbiddingWindow>('from', ['Primer día', 'First day'], ({ from }) => from, {
        source: 'parenthesis.opened.on',
      }),
      ...dateColumns<ForbiddingWindow>('to', ['Último día', 'Last day'], ({ to }) => to, {
        source: 'parenthesis.closed.on',
        empty: ['No se conoce un fin.', 'No end is known.'],
      }),
      certaintyColumn('certainty', ['Si se sabe', 'Whether it is known'], ({ certainty }) => certainty, {
        source: 'dossier.agenda.windows.certainty',
      }),
      column(
        'recorded',
        'flag',
        [
          'Si alguien lo escribió, o solo lo dice la norma',
          'Whether somebody wrote it down, or only the norm says so',
        ],
        ({ recorded }) => recorded,
        { source: 'dossier.agenda.windows.recorded' },
      ),
      column(
        'forbids',
        'list',
        ['Actos que prohíbe', 'Acts that it forbids'],
        p => p.forbids.map(f => f.act),
        {
          source: 'parenthesis.opened.forbids.act',
          empty: ['No prohíbe ningún acto.', 'It forbids no act.'],
        },
      ),
      column(
        'forbidden_to',
        'list',
        ['A quién se lo prohíbe', 'To whom it forbids them'],
        ({ forbids }) => [...new Set(forbids.flatMap(({ actors }) => actors))],
        { source: 'parenthesis.opened.forbids.actors', empty: ['A nadie.', 'To nobody.'] },
      ),
      column(
        'other_readings',
        'list',
        ['Otras fechas que dan las fuentes', 'Other dates that sources give'],
        ({ readings }) => readings.map(({ from, to }) => `${from}/${to}`),
        {
          source: 'parenthesis.reread',
          empty: ['Las fuentes no dan otras.', 'The sources give no others.'],
          unit: 'from/to, EDTF',
        },
      ),
    ],
    agenda.windows,
  )
}
