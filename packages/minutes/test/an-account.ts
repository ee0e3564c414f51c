import type { MesaAccount } from '@apertura/domain'
import { agreements } from './an-account/agreements.js'
import { decisions } from './an-account/decisions.js'
import { findings } from './an-account/findings.js'
import { agenda, breaks, interests, proposals, speaking, words } from './an-account/matters.js'
import { advisers, attendance, people, promoters } from './an-account/people.js'
import { quorum } from './an-account/quorum.js'

const moment = (id: string, es: string, en: string, pt: string, begun: `${number}:${number}`) => ({
  id,
  title: { 'es-MX': es, en, 'pt-BR': pt },
  begun,
  reached: true,
})

/** One whole mesa of Villa Ejemplo, with everything that an account can tell. */
export function anAccount(change: Partial<MesaAccount> = {}): MesaAccount {
  return {
    kind: 'mesa-account',
    v: 1,
    mesa: 'mesa-2030-03-05',
    title: {
      'es-MX': 'Segunda mesa del agua',
      en: 'Second mesa on water',
      'pt-BR': 'Segunda mesa da água',
    },
    process,
    series: {
      id: 'agua',
      title: { 'es-MX': 'Mesas del agua', en: 'Mesas on water', 'pt-BR': 'Mesas da água' },
    },
    axis: { id: 'eje-agua', title: { 'es-MX': 'Agua', en: 'Water', 'pt-BR': 'Água' } },
    bodies: [promoters, advisers],
    method: {
      id: 'seis-momentos',
      title: {
        'es-MX': 'Mesa de seis momentos',
        en: 'Mesa in six moments',
        'pt-BR': 'Mesa em seis momentos',
      },
    },
    state: 'closed',
    calls: [{ sentOn: '2030-02-23', session: '2030-03-05', hours: ['10:00', '10:30'] }],
    held: {
      on: '2030-03-05',
      opened: '10:05',
      installed: '10:16',
      closed: '12:30',
      call: 1,
      mode: 'mixed',
      place: { 'es-MX': 'Salón de cabildo, calle Ejemplo 1' },
    },
    officers: [
      { office: 'moderator', person: 'ana', from: '10:05', to: '12:30' },
      { office: 'secretariat', person: 'luis', from: '10:05', to: '12:30' },
    ],
    people,
    attendance,
    counted: [],
    quorum,
    moments: [
      moment('bienvenida', 'Bienvenida', 'Welcome', 'Boas-vindas', '10:05'),
      moment('pase-de-lista', 'Pase de lista e instalación', 'Roll call', 'Chamada e instalação', '10:10'),
      moment('asuntos', 'Lectura de asuntos', 'Reading of matters', 'Leitura da pauta', '10:20'),
      moment('desarrollo', 'Desarrollo', 'Development', 'Desenvolvimento', '10:30'),
      moment('consenso', 'Consenso', 'Consensus', 'Consenso', '11:28'),
      moment('cierre', 'Cierre', 'Closing', 'Encerramento', '12:20'),
    ],
    agenda,
    words,
    proposals,
    decisions,
    agreements,
    interests,
    breaks,
    speaking,
    documents: [],
    findings,
    record: { stream: 'mesa-2030-03-05', head: 'a1'.repeat(32), entries: 61 },
    ...change,
  }
}

export const process: MesaAccount['process'] = {
  id: 'villa-ejemplo-2',
  title: {
    'es-MX': 'Segundo plan de gobierno abierto de Villa Ejemplo',
    en: 'Second open-government plan of Villa Ejemplo',
    'pt-BR': 'Segundo plano de governo aberto de Villa Ejemplo',
  },
  place: { 'es-MX': 'Villa Ejemplo' },
  country: 'MX',
  timeZone: 'America/Mexico_City',
  languages: ['es-MX', 'en', 'pt-BR'],
}
