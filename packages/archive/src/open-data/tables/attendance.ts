import type { MesaAccount } from '@apertura/domain'
import { type AttendanceRow, attendanceRows } from '../attendance-rows.js'
import type { Given } from '../given.js'
import { filled, type Table } from '../table/column.js'
import { certaintyColumn, column, kept, nothing, textColumns, unsaid } from '../table/columns.js'

/** Who was at which session; a name that stands apart is not among them, only that somebody was there. */
export function attendanceTable(given: Given): Table {
  return filled<AttendanceRow>(
    { name: 'attendance', title: { 'es-MX': 'Asistencia', en: 'Attendance' } },
    [
      column('session', 'id', ['Sesión', 'Session'], ({ session }) => session, { source: 'account.mesa' }),
      column(
        'person',
        'id',
        ['Persona o institución: clave en esa sesión', 'Person or institution: key within the session'],
        ({ person }) => person,
        { source: 'account.attendance.person' },
      ),
      column('name', 'text', ['Nombre, si es público', 'Name, when it is public'], ({ name }) => name, {
        source: 'account.people.name',
        empty: kept,
      }),
      column('party', 'text', ['Por quién habla', 'For whom they speak'], ({ party }) => party, {
        source: 'account.people.party',
        empty: kept,
      }),
      column('sector', 'id', ['Sector', 'Sector'], ({ sector }) => sector, {
        source: 'account.attendance.seat.sector',
        empty: kept,
      }),
      column(
        'body',
        'id',
        ['Cuerpo en que tiene un lugar', 'Body in which they have a seat'],
        ({ body }) => body,
        {
          source: 'account.attendance.seat.body',
          empty: unsaid,
        },
      ),
      certaintyColumn('seat', ['Si tiene un lugar', 'Whether they hold a seat'], ({ seat }) => seat, {
        source: 'account.attendance.seat',
      }),
      column(
        'votes',
        'flag',
        ['Si el lugar tiene voto', 'Whether the seat has a vote'],
        ({ votes }) => votes,
        {
          source: 'account.attendance.seat.votes',
          empty: unsaid,
        },
      ),
      column('role', 'code', ['Papel de quien no tiene un lugar', 'Role of who has no seat'], r => r.as, {
        source: 'account.attendance.as',
        empty: nothing,
      }),
      ...textColumns<AttendanceRow>(
        given.languages,
        'capacity',
        ['En qué carácter', 'In which capacity'],
        r => r.capacity,
        {
          source: 'session.held.attendees.capacity',
          empty: unsaid,
        },
      ),
      column('status', 'code', ['Lo último que se dijo', 'The last that was said'], ({ status }) => status, {
        source: 'account.attendance.status',
        empty: unsaid,
      }),
      column('mode', 'code', ['Cómo asistió', 'How they attended'], ({ mode }) => mode, {
        source: 'account.attendance.mode',
        empty: unsaid,
        values: ['in-person', 'virtual'],
      }),
      column('represented_by', 'id', ['Quién lo representó', 'Who stood in for them'], r => r.representedBy, {
        source: 'account.attendance.representedBy',
        empty: nothing,
      }),
      column('there', 'list', ['Cuándo estuvo', 'When they were there'], ({ there }) => there, {
        source: 'account.attendance.there',
        empty: unsaid,
        unit: 'from/to, civil time of the place',
      }),
    ],
    attendanceRows(given),
  )
}

interface Counted {
  readonly session: string
  readonly count: MesaAccount['counted'][number]
}

/** Those who were counted without a list of names. */
export function headcountsTable({ accounts }: Given): Table {
  return filled<Counted>(
    {
      name: 'headcounts',
      title: { 'es-MX': 'Conteos de asistentes sin nombres', en: 'Counts without names' },
    },
    [
      column('session', 'id', ['Sesión', 'Session'], ({ session }) => session, { source: 'account.mesa' }),
      column('body', 'id', ['Cuerpo', 'Body'], ({ count }) => count.body?.id ?? null, {
        source: 'account.counted.body',
        empty: ['Se contó a todas las personas.', 'Everybody was counted.'],
      }),
      column('present', 'count', ['Presentes', 'Present'], ({ count }) => count.present, {
        source: 'account.counted.present',
        unit: 'people',
      }),
      column('represented', 'count', ['Representadas', 'Represented'], ({ count }) => count.represented, {
        source: 'account.counted.represented',
        unit: 'people',
      }),
      column(
        'whole',
        'count',
        ['Cuántas podían venir', 'How many could have come'],
        ({ count }) => count.whole,
        {
          source: 'account.counted.whole',
          empty: unsaid,
          unit: 'people',
        },
      ),
      column('time', 'time', ['Hora', 'Hour'], ({ count }) => count.time, {
        source: 'account.counted.time',
        empty: unsaid,
      }),
    ],
    accounts.flatMap(({ mesa, counted }) => counted.map(count => ({ session: mesa, count }))),
  )
}
