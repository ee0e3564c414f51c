import type { SessionAccount } from '@apertura/domain'
import { advisers, promoters } from './an-account/people.js'
import { process } from './an-account.js'

/** An earlier session of Villa Ejemplo of which only two later accounts tell. */
export function aSessionAccount(change: Partial<SessionAccount> = {}): SessionAccount {
  return {
    kind: 'session-account',
    v: 1,
    session: 'sesion-2028-11',
    title: {
      'es-MX': 'Sesión sobre el agua',
      en: 'Session on water',
      'pt-BR': 'Sessão sobre a água',
    },
    process,
    series: null,
    axis: { id: 'eje-agua', title: { 'es-MX': 'Agua', en: 'Water', 'pt-BR': 'Água' } },
    bodies: [promoters, advisers],
    on: '2028-11',
    knownOn: '2029-06-20',
    mode: 'not-stated',
    method: null,
    attendees: [
      { name: 'Ana Prueba', capacity: { 'es-MX': 'Alcaldía' }, seat: 'yes' },
      { name: 'Vecinas por el Agua', capacity: null, seat: 'perhaps' },
      { name: 'Luis Ensayo', capacity: { 'es-MX': 'Persona invitada' }, seat: 'no' },
    ],
    told: [
      {
        title: {
          'es-MX': 'Se habló del agua en una sesión de noviembre',
          en: 'A session in November spoke of water',
        },
        detail: { 'es-MX': 'La memoria dice que asistieron los dos grupos y que hubo acuerdos.' },
        on: '2028-11',
        assertedBy: 'Alcaldía de Villa Ejemplo',
        sources: [
          {
            title: { 'es-MX': 'Memoria del primer plan de Villa Ejemplo' },
            publisher: 'Alcaldía de Villa Ejemplo',
            published: '2029-06-20',
            url: 'https://ejemplo.test/memoria',
            certainty: 'stated',
            heading: 'Capítulo 3',
            lines: [40, 52],
            locator: null,
            deduced: null,
          },
        ],
      },
      {
        title: { 'es-MX': 'La sesión duró menos de una hora' },
        detail: null,
        on: '[2028-11-05..2028-11-20]',
        assertedBy: 'Vecinas por el Agua',
        sources: [
          {
            title: { 'es-MX': 'Carta de las vecinas' },
            publisher: 'Vecinas por el Agua',
            published: '2029-07',
            url: null,
            certainty: 'deduced',
            heading: null,
            lines: null,
            locator: null,
            deduced: { 'es-MX': 'La carta dice que volvieron a casa antes de las once.' },
          },
        ],
      },
    ],
    unknown: ['place', 'hours', 'mode', 'quorum', 'decisions', 'agreements', 'method'],
    ...change,
  }
}
