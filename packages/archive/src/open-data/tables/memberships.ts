import type { Given } from '../given.js'
import { type OfKind, ofKind } from '../of-kind.js'
import { type InBody, sittings } from '../sittings.js'
import { filled, type Table } from '../table/column.js'
import { certaintyColumn, column, dateColumns, nothing, unsaid } from '../table/columns.js'

/** Who sat in which body, from a day in to a day in. */
export function membershipsTable({ dossier }: Given): Table {
  return filled<InBody>(
    { name: 'memberships', title: { 'es-MX': 'Quién estuvo en qué cuerpo', en: 'Who sat in which body' } },
    [
      column('id', 'id', ['Clave', 'Key'], ({ key }) => key, { source: 'dossier.memberships' }),
      column('body', 'id', ['Cuerpo', 'Body'], ({ body }) => body, { source: 'dossier.memberships' }),
      column('member', 'id', ['Participante', 'Party'], ({ id }) => id, { source: 'member.joined.member' }),
      column('name', 'text', ['Nombre', 'Name'], ({ name }) => name, { source: 'definition.parties.name' }),
      column('sector', 'id', ['Sector', 'Sector'], ({ sector }) => sector, {
        source: 'definition.parties.sector',
      }),
      column('subgroup', 'id', ['Parte del cuerpo', 'Part of the body'], s => s.subgroup ?? null, {
        source: 'member.joined.subgroup',
        empty: nothing,
      }),
      ...dateColumns<InBody>('from', ['Primer día dentro', 'First day in'], ({ from }) => from, {
        source: 'member.joined.on',
      }),
      ...dateColumns<InBody>('to', ['Último día dentro', 'Last day in'], ({ to }) => to, {
        source: 'member.left.on',
        empty: ['No se conoce un fin.', 'No end is known.'],
      }),
      certaintyColumn(
        'sits',
        ['Si está en él el día de la lectura', 'Whether they sit there on the day of reading'],
        ({ sits }) => sits,
        { source: 'dossier.members.certainty' },
      ),
      column(
        'basis',
        'code',
        [
          'De qué se sabe: entró, o una norma o un relato le da el lugar',
          'How it is known: they came in, or a norm or an account gives them the seat',
        ],
        ({ basis }) => basis,
        { source: 'dossier.members', values: ['joined', 'seat-told'] },
      ),
    ],
    sittings(dossier),
  )
}

/** Who was named to speak for an institution in a body. */
export function representativesTable({ entries, name }: Given): Table {
  type Row = OfKind<'representative.designated'>
  return filled<Row>(
    { name: 'representatives', title: { 'es-MX': 'Representantes', en: 'Representatives' } },
    [
      column('entry', 'id', ['Asiento', 'Entry'], ({ id }) => id, { source: 'entry.id' }),
      column('institution', 'id', ['Institución', 'Institution'], ({ data }) => data.institution, {
        source: 'representative.designated.institution',
      }),
      column('body', 'id', ['Cuerpo', 'Body'], ({ data }) => data.body, {
        source: 'representative.designated.body',
      }),
      column('person', 'id', ['Persona: clave', 'Person: key'], ({ data }) => data.person, {
        source: 'representative.designated.person',
      }),
      column('name', 'text', ['Persona: nombre', 'Person: name'], ({ data }) => name(data.person), {
        source: 'definition.parties.name',
      }),
      ...dateColumns<Row>('on', ['Desde cuándo', 'Since when'], ({ on }) => on, { source: 'entry.on' }),
      column(
        'replaces',
        'id',
        ['A quién sustituye', 'Whom they replace'],
        ({ data }) => data.replaces ?? null,
        {
          source: 'representative.designated.replaces',
          empty: nothing,
        },
      ),
      column(
        'decided_by',
        'text',
        ['Quién lo decidió', 'Who decided it'],
        r => (r.data.decidedBy === undefined ? null : name(r.data.decidedBy)),
        { source: 'representative.designated.decidedBy', empty: unsaid },
      ),
    ],
    ofKind(entries, 'representative.designated'),
  )
}
