import type { Body, Party, Source } from '@apertura/domain'
import { webAddress } from '../address.js'
import type { Given } from '../given.js'
import { filled, type Table } from '../table/column.js'
import { column, dateColumns, nothing, textColumns, unsaid } from '../table/columns.js'

/** The collegiate bodies of the process. */
export function bodiesTable({ dossier, languages }: Given): Table {
  const { bodies, forum } = dossier.definition
  return filled<Body>(
    { name: 'bodies', title: { 'es-MX': 'Cuerpos colegiados', en: 'Bodies' } },
    [
      column('id', 'id', ['Clave', 'Key'], ({ id }) => id, { source: 'definition.bodies.id' }),
      ...textColumns<Body>(languages, 'title', ['Nombre', 'Name'], ({ title }) => title, {
        source: 'definition.bodies.title',
      }),
      column('kind', 'code', ['Para qué es', 'What it is for'], ({ kind }) => kind, {
        source: 'definition.bodies.kind',
      }),
      column(
        'in_forum',
        'flag',
        ['Si es parte del foro multiactor', 'Whether it is part of the multi-stakeholder forum'],
        ({ id }) => forum.includes(id),
        { source: 'definition.forum' },
      ),
      column(
        'seats',
        'count',
        ['Lugares que le da una norma', 'Seats that a norm gives it'],
        ({ seats }) => (seats ? seats.reduce((sum, { count }) => sum + count.value, 0) : null),
        { source: 'definition.bodies.seats.count', empty: unsaid, unit: 'seats' },
      ),
      column(
        'seats_approximate',
        'flag',
        ['Si el número de lugares es aproximado', 'Whether the number of seats is approximate'],
        ({ seats }) => (seats ? seats.some(({ count }) => count.approximate) : null),
        { source: 'definition.bodies.seats.count', empty: unsaid },
      ),
      column(
        'remuneration',
        'code',
        ['Si se paga por estar en él', 'Whether its members are paid'],
        ({ remuneration }) => remuneration ?? null,
        {
          source: 'definition.bodies.remuneration',
          empty: unsaid,
          values: ['honorary', 'paid', 'not-stated'],
        },
      ),
      ...textColumns<Body>(
        languages,
        'cadence',
        ['Cada cuándo se reúne', 'How often it meets'],
        b => b.cadence,
        {
          source: 'definition.bodies.cadence',
          empty: unsaid,
        },
      ),
    ],
    bodies,
  )
}

/** Organisations and the people who take part in their own name, all of them public by their role. */
export function partiesTable({ dossier, languages }: Given): Table {
  const sectors = new Map(dossier.definition.sectors.map(sector => [sector.id, sector]))
  return filled<Party>(
    { name: 'parties', title: { 'es-MX': 'Participantes', en: 'Parties' } },
    [
      column('id', 'id', ['Clave', 'Key'], ({ id }) => id, { source: 'definition.parties.id' }),
      column('name', 'text', ['Nombre', 'Name'], ({ name }) => name, { source: 'definition.parties.name' }),
      column('acronym', 'text', ['Siglas', 'Acronym'], ({ acronym }) => acronym ?? null, {
        source: 'definition.parties.acronym',
        empty: nothing,
      }),
      column(
        'kind',
        'code',
        ['Institución, persona o grupo', 'Institution, person or group'],
        ({ kind }) => kind,
        { source: 'definition.parties.kind', values: ['institution', 'person', 'group'] },
      ),
      column('sector', 'id', ['Sector: clave', 'Sector: key'], ({ sector }) => sector, {
        source: 'definition.parties.sector',
      }),
      ...textColumns<Party>(
        languages,
        'sector_title',
        ['Sector, en palabras de la ciudad', 'Sector, in the words of the city'],
        ({ sector }) => sectors.get(sector)?.title,
        { source: 'definition.sectors.title' },
      ),
      column(
        'sector_ogp',
        'code',
        ['Sector, como los cuenta OGP', 'Sector, as OGP counts them'],
        ({ sector }) => sectors.get(sector)?.ogp ?? null,
        { source: 'definition.sectors.ogp', empty: unsaid },
      ),
      column(
        'affiliation',
        'id',
        ['Institución por la que habla una persona', 'Institution for which a person speaks'],
        ({ affiliation }) => affiliation ?? null,
        { source: 'definition.parties.affiliation', empty: unsaid },
      ),
    ],
    dossier.definition.parties,
  )
}

/** The documents, norms and pages on which everything rests. */
export function sourcesTable({ dossier, languages, name }: Given): Table {
  const cited = new Map<string, number>()
  for (const {
    entry: { sources },
  } of dossier.seen)
    for (const id of new Set(sources.map(({ source }) => source))) cited.set(id, (cited.get(id) ?? 0) + 1)
  return filled<Source>(
    { name: 'sources', title: { 'es-MX': 'Fuentes', en: 'Sources' } },
    [
      column('id', 'id', ['Clave', 'Key'], ({ id }) => id, { source: 'definition.sources.id' }),
      ...textColumns<Source>(languages, 'title', ['Título', 'Title'], ({ title }) => title, {
        source: 'definition.sources.title',
      }),
      column('publisher', 'text', ['Quién la publicó', 'Who published it'], s => name(s.publisher), {
        source: 'definition.sources.publisher',
      }),
      ...dateColumns<Source>('published', ['Cuándo se publicó', 'When it was published'], s => s.published, {
        source: 'definition.sources.published',
      }),
      column('url', 'address', ['Dirección', 'Address'], ({ url }) => webAddress(url), {
        source: 'definition.sources.url',
        empty: unsaid,
      }),
      column('read_on', 'day', ['Día en que se leyó', 'Day on which it was read'], s => s.readOn ?? null, {
        source: 'definition.sources.readOn',
        empty: ['Nadie lo anotó.', 'Nobody noted it.'],
      }),
      column(
        'entries',
        'count',
        ['Asientos que se apoyan en ella', 'Entries that rest on it'],
        ({ id }) => cited.get(id) ?? 0,
        { source: 'entry.sources', unit: 'entries' },
      ),
    ],
    dossier.definition.sources,
  )
}
