import type { AccountAgreement } from '@apertura/domain'

/** One handed over and answered, one without a date, one of an earlier session. */
export const agreements: readonly AccountAgreement[] = [
  {
    id: 'acuerdo-4',
    number: '1',
    words: {
      'es-MX': 'Publicar cada mes las mediciones de agua de cada barrio.',
      en: 'Publish the water readings of each neighbourhood every month.',
      'pt-BR': 'Publicar todo mês as medições de água de cada bairro.',
    },
    responsible: ['Dirección de Agua'],
    due: '2030-04-15',
    status: 'open',
    from: null,
    item: 'mediciones',
    decision: 'd-publicar',
    history: [{ on: '2030-03-05', status: 'open', words: null, due: '2030-04-15' }],
    handedTo: [
      {
        institution: 'Dirección de Agua',
        on: '2030-03-07',
        answers: [
          { on: '2030-03-08', answer: 'acknowledged', words: null },
          {
            on: '2030-03-12',
            answer: 'accepted-with-changes',
            words: { 'es-MX': 'La primera publicación será de tres barrios.' },
          },
        ],
      },
    ],
  },
  {
    id: 'acuerdo-5',
    number: '2',
    words: {
      'es-MX': 'Buscar un salón que abra por la tarde.',
      en: 'Look for a room that is open in the evening.',
      'pt-BR': 'Procurar uma sala que abra à noite.',
    },
    responsible: ['Alcaldía de Villa Ejemplo', 'Red de Mercados'],
    due: null,
    status: 'open',
    from: null,
    item: 'horario',
    decision: 'd-horario',
    history: [{ on: '2030-03-05', status: 'open', words: null, due: null }],
    handedTo: [],
  },
  {
    id: 'acuerdo-2',
    number: '3',
    words: {
      'es-MX': 'Reparar las 15 fugas del centro.',
      en: 'Mend the 15 leaks of the centre.',
      'pt-BR': 'Consertar os 15 vazamentos do centro.',
    },
    responsible: ['Dirección de Agua'],
    due: '2030-03-31',
    status: 'under-way',
    from: 'mesa-2030-02-05',
    item: 'fugas',
    decision: null,
    history: [
      { on: '2030-02-05', status: 'open', words: null, due: '2030-02-28' },
      {
        on: '2030-03-05',
        status: 'under-way',
        words: { 'es-MX': 'Van 12 de 15; faltan tres por falta de piezas.' },
        due: '2030-03-31',
      },
    ],
    handedTo: [],
  },
]
