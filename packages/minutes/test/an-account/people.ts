import type { AccountAttendance, AccountPerson, Named, Stretch } from '@apertura/domain'

const named = (id: string, es: string, en: string, pt: string): Named => ({
  id,
  title: { 'es-MX': es, en, 'pt-BR': pt },
})

export const government = named('gobierno', 'Gobierno', 'Government', 'Governo')
export const civil = named('sociedad-civil', 'Sociedad civil', 'Civil society', 'Sociedade civil')
export const academia = named('academia', 'Academia', 'Academia', 'Academia')

export const promoters = named('promotor', 'Núcleo promotor', 'Promoter group', 'Núcleo promotor')
export const advisers = named('asesor', 'Grupo asesor', 'Advisory group', 'Grupo consultivo')

const member = (id: string, name: string, party: string, sector: Named): AccountPerson => ({
  id,
  name,
  data: 'public-by-role',
  party,
  sector,
})

/** Nine people with a seat, and a guest whose name is not public. */
export const people: readonly AccountPerson[] = [
  member('ana', 'Ana Prueba', 'Alcaldía de Villa Ejemplo', government),
  member('luis', 'Luis Ensayo', 'Dirección de Agua', government),
  member('carla', 'Carla Muestra', 'Vecinas por el Agua', civil),
  member('pedro', 'Pedro Modelo', 'Cabildo Joven', civil),
  member('rosa', 'Rosa Borrador', 'Universidad de Villa Ejemplo', academia),
  member('tomas', 'Tomás Boceto', 'Laboratorio de Datos', academia),
  member('elena', 'Elena Croquis', 'Contraloría', government),
  member('julia', 'Julia Esbozo', 'Red de Mercados', civil),
  member('mario', 'Mario Plantilla', 'Colegio de Ingenieros', academia),
  { id: 'invitada', name: null, data: 'confidential', party: null, sector: null },
]

const seat = (
  person: string,
  body: Named,
  sector: Named,
  change: Partial<AccountAttendance> & { readonly there?: readonly Stretch[] },
): AccountAttendance => ({
  person,
  seat: { id: `lugar-${person}`, body, sector, votes: true },
  as: null,
  status: 'present',
  cause: null,
  mode: 'in-person',
  representedBy: null,
  there: [{ from: '10:05', to: '12:30' }],
  ...change,
})

/** One is late, one leaves, one gives a proxy, one is excused, one is lost on the line, and of one nobody says anything. */
export const attendance: readonly AccountAttendance[] = [
  seat('ana', promoters, government, {}),
  seat('luis', promoters, government, {}),
  seat('carla', promoters, civil, {}),
  seat('pedro', promoters, civil, {
    status: 'represented',
    mode: null,
    representedBy: { person: 'carla', as: 'proxy' },
    there: [],
  }),
  seat('rosa', promoters, academia, { status: 'late', there: [{ from: '10:25', to: '12:30' }] }),
  seat('tomas', promoters, academia, { status: 'left', there: [{ from: '10:05', to: '11:40' }] }),
  seat('elena', advisers, government, { status: 'excused', cause: 'salud', mode: null, there: [] }),
  seat('julia', advisers, civil, {
    status: 'returned',
    mode: 'virtual',
    there: [
      { from: '10:05', to: '11:52' },
      { from: '11:58', to: '12:30' },
    ],
  }),
  seat('mario', advisers, academia, { status: null, mode: null, there: [] }),
  {
    person: 'invitada',
    seat: null,
    as: 'guest',
    status: 'present',
    cause: null,
    mode: 'in-person',
    representedBy: null,
    there: [{ from: null, to: null }],
  },
]
