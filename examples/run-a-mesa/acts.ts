import { marksOf, type TypedAct } from '@apertura/mesa'

/**
 * A mesa on water, as its secretariat typed it up: who was called and who came, what was said, decided and agreed, at
 * which hour. Names that are not public, and words that somebody asked to keep apart, are commitments here; what they
 * stand for lies in `villa/mesa-agua.private.jsonl`.
 */
export function actsOfTheMesa(apart: {
  readonly neighbour: string
  readonly testimony: string
}): readonly TypedAct[] {
  return [
    [
      'mesa.convened',
      {
        title: { 'es-MX': 'Mesa del agua, segunda sesión', en: 'Mesa on water, second session' },
        mesa: 'mesa-agua-2',
        series: 'mesas',
        axis: 'agua',
        session: '2030-03-05',
        hours: ['10:00', '10:30'],
        mode: 'mixed',
        place: { 'es-MX': 'Biblioteca municipal, sala 2', en: 'Town library, room 2' },
        agenda: [
          {
            id: 'mapa-de-fugas',
            title: { 'es-MX': 'Seguimiento: mapa de fugas', en: 'Follow-up: map of leaks' },
            minutes: 15,
            followsUp: 'acuerdo-mapa',
          },
          {
            id: 'medicion-nocturna',
            title: { 'es-MX': 'Medir de noche las fugas', en: 'Measuring leaks at night' },
            minutes: 40,
          },
          {
            id: 'datos-de-presion',
            title: { 'es-MX': 'Publicar los datos de presión', en: 'Publishing the data on pressure' },
            minutes: 30,
          },
        ],
        carried: [
          {
            agreement: 'acuerdo-mapa',
            from: 'mesa-agua-1',
            words: {
              'es-MX': 'Publicar el mapa de fugas de 2029.',
              en: 'Publish the map of leaks of 2029.',
            },
            responsible: ['aguas'],
            due: '2030-02-28',
          },
        ],
      },
      { on: '2030-02-20', knownOn: '2030-02-20' },
    ],
    [
      'mesa.seated',
      {
        people: [
          person('rosa', 'Rosa Demo', 'alcaldia', 'gobierno'),
          person('hugo', 'Hugo Muestra', 'aguas', 'gobierno'),
          person('ines', 'Inés Caso', 'instituto', 'organos-autonomos'),
          person('ana-prueba', 'Ana Prueba', 'vecinas', 'sociedad-civil'),
          person('beto', 'Beto Ensayo', 'datos-abiertos', 'sociedad-civil'),
          person('nora', 'Nora Supuesto', 'barrio-norte', 'sociedad-civil'),
          person('carla', 'Carla Suplente', 'barrio-norte', 'sociedad-civil'),
          person('ana', 'Ana Ejemplo', 'universidad', 'academia'),
          person('elia', 'Elia Modelo', 'ingenieras', 'academia'),
        ],
        seats: [
          seat('promotor', 'gobierno', 'rosa'),
          seat('promotor', 'gobierno', 'hugo'),
          seat('promotor', 'organos-autonomos', 'ines'),
          seat('promotor', 'sociedad-civil', 'ana-prueba'),
          seat('promotor', 'sociedad-civil', 'beto'),
          { ...seat('asesor', 'sociedad-civil', 'nora'), alternates: ['carla'] },
          seat('asesor', 'academia', 'ana'),
          seat('asesor', 'academia', 'elia'),
          { id: 'lugar-vacante', body: 'asesor', sector: 'academia', holder: null },
        ],
      },
    ],
    [
      'guest.admitted',
      { person: { id: 'leo', name: 'Leo Borrador', data: 'public-by-role', party: 'alcaldia' }, as: 'staff' },
    ],
    [
      'guest.admitted',
      { person: { id: 'vecina', name: { commitment: apart.neighbour }, data: 'confidential' }, as: 'guest' },
    ],
    ['mesa.opened', { at: '10:04', call: 1 }],
    ['office.taken', { office: 'moderator', person: 'ines', at: '10:04' }],
    ['office.taken', { office: 'secretariat', person: 'leo', at: '10:04' }],
    ['moment.begun', { moment: 'welcome', at: '10:05' }],
    ['moment.begun', { moment: 'roll-call', at: '10:09' }],
    [
      'attendance.noted',
      {
        at: '10:09',
        marks: marksOf({
          present: ['rosa', 'ines', 'ana-prueba', 'beto', 'carla', 'ana', 'vecina'],
          absent: ['hugo'],
        }),
      },
    ],
    [
      'attendance.noted',
      {
        at: '10:10',
        marks: [
          { person: 'nora', status: 'represented', by: 'carla', as: 'alternate', cause: 'enfermedad' },
          { person: 'elia', status: 'excused', cause: 'viaje' },
        ],
      },
    ],
    ['quorum.stated', { reached: true, present: 6, at: '10:11' }],
    ['mesa.installed', { at: '10:12' }],
    ['moment.begun', { moment: 'matters', at: '10:12' }],
    [
      'item.added',
      {
        at: '10:14',
        item: {
          id: 'pipas',
          title: { 'es-MX': 'Reparto de agua en pipas', en: 'Water brought by lorry' },
          minutes: 15,
        },
        consent: 'given',
        by: 'carla',
      },
    ],
    ['moment.begun', { moment: 'development', at: '10:16' }],
    ['item.opened', { item: 'mapa-de-fugas', at: '10:16' }],
    ['attendance.noted', { at: '10:20', marks: [{ person: 'hugo', status: 'late' }] }],
    [
      'words.noted',
      {
        at: '10:22',
        person: 'hugo',
        item: 'mapa-de-fugas',
        form: 'presentation',
        words: {
          'es-MX': 'El mapa está listo. Falta que se revise la colonia Centro.',
          en: 'The map is ready. The Centro neighbourhood still has to be checked.',
        },
      },
    ],
    [
      'agreement.followed',
      {
        agreement: 'acuerdo-mapa',
        status: 'under-way',
        due: '2030-03-29',
        words: { 'es-MX': 'Se publica sin la colonia Centro.', en: 'It is published without Centro.' },
        at: '10:25',
      },
    ],
    ['item.closed', { item: 'mapa-de-fugas', outcome: 'done', at: '10:28' }],
    ['item.opened', { item: 'medicion-nocturna', at: '10:28' }],
    ['turn.requested', { person: 'ana', item: 'medicion-nocturna', at: '10:29' }],
    ['turn.requested', { person: 'vecina', item: 'medicion-nocturna', at: '10:29' }],
    ['turn.begun', { person: 'ana', item: 'medicion-nocturna', at: '10:30' }],
    [
      'words.noted',
      {
        at: '10:31',
        person: 'ana',
        item: 'medicion-nocturna',
        form: 'speech',
        words: {
          'es-MX': 'De noche casi nadie usa agua: lo que corre entonces son fugas.',
          en: 'At night hardly anybody uses water: what runs then is leaks.',
        },
      },
    ],
    ['turn.ended', { person: 'ana', at: '10:34' }],
    ['turn.begun', { person: 'vecina', item: 'medicion-nocturna', at: '10:34' }],
    [
      'words.noted',
      {
        at: '10:36',
        person: 'vecina',
        item: 'medicion-nocturna',
        form: 'speech',
        words: { commitment: apart.testimony },
      },
    ],
    ['turn.ended', { person: 'vecina', at: '10:37' }],
    ['mesa.recessed', { at: '10:40' }],
    ['mesa.resumed', { at: '10:50' }],
    ['item.closed', { item: 'medicion-nocturna', outcome: 'done', at: '11:05' }],
    ['item.opened', { item: 'datos-de-presion', at: '11:05' }],
    ['attendance.noted', { at: '11:20', marks: [{ person: 'rosa', status: 'left' }] }],
    ['item.closed', { item: 'datos-de-presion', outcome: 'done', at: '11:25' }],
    ['item.opened', { item: 'pipas', at: '11:25' }],
    ['item.closed', { item: 'pipas', outcome: 'deferred', to: 'Mesa del agua, tercera sesión', at: '11:30' }],
    ['moment.begun', { moment: 'consensus', at: '11:30' }],
    [
      'proposal.tabled',
      {
        proposal: 'medir',
        item: 'medicion-nocturna',
        by: ['ana'],
        at: '11:31',
        words: {
          'es-MX': 'Aguas mide de noche el caudal de los diez sectores con más quejas.',
          en: 'Aguas measures the flow of the ten sectors with most complaints at night.',
        },
      },
    ],
    [
      'proposal.amended',
      {
        proposal: 'medir',
        version: 2,
        by: ['beto'],
        at: '11:36',
        words: {
          'es-MX':
            'Aguas mide de noche el caudal de los diez sectores con más quejas y publica cada medición en formato abierto.',
          en: 'Aguas measures the flow of the ten sectors with most complaints at night and publishes each measurement in an open format.',
        },
      },
    ],
    [
      'decision.opened',
      {
        decision: 'decision-medir',
        proposal: 'medir',
        item: 'medicion-nocturna',
        ballot: 'open',
        at: '11:38',
      },
    ],
    ...(['ines', 'ana-prueba', 'beto', 'ana'] as const).map(
      (id): TypedAct => [
        'position.noted',
        { decision: 'decision-medir', person: id, position: 'agree', at: '11:39' },
      ],
    ),
    [
      'position.noted',
      {
        decision: 'decision-medir',
        person: 'hugo',
        position: 'reservation',
        reason: {
          'es-MX': 'Hace falta personal de noche; pide que se diga en el acta.',
          en: 'Staff is needed at night; asks that the minutes say so.',
        },
        at: '11:40',
      },
    ],
    [
      'position.noted',
      { decision: 'decision-medir', person: 'nora', by: 'carla', position: 'agree', at: '11:40' },
    ],
    ['decision.declared', { decision: 'decision-medir', result: 'adopted', at: '11:41' }],
    [
      'agreement.made',
      {
        agreement: 'acuerdo-medir',
        decision: 'decision-medir',
        item: 'medicion-nocturna',
        words: {
          'es-MX': 'Medir de noche el caudal de diez sectores y publicar cada medición en formato abierto.',
          en: 'Measure the flow of ten sectors at night and publish each measurement in an open format.',
        },
        responsible: ['aguas'],
        due: '2030-06-28',
        at: '11:42',
      },
    ],
    [
      'proposal.tabled',
      {
        proposal: 'presion',
        item: 'datos-de-presion',
        by: ['beto'],
        at: '11:45',
        words: {
          'es-MX': 'Datos para Todas recibe y publica los datos de presión de Aguas.',
          en: 'Datos para Todas receives and publishes the data on pressure of Aguas.',
        },
      },
    ],
    [
      'interest.declared',
      {
        person: 'beto',
        item: 'datos-de-presion',
        interest: {
          'es-MX': 'Su organización sería la que publica los datos.',
          en: 'The organisation that would publish the data is his.',
        },
        recuses: true,
        at: '11:46',
      },
    ],
    [
      'decision.opened',
      {
        decision: 'decision-presion',
        proposal: 'presion',
        item: 'datos-de-presion',
        ballot: 'secret',
        rule: { kind: 'vote', majority: '2/3', of: 'present', otherwise: 'defer' },
        at: '11:48',
      },
    ],
    [
      'position.noted',
      {
        decision: 'decision-presion',
        person: 'beto',
        position: 'recused',
        reason: {
          'es-MX': 'Su organización publicaría los datos.',
          en: 'His organisation would publish the data.',
        },
        at: '11:48',
      },
    ],
    [
      'ballots.counted',
      {
        decision: 'decision-presion',
        how: 'secret',
        counts: [
          { position: 'agree', count: 3 },
          { position: 'object', count: 1 },
          { position: 'abstain', count: 1 },
        ],
        at: '11:52',
      },
    ],
    [
      'decision.declared',
      { decision: 'decision-presion', result: 'deferred', to: 'Mesa del agua, tercera sesión', at: '11:53' },
    ],
    [
      'agreement.made',
      {
        agreement: 'acuerdo-opciones',
        item: 'datos-de-presion',
        words: {
          'es-MX': 'Traer a la tercera sesión otras formas de publicar los datos de presión.',
          en: 'Bring other ways of publishing the data on pressure to the third session.',
        },
        responsible: ['universidad', 'datos-abiertos'],
        due: null,
        at: '11:55',
      },
    ],
    ['moment.begun', { moment: 'closing', at: '11:57' }],
    ['mesa.closed', { at: '12:01' }],
    [
      'agreements.handed-over',
      { agreements: ['acuerdo-medir'], to: 'aguas' },
      { on: '2030-03-12', knownOn: '2030-03-12' },
    ],
    [
      'agreement.answered',
      { agreement: 'acuerdo-medir', by: 'aguas', answer: 'acknowledged' },
      { on: '2030-03-14', knownOn: '2030-03-14' },
    ],
    [
      'agreement.answered',
      {
        agreement: 'acuerdo-medir',
        by: 'aguas',
        answer: 'accepted-with-changes',
        words: {
          'es-MX': 'Empieza con seis sectores en abril y llega a diez en junio.',
          en: 'It begins with six sectors in April and reaches ten in June.',
        },
      },
      { on: '2030-03-20', knownOn: '2030-03-20' },
    ],
  ]
}

const person = (id: string, name: string, party: string, sector: string) =>
  ({ id, name, party, sector, data: 'public-by-role' }) as const

const seat = (body: string, sector: string, holder: string) => ({
  id: `lugar-${holder}`,
  body,
  sector,
  holder,
})
