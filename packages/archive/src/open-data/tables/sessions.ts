import type { Given } from '../given.js'
import { type SessionRow, sessionRows } from '../session-rows.js'
import { filled, type Table } from '../table/column.js'
import { column, dateColumns, nothing, textColumns, unsaid } from '../table/columns.js'

/** Sessions and mesas, with what nobody tells of them. */
export function sessionsTable(given: Given): Table {
  const { languages } = given
  return filled<SessionRow>(
    { name: 'sessions', title: { 'es-MX': 'Sesiones y mesas', en: 'Sessions and mesas' } },
    [
      column('id', 'id', ['Clave', 'Key'], ({ id }) => id, { source: 'entry.id, account.mesa' }),
      column(
        'known',
        'code',
        [
          'Si sus actos se escribieron (recorded) o alguien la contó después (told)',
          'Whether its acts were written down (recorded) or somebody told of it later (told)',
        ],
        ({ known }) => known,
        { source: 'account.kind', values: ['recorded', 'told'] },
      ),
      ...textColumns<SessionRow>(languages, 'title', ['Título', 'Title'], ({ title }) => title, {
        source: 'account.title',
      }),
      column('series', 'id', ['Serie', 'Series'], ({ series }) => series?.id ?? null, {
        source: 'account.series',
        empty: nothing,
      }),
      column('axis', 'id', ['Eje', 'Axis'], ({ axis }) => axis?.id ?? null, {
        source: 'account.axis',
        empty: unsaid,
      }),
      column(
        'bodies',
        'list',
        ['Cuerpos que se reunieron', 'Bodies that met'],
        s => s.bodies.map(b => b.id),
        {
          source: 'account.bodies',
          empty: unsaid,
        },
      ),
      ...dateColumns<SessionRow>('on', ['Día', 'Day'], ({ on }) => on, { source: 'account.held.on' }),
      column('state', 'code', ['En qué estado quedó', 'In which state it was left'], ({ state }) => state, {
        source: 'account.state',
      }),
      column('mode', 'code', ['Cómo se reunieron', 'How people met'], ({ mode }) => mode, {
        source: 'account.held.mode',
        values: ['in-person', 'virtual', 'mixed', 'not-stated'],
      }),
      ...textColumns<SessionRow>(languages, 'place', ['Lugar', 'Place'], ({ place }) => place, {
        source: 'account.held.place',
        empty: unsaid,
      }),
      ...textColumns<SessionRow>(languages, 'method', ['Método', 'Method'], ({ method }) => method, {
        source: 'account.method',
        empty: unsaid,
      }),
      column('opened', 'time', ['Hora en que se abrió', 'Hour at which it opened'], ({ opened }) => opened, {
        source: 'account.held.opened',
        empty: unsaid,
      }),
      column('closed', 'time', ['Hora en que se cerró', 'Hour at which it closed'], ({ closed }) => closed, {
        source: 'account.held.closed',
        empty: unsaid,
      }),
      column('time_zone', 'code', ['Zona de las horas', 'Zone of the hours'], ({ timeZone }) => timeZone, {
        source: 'definition.jurisdiction.timeZone',
        unit: 'IANA time zone',
      }),
      column(
        'quorum',
        'code',
        ['Si hubo quórum al instalarse', 'Whether it had a quorum when installed'],
        s => s.quorum,
        {
          source: 'account.quorum.outcome',
          empty: unsaid,
          values: ['met', 'unmet', 'undetermined'],
        },
      ),
      column('unknown', 'list', ['Lo que nadie cuenta', 'What nobody tells'], ({ unknown }) => unknown, {
        source: 'session-account.unknown',
        empty: ['No se revisó qué falta.', 'It was not looked for what is missing.'],
      }),
      column(
        'record_head',
        'hash',
        ['Huella del registro', 'Head of the record'],
        s => s.record?.head ?? null,
        {
          source: 'account.record.head',
          empty: ['No tiene un registro propio.', 'It has no record of its own.'],
        },
      ),
    ],
    sessionRows(given),
  )
}
